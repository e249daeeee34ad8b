import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../../src/simulator/simulation.ts';
import { ask, json, simulate, status } from './simulate.ts';

const notification = { app_id: 600_200, event: 'hello', body: '{"a":1}' };

function notify(simulation: Simulation, data: unknown, contentType = 'application/json') {
  return ask(simulation, {
    url: '/api/v2/apps/notify',
    type: 'POST',
    contentType,
    data: JSON.stringify(data),
  });
}

describe('a notification to an app', () => {
  it('is answered with null, and comes with its body parsed and its sender', async () => {
    const simulation = simulate();
    const reply = await notify(simulation, notification);
    expect([status(reply), json(reply)]).toEqual([200, null]);
    expect(simulation.snapshot().notifications).toEqual([
      {
        id: expect.any(String),
        agentId: null,
        event: 'hello',
        data: {
          body: { a: 1 },
          sender: { id: 3001, name: 'Sara Lind', email: 'sara@example.com', role: 'agent' },
        },
      },
    ]);
  });

  it('comes as text where it is none of JSON’s, and in the forms of the switch', async () => {
    const simulation = simulate();
    await notify(simulation, { ...notification, body: 'hello', agent_id: 3002 });
    const shown = () => simulation.snapshot().notifications[0];
    expect(shown()).toMatchObject({ agentId: 3002, data: { body: 'hello' } });
    await notify(simulation, notification);
    const data = () => simulation.snapshot().notifications[1]?.data;
    simulation.perform('switch', { notification: 'text' });
    expect(data()).toMatchObject({ body: '{"a":1}' });
    simulation.perform('switch', { notification: 'bare' });
    expect(data()).toEqual({ a: 1 });
  });

  it.each([
    ['of another app', 404, { ...notification, app_id: 1 }],
    ['without an app', 400, { event: 'hello' }],
    ['whose body is no text', 400, { ...notification, body: { a: 1 } }],
    ['whose event has a strange name', 400, { ...notification, event: 'a b' }],
    ['with a field nobody knows', 501, { ...notification, agents: [3002] }],
  ])('%s is answered with %i', async (_, code, data) => {
    const simulation = simulate();
    expect(status(await notify(simulation, data))).toBe(code);
    expect(simulation.snapshot().notifications).toEqual([]);
  });

  it('is refused as a form, and as anything but a POST', async () => {
    const simulation = simulate();
    expect(status(await notify(simulation, notification, 'text/plain'))).toBe(400);
    expect(status(await ask(simulation, { url: '/api/v2/apps/notify' }))).toBe(501);
  });

  it('is refused after a hundred in a minute, whichever agent sends it', async () => {
    const simulation = simulate();
    for (let count = 0; count < 100; count++)
      expect(status(await notify(simulation, notification))).toBe(200);
    const data = JSON.stringify(notification);
    const options = { url: '/api/v2/apps/notify.json', type: 'POST', contentType: 'application/json', data };
    expect(status(await ask(simulation, options, 3002))).toBe(429);
    simulation.clock.advance(60_000);
    expect(status(await ask(simulation, options, 3002))).toBe(200);
    expect(simulation.snapshot().notifications).toHaveLength(100);
  });
});
