import type { CallRecord } from '../domain/callRecord.ts';

/**
 * What survives of this agent's calls on this browser. One record per call, of one Zendesk account and one agent.
 * Records that cannot be read are set aside, never thrown on.
 */
export interface CallLedger {
  /** Resolves with true only after the record is on disk. False: it could not be written, nothing may build on it. */
  commit(record: CallRecord): Promise<boolean>;
  read(callId: string): Promise<CallRecord | null>;
  /** All records, in no particular order. */
  readAll(): Promise<readonly CallRecord[]>;
  /**
   * How many records cannot be read and were not told of before: each counts once in this browser. They stay aside until
   * they are erased.
   */
  takeUnreadable(): Promise<number>;
  /** Removes every record of a call clicked before `clickedBefore` (milliseconds since the epoch), readable or not. */
  eraseOlderThan(clickedBefore: number): Promise<void>;
}
