import type { Page, Request } from '@playwright/test';
import type { Simulation } from '../../src/simulator/simulation.ts';

/**
 * Waits until what was set going has come to rest: every request that no fault holds back is answered, and the frames'
 * storage has nothing left to write. Without it a moved clock would let deadlines pass while the browser is at work.
 */
export function watchRest(page: Page, { world, onChange }: Simulation): () => Promise<void> {
  const underWay = new Set<Request>();
  let wakers: (() => void)[] = [];

  function wake(): void {
    for (const waker of wakers.splice(0)) waker();
  }
  function end(request: Request): void {
    underWay.delete(request);
    wake();
  }
  page.on('request', (request) => {
    if (request.url().endsWith('/sim/request')) underWay.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  onChange(wake);

  return async () => {
    // A frame that is being loaded anew has nothing to wait for.
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    await Promise.all(frames.map((frame) => frame.evaluate(storageIsIdle).catch(() => undefined)));
    const heldBack = () => world.wireLog.entries.filter(({ status }) => status === null).length;
    while (underWay.size > heldBack()) await new Promise<void>((resolve) => wakers.push(resolve));
    wakers = [];
  };
}

/** Runs in a frame: a read of everything is served after every write that was asked for before it. */
async function storageIsIdle(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name ?? '');
      opening.addEventListener('error', () => resolve());
      opening.addEventListener('success', () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const transaction = database.transaction(stores);
        for (const end of ['complete', 'abort'])
          transaction.addEventListener(end, () => {
            database.close();
            resolve();
          });
        for (const store of stores) transaction.objectStore(store).count();
      });
    });
  }
}
