import type { CallRecord } from '../domain/callRecord.ts';
import type { CancelSignal } from '../ports/cancelSignal.ts';
import type { Clock } from '../ports/clock.ts';

/**
 * One call as a frame knows it without storage. `holder`: `held` by the frame `owner`, which is at work with it; `free`
 * once that is done; `lost` when the owner has gone with its work undone.
 */
export class MirroredCall {
  record: CallRecord | null = null;
  term = 0;
  owner = '';
  holder: 'held' | 'free' | 'lost' = 'free';
  /** Since the owner was last asked. */
  heard = false;
  /** Asks in a row that the owner has not answered. */
  missed = 0;
  /** Others have been told that this frame is at work with it. */
  told = false;
  /** While this frame is at work with it: stops that work. */
  lose: (() => void) | null = null;
  #wake = () => {};

  /** The call has changed hands, or may. */
  change(owner: string, holder: MirroredCall['holder']): void {
    const same = this.owner === owner && this.holder === holder;
    this.owner = owner;
    this.holder = holder;
    this.heard = true;
    this.missed = 0;
    if (!same) this.#wake();
  }

  /** Waits for the call to change hands, at most `ms` milliseconds, or until the signal is cancelled. */
  changed(clock: Clock, ms: number, signal: CancelSignal): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (ms < Number.POSITIVE_INFINITY) return Promise.race([woken, clock.sleep(ms, signal)]);
    const cancelled = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', resolve);
    });
    return Promise.race([woken, cancelled]);
  }
}
