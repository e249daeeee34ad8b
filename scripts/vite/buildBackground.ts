import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { noteTexts } from './noteTexts.ts';

/**
 * Builds `background.html` beside the panel, as a bundle of its own: chunks that both share would hold what either needs,
 * and each of the two has a budget.
 * @param root the project's folder
 */
export function buildBackground(root: string): Plugin {
  return {
    name: 'build-background',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      await build({
        configFile: false,
        root: join(root, 'src'),
        base: './',
        publicDir: false,
        logLevel: 'warn',
        plugins: [noteTexts()],
        build: {
          target: 'es2022',
          outDir: dir,
          assetsDir: '',
          emptyOutDir: false,
          manifest: '.vite/background.json',
          modulePreload: false,
          rolldownOptions: { input: join(root, 'src/background.html') },
        },
      });
    },
  };
}
