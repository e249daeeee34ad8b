// npm run logos: renders scripts/logo.svg to the two logos that Zendesk asks for, on a transparent ground.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

const { module: browsers } = await runnerImport(join(root, 'test/support/browser.ts'));
await browsers.prepareBrowser();
const browser = await chromium.launch(browsers.browserLaunchOptions());
const page = await browser.newPage();
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${await readFile(join(root, 'scripts/logo.svg'), 'utf8')}`,
);
for (const [name, size] of [
  ['logo.png', 320],
  ['logo-small.png', 128],
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: join(root, 'assets', name), omitBackground: true });
}
await browser.close();
