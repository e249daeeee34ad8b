import assert from 'node:assert/strict';
import type { CallRecord } from '../../src/domain/callRecord.ts';
import type { CallState } from '../../src/domain/callState.ts';
import { commentsOf } from '../../src/simulator/zendesk/zendeskData.ts';
import { agentDigits, type ModelDesk } from './modelDesk.ts';

const HOUR = 3_600_000;
const READS_APART = 4_000;
const NOTE_OF_THE_APP = /Click to Call|click_to_call/;

/** How the simulator says that the agent's leg ended, in the app's words; legacy codes know no time limit. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  answered: ['agentAnswered', 'timeLimit'],
  noAnswer: ['agentDidNotAnswer'],
  busy: ['agentBusy'],
  declined: ['agentDeclined'],
  unreachable: ['agentUnreachable'],
  machine: ['agentMachine'],
  cancelled: ['hungUpBeforeAnswer'],
  failed: ['failed'],
};

/** What holds at any moment. `allowed`: how many calls the clicks so far may have placed. */
export async function checkInvariants(desk: ModelDesk, allowed: number): Promise<void> {
  assert.deepEqual(desk.violations, []);
  assert.deepEqual(desk.simulation.unknownRequests(), []);
  checkPlacing(desk, allowed);
  checkReads(desk);
  for (const record of await desk.records()) {
    checkEvidence(desk, record.call.id, record.call.clickedAt, record.state);
    checkNote(desk, record);
  }
  for (const frame of desk.frames) {
    const view = frame.alive ? frame.getView() : null;
    if (view?.screen !== 'ticket' || !view.call) continue;
    checkEvidence(desk, view.call.id, view.call.clickedAt, view.call.state);
    checkNoAgentNumber('details', view.call.details);
    checkNoAgentNumber('the text to copy', view.call.noteText ?? '');
  }
  checkTickets(desk);
}

/** One click, at most one call. */
function checkPlacing({ sent, intents, simulation }: ModelDesk, allowed: number): void {
  const placed = sent.filter(({ step }) => step === 'place').map(({ callId }) => callId);
  assert(intents.size <= allowed, `${intents.size} calls for ${allowed} clicks`);
  assert(new Set(placed).size === placed.length, `a call was placed twice: ${placed.join()}`);
  for (const call of simulation.world.infobip.calls.values()) {
    assert(placed.includes(call.id), `nobody placed ${call.id}`);
    assert(!agentDigits.includes(call.customer.shows), `the customer of ${call.id} sees the agent's number`);
    checkNoAgentNumber('what the agent hears', call.text ?? '');
  }
}

/** One reader at a time, who knows of the reads before its own. */
function checkReads({ sent }: ModelDesk): void {
  const last = new Map<string, number>();
  for (const { step, callId, at } of sent) {
    if (step !== 'reports') continue;
    assert(callId !== '', 'a read without an id drains everybody’s reports');
    const since = at - (last.get(callId) ?? 0);
    assert(since >= READS_APART, `reports of ${callId} were read again after ${since} ms`);
    last.set(callId, at);
  }
}

/** Nothing is shown that is not known. */
function checkEvidence({ simulation }: ModelDesk, id: string, clickedAt: number, state: CallState): void {
  const call = simulation.world.infobip.calls.get(id);
  const shown = `${id} is shown as ${JSON.stringify(state)}`;
  if (state.name === 'placed') assert(call, shown);
  if (state.name === 'refused') assert(!call, shown);
  if (state.name !== 'ended') return;
  if (state.outcome.kind === 'unknown') {
    assert(state.at - clickedAt > 48 * HOUR, `${id} was given up after ${state.at - clickedAt} ms`);
    return;
  }
  const possible = call?.state === 'ended' ? outcomes[call.agent.result ?? ''] : undefined;
  assert(possible?.includes(state.outcome.kind), `${shown}, and was ${call?.agent.result}`);
}

function checkNote(desk: ModelDesk, { call, state, note, watch }: CallRecord): void {
  const notes = notesOf(desk, call.id);
  const told = `${call.id}: ${state.name}, note ${note.name}, notes in ${notes.join()}`;
  if (state.name !== 'ended') assert(notes.length === 0, told);
  if (note.name === 'saved') assert.deepEqual(notes, [call.ticketId], told);
  if (note.name === 'handedOver') assert(notes.length === 0, told);
  if (note.name !== 'saved' && note.name !== 'handedOver' && state.name !== 'refused') return;
  assert.deepEqual([call.agent.number, call.requester.number, watch.raw], [null, null, null], told);
}

/** The tickets in which the call's id stands in a comment. */
export function notesOf({ simulation }: ModelDesk, callId: string): number[] {
  return [...simulation.world.zendesk.tickets.values()].flatMap((ticket) =>
    commentsOf(ticket)
      .filter(({ htmlBody, custom }) => htmlBody.includes(callId) || JSON.stringify(custom).includes(callId))
      .map(() => ticket.id),
  );
}

function checkTickets({ simulation, intents, publicComments }: ModelDesk): void {
  for (const ticket of simulation.world.zendesk.tickets.values()) {
    const comments = commentsOf(ticket);
    const ours = publicComments.filter((id) => id === ticket.id).length;
    assert(comments.filter(({ public: isPublic }) => isPublic).length === 1 + ours, 'a public comment');
    const written = comments.filter(({ public: isPublic }) => !isPublic);
    checkNoAgentNumber('the notes', JSON.stringify(written));
    checkNoAgentNumber('the draft', ticket.draft.text);
    assert(
      ticket.draft.type === 'internalNote' || !NOTE_OF_THE_APP.test(ticket.draft.text),
      'a public draft',
    );
    const named = written.map(({ htmlBody }) => [...intents].find((id) => htmlBody.includes(id)));
    assert(!named.includes(undefined), `a note in ${ticket.id} that is no call's`);
    assert(new Set(named).size === named.length, `two notes of one call: ${named.join()}`);
  }
}

function checkNoAgentNumber(where: string, text: string): void {
  const digits = text.replace(/[\s()+.-]/g, '');
  assert(!agentDigits.some((number) => digits.includes(number)), `an agent's number in ${where}`);
}
