import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base, type Frame } from '@playwright/test';
import { build } from 'vite';

const project = join(import.meta.dirname, '../..');

/** Framed pages with the browser's adapters, all of another origin than the page around them, as in Zendesk. */
export interface AdapterFrames {
  /** `sandboxed`: the browser itself denies the frame its storage and its locks. */
  add(options?: { readonly sandboxed?: boolean }): Promise<Frame>;
  /** As a closed tab or ticket: everything that ran in the frame is gone. */
  remove(frame: Frame): Promise<void>;
}

interface Hosting {
  readonly port: number;
}

export const test = base.extend<{ frames: AdapterFrames }, { hosting: Hosting }>({
  hosting: [
    // Playwright wants a fixture's first parameter taken apart, whether or not anything is needed.
    async ({ browserName: _ }, provide, { workerIndex }) => {
      const server = await serve(await bundle(workerIndex));
      await provide({ port: (server.address() as AddressInfo).port });
      server.close();
    },
    { scope: 'worker' },
  ],

  async frames({ page, hosting: { port } }, provide) {
    await page.goto(`http://localhost:${port}/`);
    let count = 0;
    await provide({
      async add({ sandboxed = false } = {}) {
        count += 1;
        const url = `http://127.0.0.1:${port}/frame?${count}`;
        await page.evaluate(
          ([src, sandbox]) => {
            const frame = document.createElement('iframe');
            if (sandbox) frame.sandbox.add('allow-scripts');
            document.body.append(Object.assign(frame, { src }));
            return new Promise((resolve) => frame.addEventListener('load', resolve));
          },
          [url, sandboxed] as const,
        );
        const frame = page.frame({ url });
        if (!frame) throw new Error('The frame has not come');
        return frame;
      },
      async remove(frame) {
        const element = await frame.frameElement();
        await element.evaluate((iframe) => iframe.parentNode?.removeChild(iframe));
      },
    });
  },
});

/** The adapters and their contracts as one script; each worker has its own, since two may build at a time. */
async function bundle(workerIndex: number): Promise<string> {
  const outDir = join(project, `.cache/adapters-${workerIndex}`);
  await build({
    configFile: false,
    root: project,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      minify: false,
      lib: {
        entry: join(project, 'test/contract/browserEntry.ts'),
        formats: ['iife'],
        name: 'entry',
        fileName: () => 'adapters.js',
      },
    },
  });
  return readFile(join(outDir, 'adapters.js'), 'utf8');
}

async function serve(script: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] =
      url === '/adapters.js'
        ? ['text/javascript', script]
        : ['text/html', url === '/' ? '' : '<script src="/adapters.js"></script>'];
    response
      .setHeader('content-type', `${type}; charset=utf-8`)
      .end(`${type === 'text/html' ? '<!doctype html>' : ''}${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
