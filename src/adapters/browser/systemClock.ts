import type { CancelSignal } from '../../ports/cancelSignal.ts';
import type { Clock } from '../../ports/clock.ts';

/** The browser's clock and timers. In hidden pages timers may be late; times are always read from `now`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done);
      function done(): void {
        clearTimeout(timer);
        (signal as CancelSignal | undefined)?.removeEventListener('abort', done);
        resolve();
      }
    }),
};
