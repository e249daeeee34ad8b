import { describe, expect, test } from 'vitest';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

const ELIN = 5002;
const NOOR_WITHOUT_NUMBER = 5003;

function changeRequester({ simulation }: Desk, requesterId: number): void {
  simulation.perform('ticket', { ticketId: TICKET, requesterId });
}

function rung(desk: Desk): string[] {
  return desk
    .requests('POST /voice/ctc/1/send')
    .map(({ body }) => JSON.parse(body).messages[0].destinationB as string);
}

async function unconfirmedFor2Minutes(desk: Desk) {
  desk.simulation.perform('fault', { step: 'place', kind: 'droppedBefore' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(5_000);
  return panel;
}

describe('whoever the panel shows is rung', () => {
  test('after two minutes, when the requester was changed during a call that may have been placed', async () => {
    const desk = createDesk();
    const panel = await unconfirmedFor2Minutes(desk);
    changeRequester(desk, ELIN);
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.settle();
    expect(panel.view().requesterName).toBe('Amara Okafor');
    await desk.time.advance(120_000);
    expect(panel.view()).toMatchObject({
      requesterName: 'Elin Bergström',
      requesterNumber: { text: '+44 7700 900123' },
      slot: { kind: 'callAgainAsks' },
    });
    panel.actions.askCallAgain();
    panel.actions.call();
    await desk.time.advance(1_000);
    expect(rung(desk)).toEqual(['61491570156', '447700900123']);
  });

  test('and where the new requester has no number, it is asked for', async () => {
    const desk = createDesk();
    const panel = await unconfirmedFor2Minutes(desk);
    changeRequester(desk, NOOR_WITHOUT_NUMBER);
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.advance(120_000);
    expect(panel.view()).toMatchObject({
      slot: { kind: 'call', enabled: false },
      question: { whose: 'requester', why: 'missing' },
    });
  });

  test('or nobody, when the requester changes between the click and the write-ahead', async () => {
    const desk = createDesk();
    const panel = await desk.open();
    changeRequester(desk, ELIN);
    panel.actions.call();
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.advance(3_000);
    expect(rung(desk).filter((number) => number !== '61491570156')).toEqual([]);
  });

  test('and a change that could not be read holds Call back until it is', async () => {
    const desk = createDesk();
    const panel = await desk.open();
    const get = panel.zaf.get;
    let refusals = 3;
    Object.assign(panel.zaf, {
      get: (paths: string[]) => (refusals-- > 0 ? Promise.reject(new Error()) : get(paths)),
    });
    changeRequester(desk, ELIN);
    panel.zaf.emit('ticket.requester.id.changed');
    await desk.time.settle();
    expect(panel.view().slot).toMatchObject({ kind: 'call', enabled: false });
    await desk.time.advance(10_000);
    expect(panel.view()).toMatchObject({ requesterName: 'Elin Bergström', slot: { enabled: true } });
  });
});

describe('a number that Zendesk did not tell', () => {
  test('is not called missing while it is being asked for', async () => {
    const desk = createDesk();
    desk.simulation.perform('fault', { step: 'showMany', kind: 'slow', delayMs: 10_000 });
    const panel = await desk.open({ ticketId: 4823 });
    expect(panel.view()).toMatchObject({ requesterNumber: { text: '' }, question: null });
    await desk.time.advance(11_000);
    expect(panel.view()).toMatchObject({ requesterNumber: null, question: { why: 'missing' } });
  });

  test('is asked for with that reason, and again when the ticket changes', async () => {
    const desk = createDesk();
    desk.simulation.perform('fault', { step: 'showMany', kind: 'status500' });
    const panel = await desk.open();
    expect(panel.view().question).toMatchObject({ whose: 'agent', why: 'notRead' });
    panel.zaf.emit('ticket.updated');
    await desk.time.advance(1_000);
    expect(panel.view()).toMatchObject({ question: null, agentNumber: { text: '+1 202 555 0143' } });
  });
});

test('a question that has lost its reason closes by itself, and the outcome shows', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(125_000);
  panel.actions.askCallAgain();
  expect(panel.view().slot.kind).toBe('callAgainConfirmed');
  await desk.time.advance(60_000);
  expect(panel.view()).toMatchObject({ slot: { kind: 'call', label: 'callAgain' }, unfinished: null });
});

test('a call that was not placed leaves no number behind', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'refusedCredit' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  const kept = JSON.stringify(await desk.browser.ledger.readAll());
  expect(kept).toContain('noCredit');
  expect(kept).not.toMatch(/61491570156|12025550143/);
});

test('a note that Zendesk would not take within five minutes is told as not saved at once', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  desk.simulation.perform('fault', {
    step: 'noteWrite',
    kind: 'status429RetryAfter',
    retryAfterSeconds: 590,
  });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(20_000);
  expect(panel.call().note).toEqual({ name: 'failed', why: 'zendeskBusy' });
});

test('a read of reports that a gateway answered may have drained the report: the logs are asked until it is found', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(3_000);
  desk.simulation.perform('fault', { step: 'logs', kind: 'status502' });
  desk.simulation.perform('fault', { step: 'reports', kind: 'status502' });
  for (const call of desk.simulation.world.infobip.calls.values()) call.reportRead = true;
  await desk.time.advance(30_000);
  expect(panel.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'agentBusy' } });
});
