// The first load: all that index.html reaches without import(), the panel's chunk that it preloads, and the English texts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const LIMIT = 100_000;

const assets = join(root, 'dist/assets');
/** Vite's build manifest: for each module that begins a chunk its file, its styles, and what it imports. */
const chunks = JSON.parse(await readFile(join(root, 'build/app/manifest.json'), 'utf8'));

const first = [
  'index.html',
  'ui/mountPanel.tsx',
  ...Object.keys(chunks).filter((key) => key.endsWith('/en.json')),
];
const needed = new Set(first);
// A set that grows while it is walked also yields what was added.
for (const key of needed) for (const next of chunks[key]?.imports ?? []) needed.add(next);
const files = new Set(['index.html']);
for (const key of needed) for (const file of [chunks[key].file, ...(chunks[key].css ?? [])]) files.add(file);

let total = 0;
for (const file of files) {
  const size = gzipSync(await readFile(join(assets, file)), { level: 9 }).length;
  total += size;
  console.log(`${kilobytes(size)}  ${file}`);
}
console.log(`${kilobytes(total)}  first load, gzip; the limit is ${kilobytes(LIMIT).trim()}`);
if (total > LIMIT) process.exitCode = 1;

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
