import type { CallLock } from '../../ports/callLock.ts';

/** A lock among the holders of one frame, for browsers that deny Web Locks. */
export function createMemoryLock(): CallLock {
  const tails = new Map<string, Promise<void>>();
  return {
    async hold(callId, work, signal) {
      if (signal.aborted) return false;
      const before = tails.get(callId) ?? Promise.resolve();
      const run = before.then(async () => {
        if (signal.aborted) return false;
        await work();
        return true;
      });
      const tail = run.then(
        () => {},
        () => {},
      );
      tails.set(callId, tail);
      void tail.then(() => tails.get(callId) === tail && tails.delete(callId));
      return run;
    },
  };
}
