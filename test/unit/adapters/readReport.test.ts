import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/adapters/infobip/click-to-call/readReport.ts';
import { CALL_ID } from '../../support/callRecords.ts';

const AT = 1_000;
const delivered = { groupId: 3, groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' };
const pending = { groupId: 1, groupName: 'PENDING', id: 7, name: 'PENDING_ENROUTE' };
const noAnswer = { groupId: 2, groupName: 'UNDELIVERABLE', id: 96, name: 'NO_ANSWER' };

const answered = {
  messageId: CALL_ID,
  from: '442079460018',
  to: '12025550143',
  sentAt: '2026-03-02T14:30:00.000+0000',
  voiceCall: { feature: 'Click-to-call', duration: 134, chargedDuration: 140, answeredBy: 'HUMAN' },
  price: { pricePerSecond: 0.03125, currency: 'EUR' },
  status: delivered,
  error: { groupId: 0, groupName: 'OK', id: 10000, name: 'NORMAL_HANGUP' },
};

function read(...results: unknown[]) {
  return readReport(JSON.stringify({ results }), CALL_ID, AT);
}

describe('a report of the end', () => {
  test('tells outcome, seconds on the agent’s line, and the cost of the seconds charged', () => {
    expect(read(answered)).toEqual({
      kind: 'ended',
      outcome: { kind: 'agentAnswered', secondsOnAgentLine: 134 },
      cost: { amount: 4.375, currency: 'EUR' },
      at: AT,
    });
  });

  test('is read without an id as well: only this call was asked for', () => {
    const { messageId: _, ...unnamed } = answered;
    expect(read(unnamed)).toMatchObject({ kind: 'ended' });
    expect(read({ ...answered, messageId: null })).toMatchObject({ kind: 'ended' });
  });

  test('of another call is none of this one', () => {
    expect(read({ ...answered, messageId: 'another' })).toEqual({ kind: 'none' });
  });

  test('from the logs has its seconds beside the status, and no cost', () => {
    const { voiceCall: _, ...entry } = { ...answered, duration: 134 };
    expect(read(entry)).toStrictEqual({
      kind: 'ended',
      outcome: { kind: 'agentAnswered', secondsOnAgentLine: 134 },
      at: AT,
    });
  });

  test('of a phone that was not answered has no seconds', () => {
    for (const empty of [null, 'null', undefined]) {
      const voiceCall = {
        startTime: empty,
        answerTime: empty,
        endTime: empty,
        duration: 0,
        chargedDuration: 0,
      };
      const unanswered = { ...answered, voiceCall, price: null, status: noAnswer, error: null };
      expect(read(unanswered)).toStrictEqual({
        kind: 'ended',
        outcome: { kind: 'agentDidNotAnswer' },
        at: AT,
      });
    }
  });
});

describe('numbers as they have been seen', () => {
  test.each([
    ['a price as text', { pricePerSecond: '0.03125', currency: 'EUR' }, { amount: 4.375, currency: 'EUR' }],
    ['the text "null"', { pricePerSecond: 'null', currency: 'EUR' }, undefined],
    ['null', { pricePerSecond: null, currency: 'EUR' }, undefined],
    ['no price', null, undefined],
    ['no currency', { pricePerSecond: 0.03125 }, undefined],
    ['a currency "null"', { pricePerSecond: 0.03125, currency: 'null' }, undefined],
    ['free of charge', { pricePerSecond: 0, currency: 'EUR' }, undefined],
    ['half a number', { pricePerSecond: '0.03125 EUR', currency: 'EUR' }, undefined],
    ['an empty text', { pricePerSecond: '', currency: 'EUR' }, undefined],
  ])('%s', (_, price, cost) => {
    const reading = read({ ...answered, price });
    expect(reading && 'cost' in reading ? reading.cost : undefined).toEqual(cost);
  });

  test.each([
    ['text', '134', 134],
    ['fractions, rounded', 133.6, 134],
    ['"null"', 'null', undefined],
    ['less than none', -1, undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
    ['a list', [134], undefined],
  ])('seconds: %s', (_, duration, seconds) => {
    const reading = read({ ...answered, voiceCall: { ...answered.voiceCall, duration } });
    expect(reading).toHaveProperty('outcome', {
      kind: 'agentAnswered',
      ...(seconds !== undefined && { secondsOnAgentLine: seconds }),
    });
  });

  test('without charged seconds there is no cost', () => {
    const reading = read({ ...answered, voiceCall: { duration: 134, chargedDuration: 'null' } });
    expect(reading).not.toHaveProperty('cost');
  });
});

describe('before the end', () => {
  test('an empty list says nothing', () => {
    expect(read()).toEqual({ kind: 'none' });
  });

  test('PENDING says that Infobip has the call', () => {
    expect(read({ ...answered, voiceCall: null, price: null, status: pending, error: null })).toEqual({
      kind: 'found',
      at: AT,
    });
  });
});

describe('several results for one call', () => {
  const first = { ...answered, status: noAnswer, error: null, sentAt: '2026-03-02T14:30:00.000+0000' };
  const second = { ...answered, sentAt: '2026-03-02T14:35:00.000+0000' };
  const secondPending = { ...second, status: pending, error: null, voiceCall: null };

  test('the last attempt decides, in whatever order they are listed', () => {
    expect(read(first, second)).toHaveProperty('outcome.kind', 'agentAnswered');
    expect(read(second, first)).toHaveProperty('outcome.kind', 'agentAnswered');
  });

  test('an attempt that has not ended keeps the call open', () => {
    expect(read(first, secondPending)).toMatchObject({ kind: 'found' });
    expect(read(secondPending, first)).toMatchObject({ kind: 'found' });
  });

  test('of one attempt the end counts, in whatever order they are listed', () => {
    expect(read(secondPending, second)).toMatchObject({ kind: 'ended' });
    expect(read(second, secondPending)).toMatchObject({ kind: 'ended' });
  });

  test('times are compared across zones and ways of writing them', () => {
    const earlier = { ...first, sentAt: '2026-03-02T15:30:00.000+0100' };
    const later = { ...second, sentAt: '2026-03-02T14:31:00Z' };
    expect(read(later, earlier)).toHaveProperty('outcome.kind', 'agentAnswered');
  });

  test('without times the end still counts', () => {
    const untimed = [first, secondPending].map((result) => ({ ...result, sentAt: 'null' }));
    expect(read(...untimed)).toMatchObject({ kind: 'ended' });
    expect(read(...untimed.reverse())).toMatchObject({ kind: 'ended' });
  });
});

describe('what cannot be read', () => {
  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"results":{}}',
    '{"results":[',
    '<html></html>',
    '{"requestError":{}}',
  ])('%j is no list at all', (text) => expect(readReport(text, CALL_ID, AT)).toBeNull());

  test('an item among others is left out', () => {
    expect(read(null, 7, 'x', [], answered)).toMatchObject({ kind: 'ended' });
  });

  test('whatever is answered, reading it never throws', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('null', '+0000', delivered, pending));
    const item = fc.record(
      {
        messageId: fc.constantFrom(CALL_ID, null),
        sentAt: part,
        duration: part,
        voiceCall: part,
        price: part,
        status: part,
        error: part,
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.array(item, { maxLength: 3 }).map((results) => JSON.stringify({ results })),
    );
    fc.assert(
      fc.property(text, (reply) => {
        const reading = readReport(reply, CALL_ID, AT);
        expect([undefined, 'none', 'found', 'ended']).toContain(reading?.kind);
        if (reading?.kind === 'ended' && 'secondsOnAgentLine' in reading.outcome) {
          expect(Number.isInteger(reading.outcome.secondsOnAgentLine)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
