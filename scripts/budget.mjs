// What an agent's browser loads at once, gzip. The panel's first load: all that index.html reaches without import(), the
// panel's chunk that it preloads, and the English texts. The background's: all that background.html reaches so.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const assets = join(root, 'dist/assets');

await weigh('first load', 'manifest.json', 'index.html', ['ui/mountPanel.tsx'], 100_000);
await weigh('background', 'background.json', 'background.html', [], 25_000);

/**
 * @param {string} manifest Vite's build manifest: for each module that begins a chunk its file, its styles, its imports
 * @param {string[]} preloaded modules that the page asks for at once although it imports them later
 */
async function weigh(what, manifest, page, preloaded, limit) {
  const chunks = JSON.parse(await readFile(join(root, 'build/app', manifest), 'utf8'));
  const texts = Object.keys(chunks).filter((key) => key.includes('/en.json'));
  const needed = new Set([page, ...preloaded, ...texts]);
  // A set that grows while it is walked also yields what was added.
  for (const key of needed) for (const next of chunks[key]?.imports ?? []) needed.add(next);
  const files = new Set([page]);
  for (const key of needed)
    for (const file of [chunks[key].file, ...(chunks[key].css ?? [])]) files.add(file);

  let total = 0;
  for (const file of files) {
    const size = gzipSync(await readFile(join(assets, file)), { level: 9 }).length;
    total += size;
    console.log(`${kilobytes(size)}  ${file}`);
  }
  console.log(`${kilobytes(total)}  ${what}, gzip; the limit is ${kilobytes(limit).trim()}`);
  if (total > limit) process.exitCode = 1;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
