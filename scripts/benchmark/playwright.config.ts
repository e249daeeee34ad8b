import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from '../../test/support/browser.ts';

/** Measures the built app. Nothing here passes or fails by a time. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/results/benchmark',
  globalSetup: '../../test/browser/prepareBrowser.ts',
  workers: 1,
  reporter: 'line',
  use: { launchOptions: browserLaunchOptions() },
});
