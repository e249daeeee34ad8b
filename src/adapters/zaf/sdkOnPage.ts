import type { HostPage } from './connectZendesk.ts';
import type { ZafSdk } from './zafClient.ts';

declare global {
  interface Window {
    readonly ZAFClient?: ZafSdk;
  }
}

/** This page, whose SDK script is loaded beside the app's own and may come before it, after it or never. */
export const hostPage: HostPage = {
  query: location.search,
  sdk: () =>
    new Promise((resolve) => {
      function look(): void {
        if (!window.ZAFClient) return;
        document.removeEventListener('load', look, true);
        resolve(window.ZAFClient);
      }
      // A script's load event does not bubble, but it can be captured.
      document.addEventListener('load', look, true);
      look();
    }),
};
