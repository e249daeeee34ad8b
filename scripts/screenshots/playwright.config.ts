import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from '../../test/support/browser.ts';

/** Shoots pictures of the built app: the listing's three, and every state of the panel to be looked at. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/results/screenshots',
  globalSetup: '../../test/browser/prepareBrowser.ts',
  fullyParallel: true,
  workers: 2,
  use: { launchOptions: browserLaunchOptions() },
});
