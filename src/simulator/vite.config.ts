import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    ssr: here('main.ts'),
    target: 'node20',
    outDir: here('../../build/simulator'),
    // The workspace page is built into a folder below.
    emptyOutDir: false,
  },
});
