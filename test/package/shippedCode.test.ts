import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFiles, distSources, project } from './dist.ts';

/** Paths of the built sources in which `pattern` is found. */
async function sourcesWith(pattern: RegExp): Promise<string[]> {
  return [...(await distSources())].filter(([, source]) => pattern.test(source)).map(([path]) => path);
}

test('no source map is shipped or named', async () => {
  expect((await distFiles()).filter((path) => path.endsWith('.map'))).toEqual([]);
  expect(await sourcesWith(/sourceMappingURL/)).toEqual([]);
});

test('nothing is written to the console with console.log, and no debugger is left', async () => {
  expect(await sourcesWith(/\bconsole\.log\b|\bdebugger\b/)).toEqual([]);
});

test('nothing that looks like an API key is shipped', async () => {
  expect(await sourcesWith(/\bApp [\w-]{16,}/)).toEqual([]);
});

test('nothing of the simulator is shipped', async () => {
  for (const [manifest, page] of [
    ['manifest.json', 'index.html'],
    ['background.json', 'background.html'],
  ] as const) {
    const built: { [chunk: string]: { src?: string } } = JSON.parse(
      await readFile(join(project, 'build/app', manifest), 'utf8'),
    );
    expect(Object.keys(built)).toContain(page);
    expect(JSON.stringify(built)).not.toContain('simulator');
  }
  expect(await sourcesWith(/simulator|sim-key|INFOBIP_API_KEY/i)).toEqual([]);
});

test('the background brings no React along and none of the panel’s words', async () => {
  const bundles = [...(await distSources())].filter(([path]) => /background-.*\.js$/.test(path));
  expect(bundles).toHaveLength(1);
  for (const [, source] of bundles) expect(source).not.toMatch(/useState|jsx|Reloading would forget/);
});

test('each language that is built into the app is shipped as a file as well', async () => {
  const languages = await readdir(join(project, 'translations'));
  const shipped = (await distFiles()).filter((path) => path.startsWith('translations/'));
  expect(shipped).toEqual(languages.map((file) => `translations/${file}`).sort());
});
