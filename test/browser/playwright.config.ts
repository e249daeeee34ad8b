import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from '../support/browser.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/results/browser',
  globalSetup: './prepareBrowser.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  use: { launchOptions: browserLaunchOptions() },
});
