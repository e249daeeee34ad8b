import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test('the browser of the tests keeps storage in a frame from another origin', async ({ page }) => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'text/html');
    response.end(request.url === '/app' ? 'app' : `<iframe src="http://127.0.0.1:${port}/app"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const frame = page.frame({ url: /app$/ });
  const databases = await frame?.evaluate(async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('kept', 1);
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    return indexedDB.databases();
  });
  expect(databases).toEqual([{ name: 'kept', version: 1 }]);
  server.close();
});
