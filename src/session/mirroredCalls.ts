import type { CallRecord } from '../domain/callRecord.ts';
import { furtherRecord } from '../domain/furtherRecord.ts';
import type { CallLock } from '../ports/callLock.ts';
import type { CallMirror, MirrorMessage } from '../ports/callMirror.ts';
import type { CancelSignal } from '../ports/cancelSignal.ts';
import type { Clock } from '../ports/clock.ts';
import type { CallStore } from './callKeeper.ts';
import { createCancelSource } from './cancelSource.ts';
import { MirroredCall } from './mirroredCall.ts';

/** Three asks without an answer are the 15 s after which a frame counts as gone. Messages come through where timers wait. */
const ASK_EVERY = 5_000;
const ASKS = 3;
/** So long others that would take the same call over can object. */
const OBJECTIONS = 1_000;

export interface MirroringFrame {
  readonly mirror: CallMirror;
  /** Unlike every other frame's. */
  readonly frameId: string;
  /** Serves the holders within this frame one after the other. */
  readonly local: CallLock;
  readonly clock: Clock;
  /** Cancelled when the frame goes: the others hear a goodbye. */
  readonly signal: CancelSignal;
  /** Whether this frame goes on with calls of frames that are gone. The others only follow them. */
  readonly takesOver: boolean;
}

/**
 * Ledger, lock and channel where the browser keeps nothing: each call lives in the frame that holds it, and the other
 * frames have copies. After the holder's goodbye, or 15 s of its silence, one frame that takes over goes on. A frame that
 * was only slow hears of that when it speaks again, and its work is cancelled; what it has learned meanwhile is taken over.
 */
export function createMirroredCalls(frame: MirroringFrame): CallStore {
  const { mirror, frameId, local, clock, signal, takesOver } = frame;
  const calls = new Map<string, MirroredCall>();
  const listeners = new Set<(callId: string) => void>();

  function callOf(callId: string): MirroredCall {
    const call = calls.get(callId) ?? new MirroredCall();
    calls.set(callId, call);
    return call;
  }

  function tellCopy(call: MirroredCall): void {
    if (!call.record) return;
    const held = call.owner === frameId && call.holder === 'held';
    call.told ||= held;
    mirror.tell({ kind: 'copy', from: frameId, record: call.record, term: call.term, held });
  }

  function hear(message: MirrorMessage): void {
    switch (message.kind) {
      case 'copy':
        hearCopy(message);
        break;
      case 'ask':
        for (const [id, call] of calls) {
          const mine = call.owner === frameId || (takesOver && call.holder === 'free');
          if (mine && (message.callId ?? id) === id) tellCopy(call);
        }
        break;
      case 'claim': {
        const call = callOf(message.callId);
        if (call.owner === frameId) tellCopy(call);
        // Of several that would take it over the first by name does.
        else if (call.holder === 'lost' && message.from < frameId) call.change(message.from, 'held');
        break;
      }
      case 'goodbye':
        for (const call of calls.values()) {
          if (call.owner === message.from && call.holder === 'held') call.change(message.from, 'lost');
        }
    }
  }

  function hearCopy({ from, record, term, held }: MirrorMessage & { kind: 'copy' }): void {
    const call = callOf(record.call.id);
    const working = call.lose !== null && call.owner === frameId;
    const newer = working
      ? term > call.term || (term === call.term && held && from < frameId)
      : term >= call.term && term > 0;
    const known = call.record;
    if (newer) {
      call.record = known && working ? furtherRecord(record, known) : record;
      call.term = term;
      call.change(from, held ? 'held' : 'free');
      if (working) call.lose?.();
    } else {
      call.record = known && furtherRecord(known, record);
      // It does not know yet that its call is here.
      if (working && held) tellCopy(call);
    }
    for (const listener of listeners) listener(record.call.id);
  }

  /** Resolves once the call is this frame's; with false when the wait is cancelled. */
  async function obtain(callId: string, call: MirroredCall, waiting: CancelSignal): Promise<boolean> {
    while (!waiting.aborted) {
      if (call.holder === 'free' || call.owner === frameId) return true;
      if (!takesOver) {
        await call.changed(clock, Number.POSITIVE_INFINITY, waiting);
      } else if (call.holder === 'held') {
        await askOwner(callId, call, waiting);
      } else {
        mirror.tell({ kind: 'claim', from: frameId, callId });
        await call.changed(clock, OBJECTIONS, waiting);
        if (call.holder === 'lost') return !waiting.aborted;
      }
    }
    return false;
  }

  async function askOwner(callId: string, call: MirroredCall, waiting: CancelSignal): Promise<void> {
    const { owner } = call;
    call.heard = false;
    mirror.tell({ kind: 'ask', from: frameId, callId });
    await call.changed(clock, ASK_EVERY, waiting);
    if (call.heard || call.owner !== owner) return;
    call.missed += 1;
    if (call.missed >= ASKS) call.change(owner, 'lost');
  }

  async function work(callId: string, task: (lost: CancelSignal) => Promise<void>, waiting: CancelSignal) {
    const call = callOf(callId);
    if (!(await obtain(callId, call, waiting))) return false;
    const takenOver = call.holder === 'lost';
    const held = createCancelSource(waiting);
    call.term += 1;
    call.told = false;
    call.lose = held.cancel;
    call.change(frameId, 'held');
    if (takenOver) tellCopy(call);
    try {
      await task(held.signal);
      return true;
    } finally {
      held.release();
      call.lose = null;
      if (call.owner === frameId && !signal.aborted) {
        call.change(frameId, 'free');
        if (call.told) tellCopy(call);
      }
    }
  }

  const stop = mirror.listen(hear);
  signal.addEventListener('abort', () => {
    mirror.tell({ kind: 'goodbye', from: frameId });
    stop();
  });
  mirror.tell({ kind: 'ask', from: frameId, callId: null });

  return {
    ledger: {
      async commit(record) {
        const call = callOf(record.call.id);
        if (call.owner === frameId || call.term === 0) {
          call.record = record;
          tellCopy(call);
        } else {
          call.record = call.record ? furtherRecord(call.record, record) : record;
          mirror.tell({ kind: 'copy', from: frameId, record, term: 0, held: false });
        }
        return true;
      },
      read: async (callId) => calls.get(callId)?.record ?? null,
      readAll: async () => recordsOf(calls),
      async eraseOlderThan(clickedBefore) {
        for (const [id, { record }] of calls)
          if (record && record.call.clickedAt < clickedBefore) calls.delete(id);
      },
      takeUnreadable: async () => 0,
    },
    lock: {
      async hold(callId, task, waiting) {
        let granted = false;
        await local.hold(
          callId,
          async () => {
            granted = await work(callId, task, waiting);
          },
          waiting,
        );
        return granted;
      },
    },
    channel: {
      // A commit has told the others already.
      announce: () => {},
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

function recordsOf(calls: ReadonlyMap<string, MirroredCall>): CallRecord[] {
  return [...calls.values()].flatMap(({ record }) => record ?? []);
}
