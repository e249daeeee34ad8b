import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallState } from '../../../src/domain/callState.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { transition } from '../../../src/domain/transition.ts';

const BEFORE = 1_000;
const AT = 2_000;

const states = {
  idle: { name: 'idle' },
  placing: { name: 'placing', since: BEFORE },
  placed: { name: 'placed', since: BEFORE },
  refused: { name: 'refused', refusal: { reason: 'noCredit' }, at: BEFORE },
  unconfirmed: { name: 'unconfirmed', why: 'deadline', since: BEFORE },
  ended: { name: 'ended', outcome: { kind: 'agentBusy' }, at: BEFORE },
  endedUnknown: { name: 'ended', outcome: { kind: 'unknown' }, at: BEFORE },
} as const satisfies Record<string, CallState>;

const evidences = {
  clicked: { kind: 'clicked', at: AT },
  accepted: { kind: 'accepted', at: AT },
  refused: { kind: 'refused', refusal: { reason: 'apiKey', code: '401 UNAUTHORIZED' }, at: AT },
  noReply: { kind: 'noReply', why: 'connection', at: AT },
  found: { kind: 'found', at: AT },
  ended: {
    kind: 'ended',
    outcome: { kind: 'agentAnswered', secondsOnAgentLine: 134 },
    cost: { amount: 0.31, currency: 'EUR' },
    at: AT,
  },
  gaveUp: { kind: 'gaveUp', at: AT },
} as const satisfies Record<Evidence['kind'], Evidence>;

/** What evidence makes of a state; `same`: it proves nothing new. */
const next = {
  placing: { name: 'placing', since: AT },
  placed: { name: 'placed', since: AT },
  placedFound: { name: 'placed', since: AT, found: true },
  refused: { name: 'refused', refusal: { reason: 'apiKey', code: '401 UNAUTHORIZED' }, at: AT },
  unconfirmed: { name: 'unconfirmed', why: 'connection', since: AT },
  ended: {
    name: 'ended',
    outcome: { kind: 'agentAnswered', secondsOnAgentLine: 134 },
    cost: { amount: 0.31, currency: 'EUR' },
    at: AT,
  },
  endedUnknown: { name: 'ended', outcome: { kind: 'unknown' }, at: AT },
} as const satisfies Record<string, CallState>;

type Cell = keyof typeof next | 'same';

const matrix: Record<keyof typeof states, Record<keyof typeof evidences, Cell>> = {
  idle: {
    clicked: 'placing',
    accepted: 'same',
    refused: 'same',
    noReply: 'same',
    found: 'same',
    ended: 'same',
    gaveUp: 'same',
  },
  placing: {
    clicked: 'same',
    accepted: 'placed',
    refused: 'refused',
    noReply: 'unconfirmed',
    found: 'placedFound',
    ended: 'ended',
    gaveUp: 'endedUnknown',
  },
  placed: {
    clicked: 'same',
    accepted: 'same',
    refused: 'same',
    noReply: 'same',
    found: 'same',
    ended: 'ended',
    gaveUp: 'endedUnknown',
  },
  refused: {
    clicked: 'same',
    accepted: 'same',
    refused: 'same',
    noReply: 'same',
    found: 'same',
    ended: 'same',
    gaveUp: 'same',
  },
  unconfirmed: {
    clicked: 'same',
    accepted: 'placed',
    refused: 'refused',
    noReply: 'same',
    found: 'placedFound',
    ended: 'ended',
    gaveUp: 'endedUnknown',
  },
  ended: {
    clicked: 'same',
    accepted: 'same',
    refused: 'same',
    noReply: 'same',
    found: 'same',
    ended: 'same',
    gaveUp: 'same',
  },
  endedUnknown: {
    clicked: 'same',
    accepted: 'same',
    refused: 'same',
    noReply: 'same',
    found: 'same',
    ended: 'ended',
    gaveUp: 'same',
  },
};

const cells = Object.entries(matrix).flatMap(([state, row]) =>
  Object.entries(row).map(([evidence, cell]) => ({ state, evidence, cell })),
);

describe('every state meets every evidence', () => {
  test.each(cells)('$state + $evidence: $cell', ({ state, evidence, cell }) => {
    const before = states[state as keyof typeof states];
    const after = transition(before, evidences[evidence as keyof typeof evidences]);
    if (cell === 'same') expect(after).toBe(before);
    else expect(after).toStrictEqual(next[cell as keyof typeof next]);
  });
});

test('an end without a cost states none', () => {
  const after = transition(states.placed, { kind: 'ended', outcome: { kind: 'agentBusy' }, at: AT });
  expect(after).toStrictEqual({ name: 'ended', outcome: { kind: 'agentBusy' }, at: AT });
});

describe('whatever is learned, in whatever order', () => {
  const time = fc.integer({ min: 0, max: 10_000 });
  const outcome = fc.constantFrom(
    { kind: 'agentAnswered', secondsOnAgentLine: 12 } as const,
    { kind: 'agentBusy' } as const,
    { kind: 'failed', reason: 'network' } as const,
    { kind: 'unknown' } as const,
  );
  const evidence: fc.Arbitrary<Evidence> = fc.oneof(
    fc.record({ kind: fc.constantFrom('clicked', 'accepted', 'found', 'gaveUp'), at: time }),
    fc.record({
      kind: fc.constant('refused'),
      refusal: fc.constant({ reason: 'apiKey' as const }),
      at: time,
    }),
    fc.record({ kind: fc.constant('noReply'), why: fc.constantFrom('deadline', 'duplicate'), at: time }),
    fc.record({ kind: fc.constant('ended'), outcome, at: time }),
  );
  const story = fc.array(evidence, { maxLength: 12 });

  function live(evidences: readonly Evidence[]): CallState[] {
    const lived: CallState[] = [{ name: 'idle' }];
    for (const each of evidences) lived.push(transition(lived.at(-1) ?? { name: 'idle' }, each));
    return lived;
  }

  test('a state is entered only on evidence of its kind', () => {
    const proofOf: Record<CallState['name'], Evidence['kind'][]> = {
      idle: [],
      placing: ['clicked'],
      placed: ['accepted', 'found'],
      refused: ['refused'],
      unconfirmed: ['noReply'],
      ended: ['ended', 'gaveUp'],
    };
    fc.assert(
      fc.property(story, (evidences) => {
        const lived = live(evidences);
        evidences.forEach((each, index) => {
          const [before, after] = [lived[index], lived[index + 1]];
          if (after && after !== before) expect(proofOf[after.name]).toContain(each.kind);
        });
      }),
    );
  });

  test('a refused call stays refused, and an ended one gives way only from unknown to a report', () => {
    fc.assert(
      fc.property(story, (evidences) => {
        const lived = live(evidences);
        evidences.forEach((each, index) => {
          const [before, after] = [lived[index], lived[index + 1]];
          if (before?.name === 'refused') expect(after).toBe(before);
          if (before?.name !== 'ended' || after === before) return;
          expect(before.outcome.kind).toBe('unknown');
          expect(each.kind).toBe('ended');
        });
      }),
    );
  });

  test('no call is under way before it was asked for', () => {
    fc.assert(
      fc.property(story, (evidences) => {
        const click = evidences.findIndex(({ kind }) => kind === 'clicked');
        const before = live(evidences).slice(0, click < 0 ? undefined : click + 1);
        expect(before.every(({ name }) => name === 'idle')).toBe(true);
      }),
    );
  });

  test('a report always ends a call that was asked for and not refused', () => {
    const report: Evidence = { kind: 'ended', outcome: { kind: 'agentBusy' }, at: AT };
    fc.assert(
      fc.property(story, (evidences) => {
        const state = live([{ kind: 'clicked', at: 0 }, ...evidences]).at(-1) ?? states.idle;
        const after = transition(state, report).name;
        expect(after).toBe(state.name === 'refused' ? 'refused' : 'ended');
      }),
    );
  });
});
