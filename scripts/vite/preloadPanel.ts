import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * The entry asks for the panel with `import()`, so that the handshake does not wait for React. Preload links let both
 * load side by side all the same.
 * @param panel path of the panel's module below Vite's root
 */
export function preloadPanel(panel: string): Plugin {
  return {
    name: 'preload-panel',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
        );
        const panelChunk = [...chunks.values()].find((chunk) => chunk.facadeModuleId?.endsWith(`/${panel}`));
        if (!panelChunk) throw new Error(`${panel} is no chunk of its own: it must be reached by import()`);
        const needed = new Set([panelChunk.fileName]);
        // A set that grows while it is walked also yields what was added.
        for (const fileName of needed)
          for (const next of chunks.get(fileName)?.imports ?? []) needed.add(next);
        return [...needed]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName): HtmlTagDescriptor => {
            const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` };
            return { tag: 'link', attrs, injectTo: 'head' };
          });
      },
    },
  };
}
