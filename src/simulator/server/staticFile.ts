import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A file below `folder`; null when there is none or the path leads out of it. */
export async function staticFile(folder: string, path: string): Promise<Response | null> {
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${path}`);
  if (!file.startsWith(root + sep)) return null;
  try {
    return served(new Uint8Array(await readFile(file)), extname(file));
  } catch {
    return null;
  }
}

export function served(body: string | Uint8Array<ArrayBuffer>, extension: string): Response {
  return new Response(body, {
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
