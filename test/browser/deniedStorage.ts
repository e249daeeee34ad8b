import type { Page } from '@playwright/test';

/** Keeps storage from the app's frame as Chromium does where third-party data is blocked; BroadcastChannel still works. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.hostname !== '127.0.0.1') return;
    const denied = () => new DOMException('Access is denied for this document.', 'SecurityError');
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw denied();
      },
    });
    LockManager.prototype.request = () => Promise.reject(denied());
    LockManager.prototype.query = () => Promise.reject(denied());
    IDBFactory.prototype.databases = () => Promise.reject(denied());
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function openDenied() {
      const request = open.call(this, `denied-${Math.random()}`);
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation();
        request.transaction?.abort();
      });
      const error = new DOMException('Internal error.', 'UnknownError');
      Object.defineProperty(request, 'error', { value: error });
      return request;
    };
  });
}

/** Lets the app's frame open its storage and read it, but write nothing, as a full disk does. */
export async function denyWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.hostname !== '127.0.0.1') return;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}
