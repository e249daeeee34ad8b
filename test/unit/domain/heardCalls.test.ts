import { describe, expect, test } from 'vitest';
import { LONGEST_CALL } from '../../../src/domain/callAge.ts';
import { type CallNotice, noticeOf } from '../../../src/domain/callNotice.ts';
import type { CallRecord } from '../../../src/domain/callRecord.ts';
import { type HeardCalls, hear, otherCallTo } from '../../../src/domain/heardCalls.ts';
import { aRecord, CALL_ID, CLICK } from '../../support/callRecords.ts';

const nothing: HeardCalls = new Map();

function notice(parts: Partial<CallNotice> = {}): CallNotice {
  return {
    callId: CALL_ID,
    ticketId: 4821,
    requesterId: 5001,
    agent: { id: 3001, name: 'Sara Lind' },
    since: CLICK,
    until: null,
    ...parts,
  };
}

const ended = notice({ until: CLICK + 60_000 });

describe('a notice', () => {
  test('is of the ticket’s call and of the requester’s, and of no other', () => {
    const heard = hear(nothing, [notice()], CLICK);
    expect(otherCallTo(heard, 4821, 1, CLICK)).toEqual(notice());
    expect(otherCallTo(heard, 1, 5001, CLICK)).toEqual(notice());
    expect(otherCallTo(heard, 1, 1, CLICK)).toBeNull();
    expect(otherCallTo(heard, null, null, CLICK)).toBeNull();
  });

  test('of an end counts whichever comes first', () => {
    for (const order of [
      [notice(), ended],
      [ended, notice()],
    ]) {
      const heard = order.reduce((so, each) => hear(so, [each], CLICK), nothing);
      expect(otherCallTo(heard, 4821, 5001, CLICK)).toBeNull();
    }
  });

  test('heard twice changes nothing', () => {
    const heard = hear(nothing, [notice()], CLICK);
    expect(hear(heard, [notice()], CLICK + 1_000)).toBe(heard);
  });

  test.each([
    [LONGEST_CALL - 1, 1],
    [LONGEST_CALL, 0],
  ])('%i ms after the click is believed in by %i', (age, believed) => {
    const heard = hear(nothing, [notice()], CLICK);
    expect(otherCallTo(heard, 4821, 5001, CLICK + age) === null ? 0 : 1).toBe(believed);
    expect(hear(heard, [], CLICK + age).size).toBe(believed);
    expect(hear(nothing, [notice()], CLICK + age).size).toBe(believed);
  });

  test('from a clock that is fast is of now, and ends all the same', () => {
    const heard = hear(nothing, [notice({ since: CLICK + 86_400_000 })], CLICK);
    expect(otherCallTo(heard, 4821, 5001, CLICK)?.since).toBe(CLICK);
    expect(hear(heard, [], CLICK + LONGEST_CALL).size).toBe(0);
  });

  test('of the newest call is the one that counts, and not too many are kept', () => {
    const many = Array.from({ length: 600 }, (_, nth) =>
      notice({ callId: `call-${nth}`, since: CLICK + nth }),
    );
    const heard = hear(nothing, many, CLICK + 1_000);
    expect(heard.size).toBe(500);
    expect(otherCallTo(heard, 4821, 5001, CLICK + 1_000)?.callId).toBe('call-599');
  });
});

describe('others are told', () => {
  const states: Record<string, CallRecord['state']> = {
    placing: { name: 'placing', since: CLICK },
    placed: { name: 'placed', since: CLICK },
    unconfirmed: { name: 'unconfirmed', why: 'deadline', since: CLICK },
    refused: { name: 'refused', refusal: { reason: 'noCredit' }, at: CLICK },
    ended: { name: 'ended', outcome: { kind: 'agentBusy' }, at: CLICK + 60_000 },
  };
  const told: Record<string, CallNotice> = {
    'placing → placed': notice(),
    'unconfirmed → placed': notice(),
    'placed → ended': ended,
  };
  const open = ['placing', 'placed', 'unconfirmed'];
  const changes = open.flatMap((from) => Object.keys(states).map((to) => [from, to] as const));

  test.each(changes)('of %s → %s, or not', (from, to) => {
    const [before, after] = [states[from], states[to]];
    if (!before || !after) throw new Error('There is no such state');
    const now = CLICK + 61_000;
    const expected = told[`${from} → ${to}`] ?? null;
    expect(noticeOf(aRecord({ state: before }), aRecord({ state: after }), now)).toEqual(expected);
  });

  test('of nothing that nobody would believe in any more', () => {
    const before = aRecord();
    const after = aRecord({ state: { name: 'ended', outcome: { kind: 'unknown' }, at: CLICK } });
    expect(noticeOf(before, after, CLICK + LONGEST_CALL)).toBeNull();
  });
});
