import type { Outcome } from '../../src/domain/outcome.ts';
import type { Refusal, UnconfirmedReason } from '../../src/domain/refusal.ts';
import type { CallView, PanelView, TicketView } from '../../src/session/panelView.ts';

/** 24 November 2026, 14:33:00 UTC: the moment at which every view here is looked at. */
export const NOW = Date.UTC(2026, 10, 24, 14, 33);

const CALL_ID = '7d9f3c1e-5b1a-4f0e-9a57-2f6f0c1d8e44';

export function ticketView(parts: Partial<TicketView> = {}): TicketView {
  return {
    screen: 'ticket',
    requesterName: 'Amara Okafor',
    requesterNumber: { text: '+61 491 570 156', country: 'AU' },
    agentNumber: { text: '+1 202 555 0143', country: 'US' },
    slot: { kind: 'call', label: 'call', enabled: true },
    question: null,
    sameNumber: false,
    closedTicket: false,
    storageDenied: false,
    storageFailed: false,
    unreadableCalls: false,
    call: null,
    unfinished: null,
    otherCall: null,
    ...parts,
  };
}

export function callView(parts: Partial<CallView> & Pick<CallView, 'state'>): CallView {
  return {
    id: CALL_ID,
    note: { name: 'pending' },
    requesterName: 'Amara Okafor',
    agentNumber: '+1 202 555 0143',
    callerId: '+44 20 7946 0958',
    customerCallerId: null,
    clickedAt: NOW - 10_000,
    trouble: null,
    details: `refused · callerId · ${CALL_ID}`,
    ...parts,
  };
}

export function placing(): TicketView {
  return ticketView({
    slot: { kind: 'placing' },
    call: callView({ state: { name: 'placing', since: NOW } }),
  });
}

/** `ago`: milliseconds since Infobip accepted the call. */
export function placed(ago: number, parts: Partial<TicketView> = {}): TicketView {
  const call = callView({ state: { name: 'placed', since: NOW - ago }, clickedAt: NOW - ago });
  return ticketView({ slot: { kind: 'placed' }, call, ...parts });
}

export function unconfirmed(why: UnconfirmedReason, parts: Partial<TicketView> = {}): TicketView {
  const call = callView({ state: { name: 'unconfirmed', why, since: NOW - 12_000 } });
  return ticketView({ slot: { kind: 'looking', since: NOW - 12_000 }, call, ...parts });
}

export function refused(refusal: Refusal, parts: Partial<CallView> = {}): TicketView {
  return ticketView({
    slot: { kind: 'call', label: 'tryAgain', enabled: true },
    call: callView({ state: { name: 'refused', refusal, at: NOW }, ...parts }),
  });
}

export function ended(outcome: Outcome, parts: Partial<CallView> = {}): TicketView {
  const answered =
    outcome.kind === 'agentAnswered' || outcome.kind === 'timeLimit' || outcome.kind === 'unknown';
  return ticketView({
    slot: { kind: 'call', label: answered ? 'callAgain' : 'tryAgain', enabled: true },
    call: callView({
      state: { name: 'ended', outcome, at: NOW },
      note: { name: 'saved', at: NOW + 2 * 60_000 },
      ...parts,
    }),
  });
}

const otherCall = { agentName: 'Sara Lind', ticketId: 4821, since: NOW - 120_000, toRequester: true };
const answered = { kind: 'agentAnswered', secondsOnAgentLine: 134 } as const;
const cost = { amount: 0.31, currency: 'EUR' };

/** Every state that the panel can show, by a name. */
export const panelViews: Record<string, PanelView> = {
  starting: { screen: 'starting' },
  ready: ticketView(),
  waiting: ticketView({
    requesterNumber: { text: '+61491570156' },
    agentNumber: { text: '+12025550143' },
    slot: { kind: 'call', label: 'call', enabled: false },
  }),
  'ready-long': ticketView({
    requesterName: 'Wilhelmine Freifrau von Schönburg-Hartenstein zu Waldenburg',
    requesterNumber: { text: '+49 30 23125 018 4012', country: 'DE' },
  }),
  'agent-missing': ticketView({
    agentNumber: null,
    slot: { kind: 'call', label: 'call', enabled: false },
    question: { whose: 'agent', why: 'missing', initial: '' },
  }),
  'agent-needs-country': ticketView({
    agentNumber: { text: '202 555 0143' },
    slot: { kind: 'call', label: 'call', enabled: false },
    question: { whose: 'agent', why: 'needsCountry', initial: '202 555 0143' },
  }),
  'agent-change': ticketView({ question: { whose: 'agent', why: 'change', initial: '+1 202 555 0143' } }),
  'requester-missing': ticketView({
    requesterNumber: null,
    slot: { kind: 'call', label: 'call', enabled: false },
    question: { whose: 'requester', why: 'missing', initial: '' },
  }),
  'requester-not-possible': ticketView({
    requesterNumber: { text: '12345' },
    slot: { kind: 'call', label: 'call', enabled: false },
    question: { whose: 'requester', why: 'notPossible', initial: '12345' },
  }),
  'same-number': ticketView({ slot: { kind: 'call', label: 'call', enabled: false }, sameNumber: true }),
  'storage-denied': ticketView({ storageDenied: true }),
  'unreadable-calls': ticketView({ unreadableCalls: true }),
  'ticket-closed': ticketView({ slot: { kind: 'ticketClosed' }, closedTicket: true }),
  'confirm-other': ticketView({
    slot: { kind: 'callAgainConfirmed' },
    unfinished: { ticketId: 4821, requesterName: 'Tomás Rivera', clickedAt: NOW - 120_000 },
  }),
  'other-agent': ticketView({ slot: { kind: 'callAnywayAsks' }, otherCall }),
  'other-agent-confirm': ticketView({ slot: { kind: 'callAgainConfirmed' }, otherCall }),
  'other-agent-from-here': ticketView({
    slot: { kind: 'callAnywayAsks' },
    otherCall: { ...otherCall, toRequester: false },
  }),
  placing: placing(),
  placed: placed(8_000),
  'placed-later': placed(42_000),
  'placed-free': placed(130_000, { slot: { kind: 'callAgainAsks' } }),
  'placed-trouble': ticketView({
    slot: { kind: 'placed' },
    call: callView({ state: { name: 'placed', since: NOW - 50_000 }, trouble: 'scope' }),
  }),
  'placed-confirm': placed(140_000, { slot: { kind: 'callAgainConfirmed' } }),
  unconfirmed: unconfirmed('deadline'),
  'unconfirmed-free': unconfirmed('connection', { slot: { kind: 'callAgainAsks' } }),
  'unconfirmed-confirm': unconfirmed('connection', { slot: { kind: 'callAgainConfirmed' } }),
  'refused-caller-id': refused({ reason: 'callerId' }),
  'refused-caller-ids': refused({ reason: 'callerId' }, { customerCallerId: '+44 20 7946 0018' }),
  'refused-destination': refused({ reason: 'destination' }),
  'refused-scope': refused({ reason: 'scope' }),
  'refused-too-many': refused({ reason: 'tooManyRequests', retryAfter: 75 }),
  'refused-gateway': refused({ reason: 'gateway', code: '403' }),
  'refused-proxy': refused({ reason: 'proxy', code: '422' }),
  'refused-other': refused({ reason: 'other', code: 'REJECTED_ROUTE_NOT_AVAILABLE' }),
  'ended-answered': ended(answered, { state: { name: 'ended', outcome: answered, at: NOW, cost } }),
  'ended-saving': ended(answered, { note: { name: 'saving' } }),
  'ended-no-answer': ended({ kind: 'agentDidNotAnswer' }),
  'ended-machine': ended({ kind: 'agentMachine', secondsOnAgentLine: 4 }),
  'ended-failed': ended({ kind: 'failed', reason: 'other', code: 'EC_UNKNOWN_ERROR' }),
  'ended-unknown': ended({ kind: 'unknown' }),
  'note-failed': ended(answered, { note: { name: 'failed', why: 'ticketClosed' } }),
  'note-in-draft': ended(answered, { note: { name: 'handedOver', to: 'draft' } }),
  'note-by-hand': ended(answered, {
    note: { name: 'handedOver', to: 'hand' },
    noteText: `Phone call: Maya Chen to Amara Okafor, +61491570156\nTue, Nov 24, 2026\nCall ID: ${CALL_ID}`,
  }),
  setup: {
    screen: 'setup',
    problems: [
      { setting: 'base_host', kind: 'notBareHost', suggestion: 'abc12x.api.infobip.com' },
      { setting: 'caller_id', kind: 'missing' },
    ],
  },
  'setup-more': {
    screen: 'setup',
    problems: [
      { setting: 'base_host', kind: 'foreignHost' },
      { setting: 'caller_id', kind: 'needsCountry', suggestion: '+442079460958' },
      { setting: 'default_country', kind: 'notACountry' },
    ],
  },
  'problem-sdk': { screen: 'problem', problem: 'sdkNotLoaded' },
  'problem-silent': { screen: 'problem', problem: 'hostSilent' },
  'no-requester': { screen: 'noRequester' },
};
