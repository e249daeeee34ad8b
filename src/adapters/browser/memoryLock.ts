import type { CallLock } from '../../ports/callLock.ts';

/** A lock among the holders of one frame. */
export function createMemoryLock(): CallLock {
  const tails = new Map<string, Promise<void>>();
  return {
    async hold(callId, work, signal) {
      if (signal.aborted) return false;
      const before = tails.get(callId) ?? Promise.resolve();
      return new Promise((resolve, reject) => {
        const stopWaiting = () => resolve(false);
        signal.addEventListener('abort', stopWaiting);
        const turn = before.then(async () => {
          signal.removeEventListener('abort', stopWaiting);
          if (signal.aborted) return;
          await work(signal).then(() => resolve(true), reject);
        });
        tails.set(callId, turn);
        void turn.then(() => tails.get(callId) === turn && tails.delete(callId));
      });
    },
  };
}
