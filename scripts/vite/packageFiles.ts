import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
      await setBuildManifestsAside(root);
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

/** Vite's own manifests say which chunk needs which: the size budget reads them, the package must not hold them. */
async function setBuildManifestsAside(root: string) {
  const hidden = join(root, 'dist/assets/.vite');
  await mkdir(join(root, 'build/app'), { recursive: true });
  for (const name of await readdir(hidden)) await rename(join(hidden, name), join(root, 'build/app', name));
  await rm(hidden, { recursive: true });
}
