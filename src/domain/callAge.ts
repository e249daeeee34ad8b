import type { CallRecord } from './callRecord.ts';
import { passes } from './noteState.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A placing request that has no reply after this long may have been carried out. */
export const PLACING_DEADLINE = 30 * SECOND;
/** After this long the panel offers another call. */
export const FREE_AGAIN_AFTER = 2 * MINUTE;
/** A call may last 4 h (Infobip's limit while `maxDuration` is unset), after up to 5 min of ringing and announcement. */
export const LONGEST_CALL = 4 * HOUR + 5 * MINUTE;
/** Infobip keeps logs for 48 h, from the last moment the call can have been placed. */
export const GIVE_UP_AFTER = 48 * HOUR + PLACING_DEADLINE;
/** Writing a note is tried at most 8 times within this. */
export const NOTE_TRIED_FOR = 5 * MINUTE;
/** All of a call is erased this long after the click, whether its note was saved or not. */
export const ERASE_AFTER = 7 * 24 * HOUR;

/** How long to wait from one look at a call to the next, in milliseconds, by the time since its click. */
export function nextLookIn(age: number): number {
  if (age < MINUTE) return 4 * SECOND;
  if (age < 15 * MINUTE) return 10 * SECOND;
  if (age < LONGEST_CALL) return 30 * SECOND;
  return HOUR;
}

/** Whether the phones may still be busy with this call, as far as anything is known. */
export function mayBeGoingOn(record: CallRecord, now: number): boolean {
  const open =
    record.state.name === 'placing' || record.state.name === 'placed' || record.state.name === 'unconfirmed';
  return open && now - record.call.clickedAt < LONGEST_CALL;
}

/** Whether a keeper still has something to do for this call: to learn its end or to write its note. */
export function isUnfinished({ state, note }: CallRecord): boolean {
  if (state.name === 'refused') return false;
  return state.name !== 'ended' || note.name === 'pending' || note.name === 'saving';
}

/**
 * Whether a note that failed is tried anew when a panel starts: its reason was a passing one, and no other panel has
 * just tried, so that many tickets opened at once do not each try in turn.
 */
export function isNoteWorthAnotherTry({ note, noteFailedAt = 0 }: CallRecord, now: number): boolean {
  return note.name === 'failed' && passes(note.why) && now - noteFailedAt > NOTE_TRIED_FOR;
}
