import type { ZafClient } from '../../src/adapters/zaf/zafClient.ts';
import type { CallLedger } from '../../src/ports/callLedger.ts';
import type { CallLock } from '../../src/ports/callLock.ts';
import type { CallMirror } from '../../src/ports/callMirror.ts';
import type { InstanceChannel } from '../../src/ports/instanceChannel.ts';
import type { OtherCallsChannel } from '../../src/ports/otherCallsChannel.ts';

/** What a frame is given of the outside: all of it goes silent when the frame dies, and its locks are freed. */
export interface MortalFrame {
  ledger(ledger: CallLedger): CallLedger;
  lock(lock: CallLock): CallLock;
  channel(channel: InstanceChannel): InstanceChannel;
  otherCalls(channel: OtherCallsChannel): OtherCallsChannel;
  mirror(mirror: CallMirror): CallMirror;
  zaf<T extends ZafClient>(zaf: T): T;
}

export function createMortalFrame(death: AbortSignal): MortalFrame {
  const died = new Promise<void>((resolve) => death.addEventListener('abort', () => resolve()));
  /** What a dead frame asks for never comes back. */
  function alive<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
    return async (...args) => {
      if (death.aborted) return new Promise<never>(() => {});
      const result = await work(...args);
      return death.aborted ? new Promise<never>(() => {}) : result;
    };
  }
  return {
    ledger: (ledger) => ({
      commit: alive(ledger.commit),
      read: alive(ledger.read),
      readAll: alive(ledger.readAll),
      takeUnreadable: alive(ledger.takeUnreadable),
      eraseOlderThan: alive(ledger.eraseOlderThan),
    }),
    lock: (lock) => ({
      hold: (callId, work, signal) => lock.hold(callId, (held) => Promise.race([work(held), died]), signal),
    }),
    channel: (channel) => ({
      announce: (callId) => death.aborted || channel.announce(callId),
      listen: (listener) => channel.listen((callId) => death.aborted || listener(callId)),
    }),
    otherCalls: (channel) => ({
      ask: () => death.aborted || channel.ask(),
      tell: (notices) => death.aborted || channel.tell(notices),
      listen: ({ asked, told }) =>
        channel.listen({
          asked: () => death.aborted || asked(),
          told: (notices) => death.aborted || told(notices),
        }),
    }),
    mirror: (mirror) => ({
      tell: (message) => death.aborted || mirror.tell(message),
      listen: (listener) => mirror.listen((message) => death.aborted || listener(message)),
    }),
    zaf: (zaf) => ({ ...zaf, get: alive(zaf.get), request: alive(zaf.request) }),
  };
}
