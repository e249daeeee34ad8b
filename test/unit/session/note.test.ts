import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../src/simulator/choices.ts';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

/** A call that nobody answers, with its end about to be noted. */
async function ended(arm: (desk: Desk) => void, talkFor = 120_000) {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(500);
  arm(desk);
  await desk.time.advance(talkFor);
  return { desk, panel };
}

describe('what passes is tried again, and one note stands in the ticket', () => {
  const passing: FaultKind[] = [
    'status409',
    'status429',
    'status429RetryAfter',
    'status500',
    'status503',
    'droppedBefore',
    'droppedAfter',
    'malformedJson',
    'neverAnswersAfter',
  ];
  test.each(passing)('note write: %s', async (kind) => {
    const { desk, panel } = await ended(({ simulation }) =>
      simulation.perform('fault', { step: 'noteWrite', kind }),
    );
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });

  test.each(passing)('look-up before it: %s', async (kind) => {
    const { desk, panel } = await ended(({ simulation }) =>
      simulation.perform('fault', { step: 'commentsRead', kind }),
    );
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });

  test.each(passing)('stamp: %s', async (kind) => {
    const { desk, panel } = await ended(({ simulation }) =>
      simulation.perform('fault', { step: 'ticketRead', kind }),
    );
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });

  test('somebody else changes the ticket between the stamp and the write', async () => {
    const { desk, panel } = await ended(({ simulation }) => {
      simulation.perform('fault', { step: 'commentsRead', kind: 'slow', delayMs: 3_000 });
      simulation.clock.after(4_000, () => {
        simulation.perform('ticket', { ticketId: TICKET, comment: 'Sorry, it was my fault.' });
      });
    });
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes().filter((note) => !note.public)).toHaveLength(1);
  });
});

describe('what does not pass fails with a reason, after one attempt', () => {
  const final: [FaultKind, string][] = [
    ['status403', 'notAllowed'],
    ['status404', 'ticketGone'],
    ['status422', 'rejected'],
  ];
  test.each(final)('%s: %s', async (kind, why) => {
    const { desk, panel } = await ended(({ simulation }) =>
      simulation.perform('fault', { step: 'noteWrite', kind }),
    );
    expect(panel.call().note).toEqual({ name: 'failed', why });
    expect(desk.requests(`PUT /api/v2/tickets/${TICKET}.json`)).toHaveLength(1);
  });

  test('a ticket closed during the call', async () => {
    const { panel } = await ended(({ simulation }) =>
      simulation.perform('ticket', { ticketId: TICKET, status: 'closed' }),
    );
    expect(panel.call().note).toEqual({ name: 'failed', why: 'ticketClosed' });
  });

  test('at most 8 attempts in 5 minutes, and Try again writes it after all', async () => {
    const { desk, panel } = await ended(
      ({ simulation }) => simulation.perform('fault', { step: 'noteWrite', kind: 'status500', times: 8 }),
      600_000,
    );
    expect(panel.call().note).toEqual({ name: 'failed', why: 'zendeskBusy' });
    expect(desk.requests(`PUT /api/v2/tickets/${TICKET}.json`)).toHaveLength(8);
    panel.actions.retryNote();
    await desk.time.advance(10_000);
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });
});

describe('Put into my draft', () => {
  async function refused(prepare: (desk: Desk) => void) {
    const { desk, panel } = await ended((given) =>
      given.simulation.perform('fault', { step: 'noteWrite', kind: 'status403' }),
    );
    prepare(desk);
    panel.actions.noteIntoDraft();
    await desk.time.advance(2_000);
    const draft = desk.simulation.snapshot().tickets.find(({ id }) => id === TICKET)?.draft;
    return { desk, panel, draft };
  }

  test('an empty draft becomes an internal one with the note’s text', async () => {
    const { panel, draft } = await refused(() => {});
    expect(panel.call().note).toEqual({ name: 'handedOver', to: 'draft' });
    expect(draft?.type).toBe('internalNote');
    expect(draft?.text).toContain(panel.call().id);
  });

  test('a public draft is left alone, and the text is shown to be copied', async () => {
    const { panel, draft } = await refused(({ simulation }) =>
      simulation.perform('ticket', { ticketId: TICKET, draft: { type: 'publicReply', text: 'Dear Amara' } }),
    );
    expect(draft).toEqual({ type: 'publicReply', text: 'Dear Amara' });
    expect(panel.call().note).toEqual({ name: 'handedOver', to: 'hand' });
    expect(panel.call().noteText).toContain(panel.call().id);
    expect(panel.call().noteText).not.toContain('2025550143');
    panel.actions.noteTaken();
    expect(panel.call().noteText).toBeUndefined();
  });

  test('an internal draft is appended to', async () => {
    const { draft, panel } = await refused(({ simulation }) =>
      simulation.perform('ticket', {
        ticketId: TICKET,
        draft: { type: 'internalNote', text: 'Asked for a refund' },
      }),
    );
    expect(draft?.text).toContain('Asked for a refund');
    expect(draft?.text).toContain(panel.call().id);
  });

  test('a note that stands in the ticket after all is found and not put anywhere else', async () => {
    const { desk, panel } = await ended((given) =>
      given.simulation.perform('fault', { step: 'noteWrite', kind: 'status403' }),
    );
    desk.simulation.perform('ticket', { ticketId: TICKET, comment: `Noted by hand: ${panel.call().id}` });
    panel.actions.noteIntoDraft();
    await desk.time.advance(2_000);
    expect(panel.call().note.name).toBe('saved');
    expect(desk.simulation.snapshot().tickets.find(({ id }) => id === TICKET)?.draft.text).toBe('');
  });

  test('it ends all further attempts', async () => {
    const { desk, panel } = await refused(() => {});
    panel.actions.retryNote();
    panel.close();
    await desk.open();
    await desk.time.advance(60_000);
    expect(desk.notes()).toEqual([]);
  });
});

test('once the note is saved, no number of the call is left in the ledger', async () => {
  const { desk } = await ended(() => {});
  const kept = JSON.stringify(await desk.browser.ledger.readAll());
  expect(kept).toContain('saved');
  expect(kept).not.toMatch(/61491570156|12025550143/);
});
