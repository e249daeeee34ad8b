import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../src/simulator/choices.ts';
import { ask, body, json, message, place, results, send, simulate, status } from './simulate.ts';

const settled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(() => resolve(false)))]);

async function placeUnder(kind: FaultKind) {
  const simulation = simulate();
  simulation.perform('fault', { step: 'place', kind });
  return { simulation, reply: await place(simulation) };
}

describe('faults', () => {
  it.each(['status401', 'status403', 'status404', 'status429', 'status500', 'status503'] as const)(
    '%s refuses one request and lets the next through',
    async (kind) => {
      const { simulation, reply } = await placeUnder(kind);
      expect(status(reply)).toBe(Number(kind.slice(6)));
      expect(simulation.snapshot().calls).toEqual([]);
      expect(status(await place(simulation))).toBe(200);
    },
  );

  it('speak in either envelope of Infobip, in Zendesk’s own page, or not at all', async () => {
    const simulation = simulate();
    const under = async (form: 'service' | 'errorCode' | 'html' | 'empty') => {
      simulation.perform('fault', { step: 'place', kind: 'status429', body: form });
      return place(simulation);
    };
    expect(json(await under('service')).requestError.serviceException.messageId).toBe('TOO_MANY_REQUESTS');
    expect(json(await under('errorCode')).errorCode).toBe('E429');
    expect(body(await under('html'))).toMatch(/^<html>/);
    expect(body(await under('empty'))).toBe('');
  });

  it('say when to come back', async () => {
    const { reply } = await placeUnder('status429RetryAfter');
    expect(reply).toMatchObject({ ok: false, jqXHR: { status: 429, headers: { 'retry-after': '7' } } });
  });

  it.each([
    ['droppedBefore', 0],
    ['droppedAfter', 1],
  ] as const)('%s loses the reply; %i call was placed', async (kind, calls) => {
    const { simulation, reply } = await placeUnder(kind);
    expect(reply).toMatchObject({ ok: false, jqXHR: { status: 0 } });
    expect(simulation.snapshot().calls).toHaveLength(calls);
  });

  it('answer late by the simulator’s clock, though the call rings at once', async () => {
    const simulation = simulate();
    simulation.perform('fault', { step: 'place', kind: 'afterDeadline' });
    const reply = place(simulation);
    expect(await settled(reply)).toBe(false);
    expect(simulation.snapshot().calls).toHaveLength(1);
    simulation.clock.advance(31_000);
    expect(status(await reply)).toBe(200);
  });

  it('never answer', async () => {
    const simulation = simulate();
    simulation.perform('fault', { step: 'place', kind: 'neverAnswersAfter' });
    const reply = place(simulation);
    expect(await settled(reply)).toBe(false);
    simulation.clock.advance(3_600_000);
    expect(await settled(reply)).toBe(false);
    expect(simulation.snapshot().wireLog.at(-1)?.status).toBeNull();
  });

  it('spoil a body that arrives as failed or as fulfilled, by a switch', async () => {
    const { simulation, reply } = await placeUnder('malformedJson');
    expect(reply).toMatchObject({ ok: false, jqXHR: { status: 200, statusText: 'parsererror' } });
    simulation.perform('switch', { unreadableReply: 'succeeds' });
    simulation.perform('fault', { step: 'place', kind: 'emptyBody' });
    const empty = await send(simulation, { messages: [{ ...message, messageId: 'call-2' }] });
    expect(empty).toMatchObject({ ok: true, complete: { status: 200, responseText: '' } });
  });

  it('are followed by a second try of Zendesk itself, unless autoRetry is false', async () => {
    const simulation = simulate();
    simulation.perform('fault', { step: 'place', kind: 'droppedAfter' });
    const reply = await send(simulation, { messages: [message] }, { autoRetry: true });
    expect(json(reply).messages[0].status.name).toBe('REJECTED_DUPLICATE_MESSAGE_ID');
    simulation.perform('fault', { step: 'place', kind: 'droppedAfter' });
    expect(status(await place(simulation, { messageId: 'call-2' }))).toBe(0);
  });

  it('take a report away whose reply was lost', async () => {
    const simulation = simulate();
    simulation.perform('scenario', { id: 'agentBusy' });
    await place(simulation);
    simulation.clock.advance(10_000);
    simulation.perform('fault', { step: 'reports', kind: 'droppedAfter' });
    await expect(results(simulation)).rejects.toThrow();
    expect(await results(simulation)).toEqual([]);
  });

  it('fail a note with a conflict, and can be disarmed', async () => {
    const simulation = simulate();
    const options = {
      url: '/api/v2/tickets/4821.json',
      type: 'PUT',
      contentType: 'application/json',
      data: JSON.stringify({ ticket: { comment: { html_body: 'Hello', public: false } } }),
    };
    simulation.perform('fault', { step: 'noteWrite', kind: 'status409', times: 2 });
    expect(status(await ask(simulation, options))).toBe(409);
    expect(simulation.snapshot().faults).toMatchObject([{ kind: 'status409', timesLeft: 1 }]);
    simulation.perform('disarm', {});
    expect(status(await ask(simulation, options))).toBe(200);
  });
});
