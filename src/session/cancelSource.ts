import type { CancelSignal } from '../ports/cancelSignal.ts';

/** A signal and the way to cancel it. It is cancelled with `outer` as well. */
export interface CancelSource {
  readonly signal: CancelSignal;
  cancel(): void;
  /** Stops listening to `outer`. */
  release(): void;
}

export function createCancelSource(outer: CancelSignal): CancelSource {
  const listeners = new Set<() => void>();
  let aborted = outer.aborted;
  function cancel(): void {
    if (aborted) return;
    aborted = true;
    for (const listener of [...listeners]) listener();
  }
  outer.addEventListener('abort', cancel);
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    cancel,
    release: () => outer.removeEventListener('abort', cancel),
  };
}
