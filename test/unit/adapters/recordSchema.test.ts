import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../../src/adapters/browser/recordSchema.ts';
import { type CallRecord, erasePersonalData, type WatchTrouble } from '../../../src/domain/callRecord.ts';
import type { NoteFailure, NoteState } from '../../../src/domain/noteState.ts';
import type { FailureReason, Outcome, OutcomeKind } from '../../../src/domain/outcome.ts';
import type { RefusalReason, UnconfirmedReason } from '../../../src/domain/refusal.ts';
import { aCall, aRecord, CLICK } from '../../support/callRecords.ts';

// Records over the domain's unions: a new member does not compile until it is listed here, and then it must be read back.
const refusals: Record<RefusalReason, true> = {
  callerId: true,
  destination: true,
  destinationBlocked: true,
  destinationNotRegistered: true,
  noCredit: true,
  flooding: true,
  fraud: true,
  accountSetUp: true,
  spokenText: true,
  badRequest: true,
  apiKey: true,
  scope: true,
  host: true,
  tooManyRequests: true,
  gateway: true,
  proxy: true,
  unsafe: true,
  other: true,
};
const doubts: Record<UnconfirmedReason, true> = {
  deadline: true,
  connection: true,
  serverError: true,
  unreadable: true,
  duplicate: true,
  replyLost: true,
};
const failures: Record<FailureReason, true> = {
  invalidNumber: true,
  network: true,
  noCredit: true,
  accountSetUp: true,
  settings: true,
  other: true,
};
const outcomes: { [Kind in OutcomeKind]: (Outcome & { kind: Kind })[] } = {
  agentAnswered: [{ kind: 'agentAnswered' }, { kind: 'agentAnswered', secondsOnAgentLine: 134 }],
  timeLimit: [{ kind: 'timeLimit' }, { kind: 'timeLimit', secondsOnAgentLine: 60 }],
  agentMachine: [{ kind: 'agentMachine' }, { kind: 'agentMachine', secondsOnAgentLine: 0 }],
  agentDidNotAnswer: [{ kind: 'agentDidNotAnswer' }],
  agentBusy: [{ kind: 'agentBusy' }],
  agentDeclined: [{ kind: 'agentDeclined' }],
  agentUnreachable: [{ kind: 'agentUnreachable' }],
  hungUpBeforeAnswer: [{ kind: 'hungUpBeforeAnswer' }],
  failed: keysOf(failures).flatMap((reason) => [
    { kind: 'failed', reason },
    { kind: 'failed', reason, code: 'A_NAME' },
  ]),
  unknown: [{ kind: 'unknown' }],
};
const noteFailures: Record<NoteFailure, true> = {
  ticketClosed: true,
  notAllowed: true,
  ticketGone: true,
  keepsChanging: true,
  zendeskBusy: true,
  noReply: true,
  rejected: true,
};
const notes: { [Name in NoteState['name']]: (NoteState & { name: Name })[] } = {
  pending: [{ name: 'pending' }],
  saving: [{ name: 'saving' }],
  saved: [
    { name: 'saved', at: CLICK },
    { name: 'saved', at: CLICK, auditId: 90_001 },
  ],
  failed: keysOf(noteFailures).map((why) => ({ name: 'failed', why })),
  handedOver: [
    { name: 'handedOver', to: 'draft' },
    { name: 'handedOver', to: 'hand' },
  ],
};
const states: { [Name in CallRecord['state']['name']]: (CallRecord['state'] & { name: Name })[] } = {
  placing: [{ name: 'placing', since: CLICK }],
  placed: [
    { name: 'placed', since: CLICK },
    { name: 'placed', since: CLICK, found: true },
  ],
  refused: keysOf(refusals).flatMap((reason) => [
    { name: 'refused', refusal: { reason }, at: CLICK },
    { name: 'refused', refusal: { reason, code: '429 E429', retryAfter: 17 }, at: CLICK },
  ]),
  unconfirmed: keysOf(doubts).map((why) => ({ name: 'unconfirmed', why, since: CLICK })),
  ended: Object.values(outcomes)
    .flat()
    .flatMap((outcome) => [
      { name: 'ended', outcome, at: CLICK },
      { name: 'ended', outcome, at: CLICK, cost: { amount: 0.31, currency: 'EUR' } },
    ]),
};
const troubles: Record<WatchTrouble, true> = { apiKey: true, scope: true, gateway: true, unreachable: true };

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}

describe('whatever the app writes it reads back', () => {
  const customerCallerId = '+441632960123';
  const written: CallRecord[] = [
    ...Object.values(states)
      .flat()
      .map((state) => aRecord({ state })),
    ...Object.values(notes)
      .flat()
      .map((note) => aRecord({ note, noteFailedAt: CLICK })),
    ...[null, ...keysOf(troubles)].map((trouble) =>
      aRecord({ watch: { unansweredReads: 2, lastReadAt: CLICK, raw: '{"results":[]}', trouble } }),
    ),
    aRecord({ call: aCall({ settings: { ...aCall().settings, customerCallerId } }) }),
    erasePersonalData(aRecord()),
  ];

  test.each(written.map((record) => [JSON.stringify([record.state, record.note]), record]))(
    '%s',
    (_, record) => {
      expect(recordSchema.parse(structuredClone(record))).toStrictEqual(record);
    },
  );

  test('fields of a later version beside the known ones do no harm', () => {
    const record = { ...aRecord(), wrapUp: { name: 'pending' } };
    expect(recordSchema.safeParse(record).success).toBe(true);
  });
});

describe('anything else is refused', () => {
  const call = aCall();
  const { watch: _, ...unwatched } = aRecord();
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"version":1}'],
    ['an empty object', {}],
    ['another version', { ...aRecord(), version: 2 }],
    ['no version', { ...aRecord(), version: undefined }],
    ['no watch', unwatched],
    ['idle, which is never stored', aRecord({ state: { name: 'idle' } as never })],
    ['a state nobody knows', aRecord({ state: { name: 'talking', since: CLICK } as never })],
    ['a state without its time', aRecord({ state: { name: 'placed' } as never })],
    [
      'a refusal nobody knows',
      { ...aRecord(), state: { name: 'refused', refusal: { reason: 'mood' }, at: 1 } },
    ],
    [
      'an outcome nobody knows',
      { ...aRecord(), state: { name: 'ended', outcome: { kind: 'talked' }, at: 1 } },
    ],
    [
      'a failure without its reason',
      { ...aRecord(), state: { name: 'ended', outcome: { kind: 'failed' }, at: 1 } },
    ],
    ['a note nobody knows', aRecord({ note: { name: 'lost' } as never })],
    ['a failed note without its reason', aRecord({ note: { name: 'failed' } as never })],
    [
      'a number without +',
      { ...aRecord(), call: { ...call, agent: { ...call.agent, number: '12025550143' } } },
    ],
    ['a number that is no text', { ...aRecord(), call: { ...call, agent: { ...call.agent, number: 7 } } }],
    ['a ticket that is no number', { ...aRecord(), call: { ...call, ticketId: '4821' } }],
    ['a time that is no number', { ...aRecord(), call: { ...call, clickedAt: Number.NaN } }],
  ])('%s', (_what, stored) => {
    expect(recordSchema.safeParse(stored).success).toBe(false);
  });
});
