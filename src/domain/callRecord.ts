import type { Call } from './call.ts';
import type { CallState } from './callState.ts';
import type { NoteState } from './noteState.ts';

/** Why the outcome cannot be read just now; the call itself is not affected. */
export type WatchTrouble = 'apiKey' | 'scope' | 'gateway' | 'unreachable';

/** What a later reader must know of the reads before it: Infobip hands a report out once. */
export interface WatchMemory {
  /** Reads that were sent and whose replies were not seen: one of them may have drained the report. */
  readonly unansweredReads: number;
  /** Milliseconds since the epoch; null before the first read. */
  readonly lastReadAt: number | null;
  /** A reply committed before it was parsed. */
  readonly raw: string | null;
  readonly trouble: WatchTrouble | null;
}

/** One call as it survives on this browser. */
export interface CallRecord {
  readonly version: 1;
  readonly call: Call;
  readonly state: Exclude<CallState, { name: 'idle' }>;
  readonly note: NoteState;
  /** Milliseconds since the epoch of the last time the note was given up. */
  readonly noteFailedAt?: number;
  readonly watch: WatchMemory;
}

export const freshWatch: WatchMemory = { unansweredReads: 0, lastReadAt: null, raw: null, trouble: null };

/**
 * The record without its personal data, once the note is saved or handed over: numbers and the raw report are gone,
 * what the panel and other instances need to know that this call is done stays.
 */
export function erasePersonalData(record: CallRecord): CallRecord {
  const { call } = record;
  return {
    ...record,
    call: { ...call, requester: { ...call.requester, number: null }, agent: { ...call.agent, number: null } },
    watch: { ...record.watch, raw: null },
  };
}
