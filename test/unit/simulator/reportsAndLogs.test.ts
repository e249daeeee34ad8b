import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../../../src/simulator/choices.ts';
import { askInfobip, place, results, simulate, status } from './simulate.ts';

const logs = '/tts/3/logs?messageId=other&messageId=call-1';

async function ended(id: ScenarioId = 'agentBusy', change: Record<string, unknown> = {}) {
  const simulation = simulate();
  simulation.perform('scenario', { id });
  await place(simulation, change);
  simulation.clock.advance(300_000);
  return simulation;
}

describe('reports', () => {
  it('are handed out once', async () => {
    const simulation = await ended();
    expect(await results(simulation)).toHaveLength(1);
    expect(await results(simulation)).toEqual([]);
  });

  it('are empty or pending before the end, and that takes nothing away', async () => {
    const simulation = simulate();
    await place(simulation);
    expect(await results(simulation)).toEqual([]);
    simulation.perform('switch', { reportBeforeEnd: 'pending' });
    expect(await results(simulation)).toMatchObject([
      { messageId: 'call-1', status: { groupName: 'PENDING' } },
    ]);
    simulation.clock.advance(60_000);
    expect(await results(simulation)).toMatchObject([{ error: { name: 'NO_ANSWER' } }]);
  });

  it('all go to a reader who names no messageId', async () => {
    const simulation = await ended();
    await place(simulation, { messageId: 'call-2' });
    simulation.clock.advance(60_000);
    expect(await results(simulation, '/voice/1/reports')).toHaveLength(2);
    expect(await results(simulation)).toEqual([]);
    expect(simulation.world.infobip.drains).toBe(1);
  });

  it('never come when a notifyUrl was sent', async () => {
    expect(await results(await ended('agentBusy', { notifyUrl: 'https://example.com/hook' }))).toEqual([]);
  });

  it('carry null, the word null or no times at all for a call nobody answered', async () => {
    const times = { startTime: null, answerTime: null, endTime: null };
    expect((await results(await ended()))[0].voiceCall).toMatchObject({ ...times, duration: 0 });
    const worded = await ended();
    worded.perform('switch', { unansweredTimes: 'nullString' });
    expect((await results(worded))[0].voiceCall.answerTime).toBe('null');
    const missing = await ended();
    missing.perform('switch', { unansweredTimes: 'missing' });
    expect((await results(missing))[0].voiceCall).not.toHaveProperty('startTime');
  });

  it('have prices as numbers, as strings or not at all, and several results for one id', async () => {
    const simulation = await ended('bothAnswer');
    simulation.perform('switch', { price: 'string', reportResults: 'two' });
    expect((await results(simulation)).at(-1).price).toEqual({ pricePerSecond: '0.0023', currency: 'EUR' });
    const without = await ended('bothAnswer');
    without.perform('switch', { price: 'missing' });
    expect((await results(without))[0]).not.toHaveProperty('price');
  });

  it('need a scope of their own and a limit that is a number', async () => {
    const simulation = simulate();
    expect(status(await askInfobip(simulation, '/voice/1/reports?messageId=a&limit=all'))).toBe(400);
    expect(status(await askInfobip(simulation, '/voice/1/reports?message=a'))).toBe(400);
    simulation.perform('account', { scopes: ['clicktocall:manage'] });
    expect(status(await askInfobip(simulation, '/voice/1/reports?messageId=a'))).toBe(403);
  });
});

describe('logs', () => {
  it('list a call among several ids, under way and over, as often as asked', async () => {
    const simulation = simulate();
    await place(simulation);
    expect(await results(simulation, logs)).toMatchObject([
      { messageId: 'call-1', doneAt: null, duration: 0 },
    ]);
    simulation.clock.advance(60_000);
    await results(simulation, logs);
    expect(await results(simulation, logs)).toMatchObject([
      { messageId: 'call-1', doneAt: '2026-03-02T10:00:45.400+0000', error: { name: 'NO_ANSWER' } },
    ]);
  });

  it('forget after 48 hours, or never list click-to-call at all', async () => {
    const simulation = await ended();
    simulation.perform('switch', { logsListCalls: false });
    expect(await results(simulation, logs)).toEqual([]);
    simulation.perform('switch', { logsListCalls: true });
    expect(await results(simulation, logs)).toHaveLength(1);
    simulation.clock.advance(48 * 3_600_000);
    expect(await results(simulation, logs)).toEqual([]);
  });

  it('answer 120 requests a minute and the next one with 429', async () => {
    const simulation = simulate();
    for (let read = 0; read < 120; read += 1) expect(status(await askInfobip(simulation, logs))).toBe(200);
    expect(status(await askInfobip(simulation, logs))).toBe(429);
    simulation.clock.advance(60_000);
    expect(status(await askInfobip(simulation, logs))).toBe(200);
  });
});
