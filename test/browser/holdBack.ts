import type { Page } from '@playwright/test';

/** Keeps files with such an address from the browser until they are let go. */
export async function holdBack(page: Page, address: RegExp | ((url: URL) => boolean)) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, (route) => held.then(() => route.continue()));
  return { letGo: () => letGo() };
}
