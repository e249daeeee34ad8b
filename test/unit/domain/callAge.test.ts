import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FREE_AGAIN_AFTER,
  GIVE_UP_AFTER,
  isNoteWorthAnotherTry,
  isUnfinished,
  LONGEST_CALL,
  mayBeGoingOn,
  NOTE_TRIED_FOR,
  nextLookIn,
  PLACING_DEADLINE,
} from '../../../src/domain/callAge.ts';
import type { CallRecord } from '../../../src/domain/callRecord.ts';
import type { NoteFailure, NoteState } from '../../../src/domain/noteState.ts';
import { aRecord, CLICK } from '../../support/callRecords.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const placing = { name: 'placing', since: CLICK } as const;
const placed = { name: 'placed', since: CLICK } as const;
const unconfirmed = { name: 'unconfirmed', why: 'deadline', since: CLICK } as const;
const refused = { name: 'refused', refusal: { reason: 'noCredit' }, at: CLICK } as const;
const ended = { name: 'ended', outcome: { kind: 'agentBusy' }, at: CLICK } as const;

describe('a call is looked at', () => {
  test.each([
    [0, 4 * SECOND],
    [MINUTE - 1, 4 * SECOND],
    [MINUTE, 10 * SECOND],
    [15 * MINUTE - 1, 10 * SECOND],
    [15 * MINUTE, 30 * SECOND],
    [4 * HOUR + 5 * MINUTE - 1, 30 * SECOND],
    [4 * HOUR + 5 * MINUTE, HOUR],
    [47 * HOUR, HOUR],
  ])('%i ms after the click: again in %i ms', (age, wait) => {
    expect(nextLookIn(age)).toBe(wait);
  });

  test('every 4 s to once an hour, and never more often as it grows older', () => {
    const age = fc.integer({ min: -MINUTE, max: 72 * HOUR });
    fc.assert(
      fc.property(age, fc.nat({ max: HOUR }), (younger, more) => {
        expect(nextLookIn(younger)).toBeGreaterThanOrEqual(4 * SECOND);
        expect(nextLookIn(younger + more)).toBeGreaterThanOrEqual(nextLookIn(younger));
        expect(nextLookIn(younger + more)).toBeLessThanOrEqual(HOUR);
      }),
    );
  });

  test('less than 600 times until the longest call must be over, and 48 hours beyond the last moment of placing', () => {
    let looks = 0;
    for (let age = 0; age < LONGEST_CALL; age += nextLookIn(age)) looks += 1;
    expect(looks).toBeLessThan(600);
    expect(GIVE_UP_AFTER).toBe(48 * HOUR + PLACING_DEADLINE);
    expect(FREE_AGAIN_AFTER).toBe(2 * MINUTE);
  });
});

describe('whether the phones may still be busy', () => {
  test.each([placing, placed, unconfirmed])('$name: until the longest call must be over', (state) => {
    const record = aRecord({ state });
    expect(mayBeGoingOn(record, CLICK)).toBe(true);
    expect(mayBeGoingOn(record, CLICK + LONGEST_CALL - 1)).toBe(true);
    expect(mayBeGoingOn(record, CLICK + LONGEST_CALL)).toBe(false);
  });

  test.each([refused, ended])('$name: no', (state) => {
    expect(mayBeGoingOn(aRecord({ state }), CLICK)).toBe(false);
  });
});

const notes: NoteState[] = [
  { name: 'pending' },
  { name: 'saving' },
  { name: 'saved', at: CLICK },
  { name: 'failed', why: 'zendeskBusy' },
  { name: 'handedOver', to: 'draft' },
];

describe('whether a keeper has something left to do', () => {
  test.each([placing, placed, unconfirmed])('$name: the end is to be learned', (state) => {
    for (const note of notes) expect(isUnfinished(aRecord({ state, note }))).toBe(true);
  });

  test('refused: nothing', () => {
    for (const note of notes) expect(isUnfinished(aRecord({ state: refused, note }))).toBe(false);
  });

  test('ended: as long as the note is to be written', () => {
    const open = notes.filter((note) => isUnfinished(aRecord({ state: ended, note })));
    expect(open.map(({ name }) => name)).toEqual(['pending', 'saving']);
  });
});

describe('whether a note that failed is tried anew at a start', () => {
  const passes: Record<NoteFailure, boolean> = {
    ticketClosed: false,
    notAllowed: false,
    ticketGone: false,
    rejected: false,
    keepsChanging: true,
    zendeskBusy: true,
    noReply: true,
  };
  const later = CLICK + NOTE_TRIED_FOR + 1;

  function failed(why: NoteFailure): CallRecord {
    return aRecord({ state: ended, note: { name: 'failed', why }, noteFailedAt: CLICK });
  }

  test.each(Object.entries(passes))('%s: %s', (why, worth) => {
    expect(isNoteWorthAnotherTry(failed(why as NoteFailure), later)).toBe(worth);
  });

  test('not while another panel may just have tried', () => {
    expect(isNoteWorthAnotherTry(failed('zendeskBusy'), later - 1)).toBe(false);
  });

  test('not when it has not failed', () => {
    const others = notes.filter(({ name }) => name !== 'failed');
    for (const note of others)
      expect(isNoteWorthAnotherTry(aRecord({ state: ended, note }), later)).toBe(false);
  });
});
