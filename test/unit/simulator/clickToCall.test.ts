import { describe, expect, it } from 'vitest';
import { askInfobip, json, message, place, send, simulate, status } from './simulate.ts';

async function errorsOf(change: Record<string, unknown>) {
  const simulation = simulate();
  const reply = await place(simulation, change);
  expect(status(reply)).toBe(400);
  expect(simulation.snapshot().calls).toEqual([]);
  return json(reply).requestError.serviceException.validationErrors;
}

describe('placing a click-to-call', () => {
  it('accepts a well-formed call as pending and rings the agent', async () => {
    const simulation = simulate();
    const reply = json(await place(simulation));
    expect(reply).toEqual({
      messages: [
        {
          to: '12025550143',
          messageId: 'call-1',
          status: expect.objectContaining({ groupName: 'PENDING', id: 26 }),
        },
      ],
    });
    expect(simulation.snapshot().calls[0]).toMatchObject({
      id: 'call-1',
      ticketId: 4821,
      agent: { state: 'ringing' },
    });
  });

  it.each([
    ['from', '+442079460018'],
    ['from', 'Acme'],
    ['destinationA', '00442079460018'],
    ['destinationB', '1234567890123456'],
    ['destinationB', 61491570156],
    ['fromB', '44 20 7946 0018'],
    ['anonymization', 'true'],
    ['text', 'Ticket {{setting.api_key}}'],
    ['record', true],
    ['ringTimeout', 30],
    ['machineDetection', 'continue'],
    ['maxDuration', 1.5],
  ])('refuses %s: %j', async (field, value) => {
    expect(await errorsOf({ [field]: value })).toHaveProperty([`messages[0].${field}`]);
  });

  it.each(['from', 'destinationA', 'destinationB'])('misses %s', async (field) => {
    expect(await errorsOf({ [field]: undefined })).toEqual({ [`messages[0].${field}`]: ['may not be null'] });
  });

  it('wants the warning before the end', async () => {
    expect(await errorsOf({ maxDuration: 60, warningTime: 60 })).toHaveProperty(['messages[0].warningTime']);
  });

  it('refuses what is no JSON, and an object that jQuery would send as a form', async () => {
    const simulation = simulate();
    expect(status(await send(simulation, '{"messages":[{"from":http'))).toBe(400);
    const form = await askInfobip(simulation, '/voice/ctc/1/send', {
      type: 'POST',
      contentType: 'application/json',
      data: { messages: [message] },
    });
    expect(status(form)).toBe(400);
  });

  it('refuses an empty list, or answers it with nothing, by a switch', async () => {
    const simulation = simulate();
    expect(status(await send(simulation, { messages: [] }))).toBe(400);
    simulation.perform('switch', { emptyMessages: 'empty200' });
    expect(json(await send(simulation, { messages: [] }))).toEqual({ messages: [] });
  });

  it('refuses a messageId it has seen with status 23 and rings nobody', async () => {
    const simulation = simulate();
    await place(simulation);
    const reply = json(await place(simulation));
    expect(reply.messages[0].status).toMatchObject({ id: 23, groupName: 'REJECTED' });
    expect(simulation.snapshot().calls).toHaveLength(1);
  });

  it.each([
    ['refusedCredit', 12],
    ['refusedSource', 11],
    ['refusedSender', 13],
    ['refusedBlocklisted', 14],
    ['refusedNotRegistered', 18],
    ['refusedDestination', 52],
    ['refusedFlooding', 20],
    ['refusedSignals', 87],
    ['refusedLanguage', 54],
    ['refusedAudio', 53],
  ] as const)('answers %s with 200 and status %i', async (id, statusId) => {
    const simulation = simulate();
    simulation.perform('scenario', { id });
    const reply = await place(simulation);
    expect(status(reply)).toBe(200);
    expect(json(reply).messages[0].status).toMatchObject({ groupName: 'REJECTED', id: statusId });
    expect(simulation.snapshot().calls).toEqual([]);
  });

  it('knows neither another key nor a key without the scope', async () => {
    const simulation = simulate();
    simulation.perform('account', { scopes: ['voice-reports:read'] });
    expect(status(await place(simulation))).toBe(403);
    simulation.perform('account', { apiKey: 'changed' });
    const reply = await place(simulation);
    expect(status(reply)).toBe(401);
    expect(json(reply).requestError.serviceException).toEqual({
      messageId: 'UNAUTHORIZED',
      text: 'Invalid login details',
    });
  });

  it('names the bulk only when asked to', async () => {
    const simulation = simulate();
    expect(json(await place(simulation))).not.toHaveProperty('bulkId');
    simulation.perform('switch', { bulkId: true });
    expect(json(await place(simulation, { messageId: 'call-2' })).bulkId).toEqual(expect.any(String));
  });

  it('marks requests it does not play as unknown', async () => {
    const simulation = simulate();
    expect(status(await askInfobip(simulation, '/calls/1/calls'))).toBe(501);
    expect(status(await askInfobip(simulation, '/nowhere'))).toBe(404);
    expect(simulation.unknownRequests()).toHaveLength(2);
  });
});
