import { FREE_AGAIN_AFTER, mayBeGoingOn } from '../domain/callAge.ts';
import type { CallRecord } from '../domain/callRecord.ts';
import type { SettingProblem } from '../domain/settingProblem.ts';
import { earlySettingProblems, readSettings } from '../domain/settings.ts';
import type { Workspace } from '../ports/helpdesk.ts';
import { type PanelModel, type ResolvedNumber, readiness, shownNumber, shownRecord } from './panelModel.ts';
import type { CallView, PanelView, ShownNumber, Slot, TicketView, UnfinishedCall } from './panelView.ts';

/** What the panel shows, from what it has been told. `now`: milliseconds since the epoch. */
export function panelViewOf(model: PanelModel, now: number): PanelView {
  if (model.problem) return { screen: 'problem', problem: model.problem };
  const { workspace } = model;
  if (!workspace) return { screen: 'starting' };
  if (workspace.ticket.id === null) return { screen: 'problem', problem: 'noTicket' };
  const record = shownRecord(model);
  if (!record || isDone(record)) {
    const problems = settingProblems(model, workspace);
    if (problems.length > 0) return { screen: 'setup', problems };
  }
  const { requester } = workspace.ticket;
  if (!record && !requester) return { screen: 'noRequester' };
  return ticketView(model, workspace, record, now);
}

function settingProblems(model: PanelModel, workspace: Workspace): readonly SettingProblem[] {
  if (!model.phoneNumbers) return earlySettingProblems(workspace.settings);
  const reading = readSettings(workspace.settings, model.phoneNumbers);
  return 'problems' in reading ? reading.problems : [];
}

function ticketView(
  model: PanelModel,
  workspace: Workspace,
  record: CallRecord | null,
  now: number,
): TicketView {
  const requester = workspace.ticket.requester;
  const ready = readiness(model, workspace);
  const free = record === null || !isOpen(record) || isFreeAgain(record, now);
  // While a call goes on its own requester is shown; once another may be placed, whom that one would reach.
  const called = record && (!free || !requester) ? record.call.requester : null;
  const unfinished = model.confirming ? unfinishedCall(model, now) : null;
  const otherCall = free && !workspace.ticket.closed ? model.otherCall : null;
  return {
    screen: 'ticket',
    requesterName: called?.name ?? requester?.name ?? '',
    requesterNumber: called?.number
      ? shownNumber(model, called.number)
      : shownResolved(model, ready.requester),
    agentNumber: shownResolved(model, ready.agent),
    slot: slotOf(workspace, record, {
      free,
      goingOn: record !== null && mayBeGoingOn(record, now),
      otherCalls: otherCall !== null,
      asking: unfinished !== null || (model.confirming && otherCall !== null),
      canCall: ready.canCall,
    }),
    question: free ? ready.question : null,
    sameNumber: free && ready.sameNumber,
    closedTicket: workspace.ticket.closed,
    storageDenied: model.storageDenied,
    storageFailed: model.storageFailed,
    unreadableCalls: model.unreadableCalls,
    call: record && callView(model, record),
    unfinished,
    otherCall,
  };
}

/** Another call of this agent, of this ticket or another, whose phones may still be busy. */
export function unfinishedCall(model: PanelModel, now: number): UnfinishedCall | null {
  const going = [...model.records.values()].filter((record) => mayBeGoingOn(record, now));
  const latest = going.sort((a, b) => b.call.clickedAt - a.call.clickedAt)[0];
  if (!latest) return null;
  const { ticketId, requester, clickedAt } = latest.call;
  return { ticketId, requesterName: requester.name, clickedAt };
}

function slotOf(
  workspace: Workspace,
  record: CallRecord | null,
  {
    free,
    goingOn,
    otherCalls,
    asking,
    canCall,
  }: Record<'free' | 'goingOn' | 'otherCalls' | 'asking' | 'canCall', boolean>,
): Slot {
  if (record && isOpen(record) && (!free || workspace.ticket.closed)) {
    if (record.state.name === 'placing') return { kind: 'placing' };
    if (record.state.name === 'placed') return { kind: 'placed' };
    return { kind: 'looking', since: record.call.clickedAt };
  }
  if (workspace.ticket.closed) return { kind: 'ticketClosed' };
  if (canCall && asking) return { kind: 'callAgainConfirmed' };
  if (canCall && goingOn) return { kind: 'callAgainAsks' };
  if (canCall && otherCalls) return { kind: 'callAnywayAsks' };
  const sameRequester = record?.call.requester.id === workspace.ticket.requester?.id;
  return { kind: 'call', label: record && sameRequester ? labelAfter(record) : 'call', enabled: canCall };
}

function labelAfter(record: CallRecord): 'callAgain' | 'tryAgain' {
  if (record.state.name !== 'ended') return record.state.name === 'refused' ? 'tryAgain' : 'callAgain';
  const { kind } = record.state.outcome;
  return kind === 'agentAnswered' || kind === 'timeLimit' || kind === 'unknown' ? 'callAgain' : 'tryAgain';
}

function callView(model: PanelModel, record: CallRecord): CallView {
  const { call, state, note, watch } = record;
  const { callerId, customerCallerId } = call.settings;
  return {
    id: call.id,
    state,
    note,
    requesterName: call.requester.name,
    agentNumber: call.agent.number && shownNumber(model, call.agent.number).text,
    callerId: shownNumber(model, callerId).text,
    customerCallerId: customerCallerId ? shownNumber(model, customerCallerId).text : null,
    clickedAt: call.clickedAt,
    trouble: watch.trouble,
    ...(model.noteText !== null && { noteText: model.noteText }),
    details: detailsOf(record),
  };
}

/** Technical terms on purpose: it is pasted into a mail to whoever runs the account. No numbers, no key. */
function detailsOf({ call, state }: CallRecord): string {
  const { refusal } = state.name === 'refused' ? state : { refusal: undefined };
  const outcome = state.name === 'ended' && state.outcome.kind === 'failed' ? state.outcome : undefined;
  const told = [refusal?.reason, refusal?.code, outcome?.reason, outcome?.code];
  return [state.name, ...told, call.id, new Date(call.clickedAt).toISOString()]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function isFreeAgain({ call, state }: CallRecord, now: number): boolean {
  return state.name !== 'placing' && now - call.clickedAt >= FREE_AGAIN_AFTER;
}

function isDone({ state, note }: CallRecord): boolean {
  return state.name === 'refused' || note.name === 'saved' || note.name === 'handedOver';
}

function isOpen({ state }: CallRecord): boolean {
  return state.name !== 'ended' && state.name !== 'refused';
}

function shownResolved(model: PanelModel, resolved: ResolvedNumber | null): ShownNumber | null {
  switch (resolved?.kind) {
    case 'number':
      return shownNumber(model, resolved.number);
    case 'pending':
      return { text: resolved.stored };
    case 'question':
      return resolved.question.initial === '' ? null : { text: resolved.question.initial };
    case undefined:
      return null;
  }
}
