import { expect, test } from 'vitest';
import { createDesk, TICKET } from '../../support/simulatedDesk.ts';

test('the panel shows whom a call would reach and which phone rings first', async () => {
  const desk = createDesk();
  const panel = await desk.open();
  expect(panel.view()).toMatchObject({
    requesterName: 'Amara Okafor',
    requesterNumber: { text: '+61 491 570 156', country: 'AU' },
    agentNumber: { text: '+1 202 555 0143', country: 'US' },
    slot: { kind: 'call', label: 'call', enabled: true },
    call: null,
  });
  expect(desk.requests('GET /api/v2/users/show_many.json')).toHaveLength(1);
  expect(desk.simulation.unknownRequests()).toEqual([]);
});

test('an answered call ends with its seconds on the agent’s line, its cost, and one internal note', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(2_000);
  expect(panel.view().slot).toEqual({ kind: 'placed' });
  expect(panel.call().state.name).toBe('placed');
  await desk.time.advance(200_000);
  const { state, note } = panel.call();
  expect(state).toMatchObject({
    name: 'ended',
    outcome: { kind: 'agentAnswered' },
    cost: { currency: 'EUR' },
  });
  expect(note.name).toBe('saved');
  const [written, ...others] = desk.notes();
  expect(others).toEqual([]);
  expect(written?.public).toBe(false);
  expect(written?.html).toContain('+61491570156');
  expect(written?.html).not.toContain('12025550143');
  expect(written?.metadata).toMatchObject({
    click_to_call: { v: 1, outcome: 'agentAnswered', to: '0156', agent: 3001 },
  });
  expect(desk.simulation.unknownRequests()).toEqual([]);
  expect(panel.view().slot).toEqual({ kind: 'call', label: 'callAgain', enabled: true });
});

test('a second click while one is under way does nothing', async () => {
  const desk = createDesk();
  const panel = await desk.open();
  panel.actions.call();
  panel.actions.call();
  await desk.time.settle();
  panel.actions.call();
  await desk.time.advance(10_000);
  panel.actions.call();
  await desk.time.settle();
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
});

test('the request shows the customer the caller ID and never the agent’s own number', async () => {
  const desk = createDesk();
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  const [request] = desk.requests('POST /voice/ctc/1/send');
  const [message] = JSON.parse(request?.body ?? '').messages;
  expect(message).toMatchObject({
    from: '442079460018',
    destinationA: '12025550143',
    destinationB: '61491570156',
    messageId: panel.call().id,
    anonymization: true,
    language: 'en',
  });
  expect(message.text).toContain(String(TICKET));
  expect(desk.simulation.snapshot().calls[0]?.leaksAgentNumber).toBe(false);
});
