import assert from 'node:assert/strict';
import type { CallRecord } from '../../src/domain/callRecord.ts';
import { type ModelDesk, type ModelSetting, SARA, TICKETS, TOM } from './modelDesk.ts';
import { notesOf } from './modelInvariants.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ERASED_AFTER = 7 * 24 * HOUR;
/** What trying again does not cure: the agent is told and has the draft. */
const FOR_GOOD = ['ticketClosed', 'notAllowed', 'ticketGone', 'rejected'];

/**
 * The faults are over and both agents have a panel open: every call ends, with its one note, handed over, or with a
 * reason why there is none.
 */
export async function checkEnd(desk: ModelDesk, { patient, hangUp }: ModelSetting): Promise<void> {
  desk.calm();
  if (hangUp) hangUpAll(desk);
  if (!patient) {
    for (const frame of desk.frames) frame.close();
  }
  await startPanels(desk);
  await desk.pass(20 * MINUTE, () => isOver(desk));
  if (!(await isOver(desk)) && !patient) {
    for (const frame of desk.frames) frame.close();
    await desk.pass(49 * HOUR);
    await startPanels(desk);
  }
  await desk.pass(50 * HOUR, () => isOver(desk));
  await retryNotes(desk);
  for (const record of await desk.records()) {
    const { call, state, note } = record;
    assert(state.name === 'ended' || state.name === 'refused', `${call.id} has not ended: ${state.name}`);
    if (state.name === 'refused') continue;
    const done = note.name === 'saved' || note.name === 'handedOver';
    const told = note.name === 'failed' && FOR_GOOD.includes(note.why);
    assert(done || told, `${call.id} has ended, and its note is ${JSON.stringify(note)}`);
  }
  await checkNobodyForgotten(desk);
}

/** A call that was placed has its note, or its record says what became of it. */
async function checkNobodyForgotten(desk: ModelDesk): Promise<void> {
  const known = new Set((await desk.records()).map(({ call }) => call.id));
  for (const call of desk.simulation.world.infobip.calls.values()) {
    const forgotten = desk.time.now() - call.placedAt > ERASED_AFTER;
    const kept = known.has(call.id) || notesOf(desk, call.id).length === 1;
    assert(kept || forgotten, `nothing is known of ${call.id}`);
  }
}

function hangUpAll({ simulation }: ModelDesk): void {
  for (const call of simulation.world.infobip.calls.values()) {
    const leg = call.agent.state === 'onLine' ? 'agent' : null;
    if (leg) simulation.perform('phone', { callId: call.id, leg, action: 'hangUp' });
  }
}

async function startPanels(desk: ModelDesk): Promise<void> {
  for (const agent of [SARA, TOM]) await desk.openPanel(TICKETS[2], agent);
}

/** A note that was given up for a passing reason is tried anew by a panel that starts some minutes later. */
async function retryNotes(desk: ModelDesk): Promise<void> {
  const failed = (await desk.records()).some(({ note }) => note.name === 'failed');
  if (!failed) return;
  await desk.pass(6 * MINUTE);
  await startPanels(desk);
  await desk.pass(10 * MINUTE, () => isOver(desk));
  await desk.pass(MINUTE);
}

async function isOver(desk: ModelDesk): Promise<boolean> {
  return (await desk.records()).every(isOverFor);
}

function isOverFor({ state, note }: CallRecord): boolean {
  return (
    state.name === 'refused' || (state.name === 'ended' && note.name !== 'pending' && note.name !== 'saving')
  );
}
