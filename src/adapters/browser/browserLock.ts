import type { CallLock } from '../../ports/callLock.ts';

/** Web Locks: one holder among all frames of this agent and account; a frame that dies frees its locks. */
export function createBrowserLock(scope: string, locks: LockManager): CallLock {
  return {
    async hold(callId, work, signal) {
      const waiting = new AbortController();
      const stopWaiting = () => waiting.abort();
      if (signal.aborted) return false;
      signal.addEventListener('abort', stopWaiting);
      let granted = false;
      try {
        await locks.request(`${scope}/call/${callId}`, { signal: waiting.signal }, () => {
          granted = true;
          return work(signal);
        });
        return true;
      } catch (error) {
        if (!granted && waiting.signal.aborted) return false;
        throw error;
      } finally {
        signal.removeEventListener('abort', stopWaiting);
      }
    },
  };
}
