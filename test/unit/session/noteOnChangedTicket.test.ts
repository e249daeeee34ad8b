import { describe, expect, test } from 'vitest';
import { addAudit } from '../../../src/simulator/zendesk/zendeskData.ts';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

const AMARA = 5001;
const ELIN = 5002;
const HOUR = 3_600_000;
const COMMENTS = `GET /api/v2/tickets/${TICKET}/comments.json`;
const WRITE = `PUT /api/v2/tickets/${TICKET}.json`;

/** A call that nobody answered, clicked but not yet at its end. */
async function calling(prepare: (desk: Desk) => void = () => {}) {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentDeclines' });
  prepare(desk);
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  return { desk, panel, world: desk.simulation.world };
}

function addComments({ simulation: { world } }: Desk, count: number, hoursAgo: number): void {
  const ticket = world.zendesk.tickets.get(TICKET);
  if (!ticket) throw new Error('There is no ticket to comment on');
  const written = { public: true, htmlBody: '<p>Any news?</p>', plainBody: 'Any news?' };
  for (let index = 0; index < count; index++) {
    addAudit(world.zendesk, ticket, world.clock.now() - hoursAgo * HOUR, AMARA, written);
  }
}

describe('while the call goes on', () => {
  test('the requester is merged into another: the note is written all the same, of whom was called', async () => {
    const { desk, panel, world } = await calling();
    desk.simulation.perform('ticket', { ticketId: TICKET, requesterId: ELIN });
    world.zendesk.people.delete(AMARA);
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.advance(60_000);
    expect(panel.call().note.name).toBe('saved');
    expect(panel.view().requesterName).toBe('Elin Bergström');
    expect(desk.notes()).toHaveLength(1);
    expect(desk.notes()[0]?.html).toContain('Amara Okafor');
  });

  test('the requester’s account is deleted and nobody takes their place: the note is written all the same', async () => {
    const { desk, panel, world } = await calling();
    desk.simulation.perform('ticket', { ticketId: TICKET, requesterId: null });
    world.zendesk.people.delete(AMARA);
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.advance(60_000);
    expect(panel.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
    expect(desk.notes()).toHaveLength(1);
  });

  test('the ticket is deleted: the note fails with that reason, nothing is written, and its text can be had', async () => {
    const { desk, panel, world } = await calling();
    const ticket = world.zendesk.tickets.get(TICKET);
    world.zendesk.tickets.delete(TICKET);
    await desk.time.advance(60_000);
    expect(panel.call().note).toEqual({ name: 'failed', why: 'ticketGone' });
    expect(desk.requests(WRITE)).toEqual([]);
    panel.actions.noteIntoDraft();
    await desk.time.advance(1_000);
    expect(panel.call().note).toEqual({ name: 'handedOver', to: 'hand' });
    expect(panel.call().noteText).toContain(panel.call().id);
    expect(ticket?.draft.text).toBe('');
  });

  test('the ticket is closed: the note fails with that reason after one write, and its text goes into the draft', async () => {
    const { desk, panel } = await calling();
    desk.simulation.perform('ticket', { ticketId: TICKET, status: 'closed' });
    await desk.time.advance(60_000);
    expect(panel.call().note).toEqual({ name: 'failed', why: 'ticketClosed' });
    expect(desk.requests(WRITE)).toHaveLength(1);
    panel.actions.noteIntoDraft();
    await desk.time.advance(1_000);
    expect(panel.call().note).toEqual({ name: 'handedOver', to: 'draft' });
  });

  test('the agent loses the right to write: the note fails with that reason, and is written once they have it again', async () => {
    const { desk, panel } = await calling();
    desk.simulation.perform('agent', { agentId: 3001, mayWrite: false });
    await desk.time.advance(60_000);
    expect(panel.call().note).toEqual({ name: 'failed', why: 'notAllowed' });
    desk.simulation.perform('agent', { agentId: 3001, mayWrite: true });
    panel.actions.retryNote();
    await desk.time.advance(10_000);
    expect(panel.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });
});

describe('a ticket with 300 comments', () => {
  test('the note whose reply was lost is found behind 250 newer ones, on the third page, and not written again', async () => {
    const { desk, panel, world } = await calling(({ simulation }) =>
      simulation.perform('fault', { step: 'noteWrite', kind: 'neverAnswersAfter' }),
    );
    await desk.time.until(() => desk.requests(WRITE).length > 0, 60_000);
    panel.close();
    await desk.time.advance(1_000);
    addComments(desk, 250, 0);
    const asked = desk.requests(COMMENTS).length;
    await desk.open();
    await desk.time.advance(60_000);
    expect(desk.requests(COMMENTS)).toHaveLength(asked + 3);
    expect((await desk.browser.ledger.readAll())[0]?.note.name).toBe('saved');
    expect(desk.notes().filter((note) => !note.public)).toHaveLength(1);
    expect(desk.requests(WRITE)).toHaveLength(1);
    expect(world.zendesk.tickets.get(TICKET)?.audits.length).toBeGreaterThan(250);
  });

  test('older than a day before the click is read for one page only', async () => {
    const { desk, panel } = await calling((given) => addComments(given, 300, 25));
    await desk.time.advance(60_000);
    expect(panel.call().note.name).toBe('saved');
    expect(desk.requests(COMMENTS)).toHaveLength(1);
  });

  test('of the day of the call is read to its end', async () => {
    const { desk, panel } = await calling((given) => addComments(given, 300, 1));
    await desk.time.advance(60_000);
    expect(panel.call().note.name).toBe('saved');
    expect(desk.requests(COMMENTS)).toHaveLength(4);
    expect(desk.notes().filter((note) => !note.public)).toHaveLength(1);
  });
});
