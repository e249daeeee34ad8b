import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildBackground } from './scripts/vite/buildBackground.ts';
import { noteTexts } from './scripts/vite/noteTexts.ts';
import { packageFiles } from './scripts/vite/packageFiles.ts';
import { preloadPanel } from './scripts/vite/preloadPanel.ts';

/** Builds the app into `dist/`, the unpacked package: whatever stands there is uploaded to Zendesk. */
export default defineConfig({
  root: 'src',
  // Zendesk serves the assets below a path that is not known here.
  base: './',
  publicDir: false,
  cacheDir: '../.cache/vite',
  plugins: [
    react(),
    noteTexts(),
    preloadPanel('ui/mountPanel.tsx'),
    buildBackground(import.meta.dirname),
    packageFiles(import.meta.dirname),
  ],
  build: {
    target: 'es2022',
    outDir: '../dist/assets',
    assetsDir: '',
    emptyOutDir: true,
    manifest: true,
    modulePreload: false,
  },
});
