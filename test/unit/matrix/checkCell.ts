import { expect } from 'vitest';
import type { Switches } from '../../../src/simulator/choices.ts';
import { TICKET } from '../../support/simulatedDesk.ts';
import {
  type Cell,
  KILL,
  KILL_IN_VAIN,
  KILL_WRITTEN,
  noteFailure,
  refuses,
  scenarios,
} from './faultTable.ts';
import { type CellEnd, runCell } from './runCell.ts';

const NUMBERS = /61491570156|12025550143/;
const TOLD_WITHIN = 3 * 60_000;

/** Runs a cell and looks at the simulator: what was called, what was written, and what the agent is told in the end. */
export async function checkCell(cell: Cell, switches: Partial<Switches> = {}): Promise<void> {
  const end = await runCell(cell, switches);
  const { desk, record, stayed, panel } = end;
  const { world } = desk.simulation;
  expect(end.untruths).toEqual([]);
  expect(desk.simulation.unknownRequests()).toEqual([]);
  expect(world.infobip.drains).toBe(0);
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  expect(world.infobip.calls.size).toBeLessThanOrEqual(1);
  for (const ticketId of world.zendesk.tickets.keys()) {
    const notes = desk.notes(ticketId);
    expect(notes.filter((note) => note.public || ticketId !== TICKET)).toEqual([]);
  }
  if (stayed) expect(stayed.call()).toMatchObject({ state: record?.state, note: record?.note });
  // Whatever has happened, the agent can go on.
  expect(panel.view().slot).toMatchObject({ kind: 'call', enabled: true });

  const seen = cell.action !== KILL && cell.action !== KILL_IN_VAIN;
  const why = seen ? noteFailure(cell) : null;
  if (seen && refuses(cell)) {
    expect(record?.state.name).toBe('refused');
    expect(world.infobip.calls.size).toBe(0);
    expect(desk.notes()).toEqual([]);
  } else {
    checkOutcome(cell, end, switches);
    await (why ? checkDraft(end, why) : checkNote(end));
  }
  expect(JSON.stringify(await desk.browser.ledger.readAll())).not.toMatch(NUMBERS);
}

/**
 * A call that was placed is told as it ended, soon after. Only where its report is lost and no log lists the call can
 * that not be known.
 */
function checkOutcome(
  { scenario, request, fault, action }: Cell,
  { desk, record }: CellEnd,
  switches: Partial<Switches>,
): void {
  const [placed] = desk.simulation.world.infobip.calls.values();
  const state = record?.state;
  if (state?.name !== 'ended') throw new Error(`The call is ${state?.name}`);
  // A reply that was written down before the browser died is not lost, whatever the logs say.
  const kept = fault === 'is answered after 5 s' && action === KILL_WRITTEN;
  const lost = !kept && (request === 'report of the end' || request === 'log of a drained report');
  if (placed && lost && switches.logsListCalls === false && state.outcome.kind === 'unknown') return;
  expect(state.outcome.kind).toBe(placed ? scenarios[scenario].outcome : 'unknown');
  if (placed) expect(state.at - (placed.endedAt ?? 0)).toBeLessThan(TOLD_WITHIN);
}

function checkNote({ desk, record }: CellEnd): void {
  expect(record?.note.name).toBe('saved');
  const [note, ...others] = desk.notes();
  expect(others).toEqual([]);
  expect(note?.html).toContain(record?.call.id);
  expect(note?.html).not.toContain('12025550143');
}

/** A note that Zendesk will not take is told as failed, and stands in the agent's draft once they ask for that. */
async function checkDraft({ desk, record, panel }: CellEnd, why: string): Promise<void> {
  expect(record?.note).toEqual({ name: 'failed', why });
  expect(panel.call().note).toEqual({ name: 'failed', why });
  expect(desk.notes()).toEqual([]);
  panel.actions.noteIntoDraft();
  await desk.time.advance(1_000);
  expect(panel.call().note).toEqual({ name: 'handedOver', to: 'draft' });
  const draft = desk.simulation.world.zendesk.tickets.get(TICKET)?.draft;
  expect(draft?.type).toBe('internalNote');
  expect(draft?.text.split(record?.call.id ?? '')).toHaveLength(2);
}
