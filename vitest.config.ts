import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { noteTexts } from './scripts/vite/noteTexts.ts';

export default defineConfig({
  plugins: [react(), noteTexts()],
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      // Thousands of random calls, in as many files as there are cores to share them.
      {
        extends: true,
        test: { name: 'model', include: ['test/model/**/*.test.ts'], testTimeout: 3_600_000 },
      },
      {
        extends: true,
        test: { name: 'ui', include: ['test/ui/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      // These look at dist/, so they need a build before them.
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
    ],
  },
});
