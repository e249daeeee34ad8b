// npm run package: the zip to upload to Zendesk, made by Zendesk's own packager from dist/.
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { root, run } from './run.mjs';

const dist = join(root, 'dist');
const tools = join(root, 'tools/zcli');

await installDependencies(root);
await installDependencies(tools);
await run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);

const toolsRequire = createRequire(join(tools, 'package.json'));
const { createAppPkg } = toolsRequire('@zendesk/zcli-apps/dist/lib/package.js');
const made = await createAppPkg(dist);

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const zip = join(root, 'package', `click-to-call-${version}.zip`);
await mkdir(join(root, 'package'), { recursive: true });
await rename(made, zip);
await rm(join(dist, 'tmp'), { recursive: true });

const inZip = await filesInZip();
const inDist = await filesInDist();
for (const name of new Set([...inZip.keys(), ...inDist.keys()])) {
  const same = inZip.has(name) && inDist.has(name) && inZip.get(name).equals(inDist.get(name));
  if (!same) throw new Error(`${name} is not the same in ${relative(root, zip)} and in dist/`);
  console.log(`${String(inZip.get(name).length).padStart(8)}  ${name}`);
}
console.log(`${relative(root, zip)}: ${inZip.size} files`);
warnOfExampleValues(inDist.get('manifest.json').toString());

async function filesInZip() {
  const AdmZip = toolsRequire('adm-zip');
  const entries = new AdmZip(zip).getEntries().filter((entry) => !entry.isDirectory);
  return new Map(entries.map((entry) => [entry.entryName, entry.getData()]));
}

async function filesInDist() {
  const files = new Map();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(dist, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

function warnOfExampleValues(manifest) {
  for (const value of manifest.match(/"[^"]*\bexample\.com\b[^"]*"/g) ?? []) {
    console.warn(
      `Warning: the manifest still says ${value}. Put your own into package.json before you publish.`,
    );
  }
}
