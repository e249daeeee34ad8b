import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { E164 } from '../../../src/domain/call.ts';
import { type Entry, entryOf } from '../../../src/domain/entry.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { aCall, CALL_ID } from '../../support/callRecords.ts';

function entry(outcome: Outcome, call = aCall()): Entry {
  return entryOf(call, { name: 'ended', outcome, at: 0 });
}

describe('the entry beside the note', () => {
  test('says what a program needs and nothing else', () => {
    expect(entry({ kind: 'agentAnswered', secondsOnAgentLine: 134 })).toStrictEqual({
      click_to_call: {
        v: 1,
        id: CALL_ID,
        outcome: 'agentAnswered',
        at: '2026-03-02T14:30:00.000Z',
        seconds: 134,
        agent: 3001,
        to: '0156',
      },
    });
  });

  test('leaves the seconds out where none are told', () => {
    expect(entry({ kind: 'agentAnswered' }).click_to_call).not.toHaveProperty('seconds');
    expect(entry({ kind: 'agentBusy' }).click_to_call).not.toHaveProperty('seconds');
  });

  test('names no digits where the number has been erased', () => {
    const call = aCall({ requester: { id: 5001, name: 'Amara Okafor', number: null } });
    expect(entry({ kind: 'unknown' }, call).click_to_call.to).toBe('');
  });
});

describe('whatever the call', () => {
  const number = fc.stringMatching(/^\+[1-9][0-9]{6,14}$/).map((digits) => digits as E164);
  const id = fc.nat({ max: Number.MAX_SAFE_INTEGER });
  const person = fc.record({ id, name: fc.string({ unit: 'grapheme', maxLength: 300 }), number });
  const call = fc
    .record({
      id: fc.uuid(),
      ticketId: id,
      requester: person,
      agent: person,
      clickedAt: fc.nat({ max: 4e12 }),
    })
    .map(aCall);
  const outcome: fc.Arbitrary<Outcome> = fc.oneof(
    fc.record({ kind: fc.constant('agentAnswered'), secondsOnAgentLine: id }),
    fc.record({
      kind: fc.constant('failed'),
      reason: fc.constant('other'),
      code: fc.string({ maxLength: 2_000 }),
    }),
    fc.record({ kind: fc.constant('hungUpBeforeAnswer') }),
  );

  test('it stays within 900 bytes, holds no name, and of the number the last four digits', () => {
    fc.assert(
      fc.property(call, outcome, (given, how) => {
        const written = entry(how, given);
        const text = JSON.stringify(written);
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(900);
        expect(text).toMatch(/^[\x20-\x7e]*$/);
        expect(written.click_to_call.to).toMatch(/^\d{4}$/);
        expect(given.requester.number?.endsWith(written.click_to_call.to)).toBe(true);
        expect(Object.keys(written.click_to_call).sort()).toEqual(
          [
            'agent',
            'at',
            'id',
            'outcome',
            'to',
            'v',
            ...('seconds' in written.click_to_call ? ['seconds'] : []),
          ].sort(),
        );
      }),
    );
  });
});
