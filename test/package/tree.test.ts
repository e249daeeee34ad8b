import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, distFiles, distSources, readDist } from './dist.ts';

const pages = ['index.html', 'background.html'];

const allowed = [
  /^manifest\.json$/,
  /^translations\/[a-z]{2,3}(-\w{2,3})?\.json$/,
  /^assets\/(index|background)\.html$/,
  /^assets\/[\w.-]+-[\w-]{8}\.(js|css)$/,
  /^assets\/logo(-small)?\.png$/,
  /^assets\/screenshot-[0-2]\.png$/,
];

test('nothing is uploaded but what belongs into a package', async () => {
  const strangers = (await distFiles()).filter((path) => !allowed.some((pattern) => pattern.test(path)));
  expect(strangers).toEqual([]);
});

test('all that Zendesk asks for is there', async () => {
  expect(await distFiles()).toEqual(
    expect.arrayContaining([
      'manifest.json',
      'translations/en.json',
      'assets/index.html',
      'assets/background.html',
      'assets/logo.png',
      'assets/logo-small.png',
      'assets/screenshot-0.png',
      'assets/screenshot-1.png',
      'assets/screenshot-2.png',
    ]),
  );
});

test.each([
  ['logo.png', 320, 320],
  ['logo-small.png', 128, 128],
])('%s has the size Zendesk asks for and a transparent ground', async (name, width, height) => {
  const png = await readFile(join(dist, 'assets', name));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  const [bitDepth, colourType] = png.subarray(24, 26);
  expect({ bitDepth, colourType }).toEqual({ bitDepth: 8, colourType: 6 });
});

test.each(['screenshot-0.png', 'screenshot-1.png', 'screenshot-2.png'])(
  '%s is 1024 by 768 and small',
  async (name) => {
    const path = join(dist, 'assets', name);
    const png = await readFile(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 768]);
    expect((await stat(path)).size).toBeLessThanOrEqual(500_000);
  },
);

test.each(pages)('%s loads everything by relative addresses, the SDK apart', async (page) => {
  const html = await readDist(`assets/${page}`);
  const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  const [sdk, ...own] = addresses;
  expect(sdk).toBe('https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js');
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((address) => !address?.startsWith('./'))).toEqual([]);
});

test.each(pages)('in %s the SDK stands ahead of the module and does not hold it up', async (page) => {
  const html = await readDist(`assets/${page}`);
  expect(html).toMatch(
    /<script async src="https:\/\/static\.zdassets\.com\/[^>]*><\/script>\s*<script type="module"/,
  );
});

test('the panel loads side by side with the entry', async () => {
  expect(await readDist('assets/index.html')).toMatch(/<link rel="modulepreload"[^>]* href="\.\/mountPanel-/);
});

test('the shell that is painted first has no words, no language and no direction', async () => {
  const html = await readDist('assets/index.html');
  const body = html.slice(html.indexOf('<body'));
  expect(body.replace(/<[^>]*>/g, '').trim()).toBe('');
  expect(html).toContain('<html>');
});

test('no other host serves the app a script, a style or a font', async () => {
  const hosts = new Set<string | undefined>();
  for (const source of (await distSources()).values()) {
    for (const [, host] of source.matchAll(
      /(?:src=|href=|url\(|import\(?|from)\s*["']?https?:\/\/([\w.-]+)/g,
    )) {
      hosts.add(host);
    }
  }
  expect([...hosts]).toEqual(['static.zdassets.com']);
});
