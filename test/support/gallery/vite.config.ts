import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npx vite -c test/support/gallery/vite.config.ts`: every state of the panel, for looking at while one draws it. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../../.cache/vite-gallery',
  plugins: [react()],
});
