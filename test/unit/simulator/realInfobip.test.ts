import { describe, expect, it, vi } from 'vitest';
import type { Simulation } from '../../../src/simulator/simulation.ts';
import { askInfobip, body, message, place, send, simulate, status } from './simulate.ts';

const host = 'demo1.api.infobip.com';

function realCalls() {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json({
      messages: [{ to: message.destinationA, status: { groupName: 'PENDING' }, messageId: 'call-1' }],
    }),
  );
  return { fetch, simulation: simulate({ real: { host, apiKey: 'real-key', fetch } }) };
}

function allow(simulation: Simulation, ...numbers: string[]) {
  for (const allowNumber of numbers) simulation.perform('real', { allowNumber });
}

async function asked(simulation: Simulation) {
  await vi.waitFor(() => expect(simulation.snapshot().real?.question).toBe(true));
}

describe('real calls', () => {
  it('dial no number that was not typed in this run', async () => {
    const { fetch, simulation } = realCalls();
    allow(simulation, '+1 202 555 0143');
    const reply = await place(simulation);
    expect(body(reply)).toMatch(/^Proxy error/);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('ask once before the first call, and then send it with the key', async () => {
    const { fetch, simulation } = realCalls();
    allow(simulation, '+12025550143', '+61 491 570 156');
    const first = place(simulation);
    await asked(simulation);
    expect(fetch).not.toHaveBeenCalled();
    simulation.perform('real', { confirm: true });
    expect(status(await first)).toBe(200);
    const [address, sent] = fetch.mock.calls[0] ?? [];
    expect(address).toBe(`https://${host}/voice/ctc/1/send`);
    expect(sent).toMatchObject({ method: 'POST', headers: { authorization: 'App real-key' } });
    await place(simulation, { messageId: 'call-2' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('send nothing when the answer is no, or does not come', async () => {
    const { fetch, simulation } = realCalls();
    allow(simulation, '+12025550143', '+61491570156');
    const refused = place(simulation);
    await asked(simulation);
    simulation.perform('real', { confirm: false });
    expect(status(await refused)).toBe(422);
    const forgotten = place(simulation);
    await asked(simulation);
    simulation.clock.advance(25_000);
    expect(body(await forgotten)).toMatch(/^Proxy error/);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('let out only the requests of a click-to-call', async () => {
    const { fetch, simulation } = realCalls();
    expect(status(await askInfobip(simulation, '/account/1/balance'))).toBe(501);
    expect(status(await send(simulation, '{"messages":[{"from"'))).toBe(422);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are told apart from lost connections', async () => {
    const { fetch, simulation } = realCalls();
    fetch.mockRejectedValue(new TypeError('fetch failed'));
    expect(status(await askInfobip(simulation, '/voice/1/reports?messageId=call-1'))).toBe(0);
  });

  it('leave neither numbers nor the key in the log', async () => {
    const { simulation } = realCalls();
    allow(simulation, '+12025550143', '+61491570156');
    const reply = place(simulation, { text: 'Call 0012025550143 or +61 491 570 156' });
    await asked(simulation);
    simulation.perform('real', { confirm: true });
    await reply;
    const log = JSON.stringify(simulation.snapshot().wireLog);
    expect(log).not.toMatch(/2025550143|491570156|491 570 156|real-key/);
    expect(log).toContain('call-1');
  });

  it('go to a host of Infobip only', () => {
    expect(() => simulate({ real: { host: 'infobip.example.com', apiKey: 'real-key' } })).toThrow(
      'bare host',
    );
    expect(() => simulate({ real: { host: 'https://demo1.api.infobip.com', apiKey: 'real-key' } })).toThrow(
      'bare host',
    );
  });
});
