import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Completes `dist/` beside the built assets: the manifest with what package.json knows, the translations, the pictures.
 * @param root the project's folder
 */
export function packageFiles(root: string): Plugin {
  const dist = join(root, 'dist');
  return {
    name: 'package-files',
    apply: 'build',
    async buildStart() {
      await rm(dist, { recursive: true, force: true });
    },
    async closeBundle(error?: Error) {
      if (error) return;
      await cp(join(root, 'translations'), join(dist, 'translations'), { recursive: true });
      await cp(join(root, 'assets'), join(dist, 'assets'), { recursive: true });
      await writeFile(
        join(dist, 'manifest.json'),
        `${JSON.stringify(await stampedManifest(root), null, 2)}\n`,
      );
      await setBuildManifestAside(root);
    },
  };
}

async function stampedManifest(root: string) {
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version, author, homepage, config } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  return {
    ...manifest,
    version,
    author: { name: author.name, email: author.email, url: homepage },
    termsConditionsURL: config.termsConditionsURL,
  };
}

/** Vite's own manifest says which chunk needs which: the size budget reads it, the package must not hold it. */
async function setBuildManifestAside(root: string) {
  const hidden = join(root, 'dist/assets/.vite');
  await mkdir(join(root, 'build/app'), { recursive: true });
  await rename(join(hidden, 'manifest.json'), join(root, 'build/app/manifest.json'));
  await rm(hidden, { recursive: true });
}
