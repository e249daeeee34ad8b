import type { CancelSignal } from './cancelSignal.ts';

/** Time as the app sees it, so that tests can move it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when the signal is cancelled. Never rejects. */
  sleep(ms: number, signal?: CancelSignal): Promise<void>;
}
