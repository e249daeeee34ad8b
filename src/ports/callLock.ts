import type { CancelSignal } from './cancelSignal.ts';

/** One holder per call among all frames of this browser; a dead frame's lock frees itself. */
export interface CallLock {
  /**
   * Runs `work` while holding the lock of the call, waiting for it as long as another instance holds it. Resolves with
   * false, without having run `work`, when the signal is cancelled before the lock was granted. `held` is cancelled with
   * it, and when the lock is lost: where frames share no storage one that was only slow may have been taken for gone.
   */
  hold(callId: string, work: (held: CancelSignal) => Promise<void>, signal: CancelSignal): Promise<boolean>;
}
