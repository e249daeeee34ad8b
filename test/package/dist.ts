import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');
export const dist = join(project, 'dist');

/** Paths of all files of the built package, below `dist/`, sorted. */
export async function distFiles(): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort();
}

/** The texts of all text files of the built package, by path. */
export async function distSources(): Promise<Map<string, string>> {
  const paths = (await distFiles()).filter((path) => /\.(js|css|html|json)$/.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readDist(path)] as const)));
}

/** The text of one file of the built package. */
export function readDist(path: string): Promise<string> {
  return readFile(join(dist, path), 'utf8');
}
