import type { E164 } from '../domain/call.ts';
import { callableNumbers } from '../domain/callableNumbers.ts';
import type { CallRecord } from '../domain/callRecord.ts';
import type { PhoneNumbers } from '../domain/phoneNumber.ts';
import { readSettings, type Settings } from '../domain/settings.ts';
import type { Person, Workspace } from '../ports/helpdesk.ts';
import type { NumberQuestion, OtherCallView, ShownNumber, StartProblem } from './panelView.ts';

/** What the panel has been told so far. `profiles` has an entry for each person asked about: null when it was not told. */
export interface PanelModel {
  readonly problem: StartProblem | null;
  readonly workspace: Workspace | null;
  /** The ticket has changed and could not be read since. */
  readonly ticketUnread: boolean;
  readonly storageDenied: boolean;
  readonly storageFailed: boolean;
  /** Something stored of a call cannot be read, and the agent was not told before. */
  readonly unreadableCalls: boolean;
  readonly phoneNumbers: PhoneNumbers | null;
  readonly profiles: ReadonlyMap<number, string | null>;
  /** Entered here before; undefined until the browser's storage has answered. */
  readonly ownNumber: E164 | null | undefined;
  /** Typed for a requester who has no usable number; for that requester only. */
  readonly typedNumber: { readonly requesterId: number; readonly number: E164 } | null;
  readonly changingOwnNumber: boolean;
  /** *Call again…* or *Call anyway…* was pressed, or *Call* while another call may be going on. */
  readonly confirming: boolean;
  /** This agent's calls, of any ticket, by id. */
  readonly records: ReadonlyMap<string, CallRecord>;
  /** A call of another agent's from this ticket or to its requester. */
  readonly otherCall: OtherCallView | null;
  /** The note's plain text, while the agent has to copy it by hand. */
  readonly noteText: string | null;
}

export const emptyModel: PanelModel = {
  problem: null,
  workspace: null,
  ticketUnread: false,
  storageDenied: false,
  storageFailed: false,
  unreadableCalls: false,
  phoneNumbers: null,
  profiles: new Map(),
  ownNumber: undefined,
  typedNumber: null,
  changingOwnNumber: false,
  confirming: false,
  records: new Map(),
  otherCall: null,
  noteText: null,
};

/** A number as far as it is resolved: `pending` while something that could tell it has not answered. */
export type ResolvedNumber =
  | { readonly kind: 'number'; readonly number: E164 }
  | { readonly kind: 'pending'; readonly stored: string }
  | { readonly kind: 'question'; readonly question: NumberQuestion };

/**
 * The call shown in this ticket: the newest that has not ended, else the newest whose note the agent must still see to,
 * else the newest.
 */
export function shownRecord(model: PanelModel): CallRecord | null {
  const ticketId = model.workspace?.ticket.id;
  const newestFirst = [...model.records.values()]
    .filter(({ call }) => call.ticketId === ticketId)
    .sort((a, b) => b.call.clickedAt - a.call.clickedAt);
  const open = newestFirst.find(({ state }) => state.name !== 'ended' && state.name !== 'refused');
  return open ?? newestFirst.find(({ note }) => note.name === 'failed') ?? newestFirst[0] ?? null;
}

/** The settings once they can be judged and are right. */
export function usableSettings(model: PanelModel): Settings | null {
  if (!model.workspace || !model.phoneNumbers) return null;
  const reading = readSettings(model.workspace.settings, model.phoneNumbers);
  return 'settings' in reading ? reading.settings : null;
}

/** The number a call to the requester would ring. */
function requesterNumber(model: PanelModel, requester: Person, settings: Settings | null): ResolvedNumber {
  const { typedNumber } = model;
  if (typedNumber?.requesterId === requester.id) return { kind: 'number', number: typedNumber.number };
  return storedNumber(model, requester, 'requester', settings);
}

/** The agent's phone, which rings first: entered here before, else the profile's. */
function agentNumber(model: PanelModel, agent: Person, settings: Settings | null): ResolvedNumber {
  if (model.ownNumber) return { kind: 'number', number: model.ownNumber };
  if (model.ownNumber === undefined) return { kind: 'pending', stored: '' };
  return storedNumber(model, agent, 'agent', settings);
}

function storedNumber(
  model: PanelModel,
  person: Person,
  whose: NumberQuestion['whose'],
  settings: Settings | null,
): ResolvedNumber {
  const profile = model.profiles.get(person.id);
  const stored = profile === undefined || profile === null ? person.numbers : [...person.numbers, profile];
  if (!model.phoneNumbers || !settings) return { kind: 'pending', stored: stored[0] ?? '' };
  const callable = callableNumbers(stored, model.phoneNumbers, settings.defaultCountry);
  if ('numbers' in callable) return { kind: 'number', number: callable.numbers[0] };
  if (profile === undefined) return { kind: 'pending', stored: callable.stored };
  const why = callable.why === 'missing' && profile === null ? 'notRead' : callable.why;
  return { kind: 'question', question: { whose, why, initial: callable.stored } };
}

/** Whether a call could be placed now, and what stands in the way of it. */
export function readiness(model: PanelModel, workspace: Workspace) {
  const { ticket, agent } = workspace;
  const settings = usableSettings(model);
  const to = ticket.requester ? requesterNumber(model, ticket.requester, settings) : null;
  const from = agentNumber(model, agent, settings);
  const sameNumber = to?.kind === 'number' && from.kind === 'number' && to.number === from.number;
  const asked = to?.kind === 'question' ? to.question : from.kind === 'question' ? from.question : null;
  const initial = from.kind === 'number' ? shownNumber(model, from.number).text : '';
  const change = model.changingOwnNumber ? ({ whose: 'agent', why: 'change', initial } as const) : null;
  const bothKnown = to?.kind === 'number' && from.kind === 'number';
  const canCall = settings !== null && bothKnown && !sameNumber && !ticket.closed && !model.ticketUnread;
  return { requester: to, agent: from, sameNumber, question: asked ?? change, canCall };
}

/** A number as the panel writes it: as it is until the phone metadata is there. */
export function shownNumber(model: PanelModel, number: E164): ShownNumber {
  return model.phoneNumbers?.show(number) ?? { text: number };
}
