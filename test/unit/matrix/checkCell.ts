import { expect } from 'vitest';
import type { Switches } from '../../../src/simulator/choices.ts';
import { TICKET } from '../../support/simulatedDesk.ts';
import { type Cell, KILL, KILL_IN_VAIN, noteFailure, refuses, scenarios } from './faultTable.ts';
import { type CellEnd, runCell } from './runCell.ts';

const NUMBERS = /61491570156|12025550143/;

/** Runs a cell and looks at the simulator: what was called, what was written, and what the agent is told in the end. */
export async function checkCell(cell: Cell, switches: Partial<Switches> = {}): Promise<void> {
  const end = await runCell(cell, switches);
  const { desk, record, untruths } = end;
  const { world } = desk.simulation;
  expect(untruths).toEqual([]);
  expect(desk.simulation.unknownRequests()).toEqual([]);
  expect(world.infobip.drains).toBe(0);
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  expect(world.infobip.calls.size).toBeLessThanOrEqual(1);
  expect(desk.notes().filter((note) => note.public)).toEqual([]);
  for (const ticketId of world.zendesk.tickets.keys()) if (ticketId !== TICKET) expect(desk.notes(ticketId)).toEqual([]);
  const seen = cell.action !== KILL && cell.action !== KILL_IN_VAIN;

  if (refuses(cell) && seen) {
    expect(record?.state.name).toBe('refused');
    expect(world.infobip.calls.size).toBe(0);
    expect(desk.notes()).toEqual([]);
  } else {
    expect(record?.state).toMatchObject({ name: 'ended', outcome: { kind: expect.stringMatching(outcomesOf(cell, end, switches)) } });
    const why = noteFailure(cell);
    if (why && seen) await checkDraft(end, why);
    else {
      expect(record?.note.name).toBe('saved');
      expect(desk.notes()).toHaveLength(1);
      expect(desk.notes()[0]?.html).toContain(record?.call.id);
      expect(desk.notes()[0]?.html).not.toContain('12025550143');
    }
  }
  expect(JSON.stringify(await desk.browser.ledger.readAll())).not.toMatch(NUMBERS);
}

/** A call that was placed is told as it ended. Only where its report is lost and no log lists it can that not be known. */
function outcomesOf({ scenario, request }: Cell, { desk }: CellEnd, { logsListCalls = true }: Partial<Switches>): RegExp {
  const { outcome } = scenarios[scenario];
  if (desk.simulation.world.infobip.calls.size === 0) return /^unknown$/;
  const mayBeLost = !logsListCalls && (request === 'report of the end' || request === 'log of a drained report');
  return new RegExp(mayBeLost ? `^(${outcome}|unknown)$` : `^${outcome}$`);
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
