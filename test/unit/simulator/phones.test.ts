import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../../../src/simulator/choices.ts';
import type { Simulation } from '../../../src/simulator/simulation.ts';
import { place, results, simulate } from './simulate.ts';

const at = (simulation: Simulation) => simulation.snapshot().calls[0];
const minutes = 60_000;

async function placed(change: Record<string, unknown> = {}, id: ScenarioId = 'byHand') {
  const simulation = simulate();
  simulation.perform('scenario', { id });
  await place(simulation, change);
  return simulation;
}

function touch(
  simulation: Simulation,
  leg: 'agent' | 'customer',
  action: 'answer' | 'decline' | 'hangUp' | 'machine',
) {
  simulation.perform('phone', { callId: 'call-1', leg, action });
}

describe('two phones by hand', () => {
  it('ring one after the other, talk, and end when one hangs up', async () => {
    const simulation = await placed();
    expect(at(simulation)).toMatchObject({ agent: { state: 'ringing' }, customer: { state: 'waiting' } });
    touch(simulation, 'agent', 'answer');
    expect(at(simulation)).toMatchObject({ state: 'announcement', customer: { state: 'waiting' } });
    simulation.clock.advance(4_000);
    expect(at(simulation)).toMatchObject({ state: 'ringingCustomer', customer: { state: 'ringing' } });
    touch(simulation, 'customer', 'answer');
    simulation.clock.advance(20 * minutes);
    expect(at(simulation)?.state).toBe('bridged');
    touch(simulation, 'customer', 'hangUp');
    expect(at(simulation)).toMatchObject({
      state: 'ended',
      agent: { state: 'over' },
      customer: { state: 'over' },
    });
  });

  it('do only what a phone can do in its state', async () => {
    const simulation = await placed();
    expect(() => touch(simulation, 'customer', 'answer')).toThrow('waiting');
    expect(() => touch(simulation, 'agent', 'hangUp')).toThrow('ringing');
    touch(simulation, 'agent', 'decline');
    expect(() => touch(simulation, 'agent', 'answer')).toThrow('over');
  });

  it('never ring the customer when the agent lets it ring', async () => {
    const simulation = await placed();
    simulation.clock.advance(44_999);
    expect(at(simulation)?.state).toBe('ringingAgent');
    simulation.clock.advance(1);
    expect(at(simulation)).toMatchObject({
      state: 'ended',
      agent: { result: 'noAnswer' },
      customer: { result: null },
    });
  });

  it('stop ringing the customer when the agent hangs up', async () => {
    const simulation = await placed({ text: undefined });
    touch(simulation, 'agent', 'answer');
    simulation.clock.advance(0);
    touch(simulation, 'agent', 'hangUp');
    expect(at(simulation)?.customer.result).toBe('cancelled');
  });

  it('ring and speak faster at a higher speed', async () => {
    const simulation = simulate();
    simulation.perform('speed', { ringing: 10, talking: 10 });
    await place(simulation);
    touch(simulation, 'agent', 'answer');
    simulation.clock.advance(400);
    expect(at(simulation)?.state).toBe('ringingCustomer');
    simulation.clock.advance(4_500);
    expect(at(simulation)?.customer.result).toBe('noAnswer');
  });

  it.each([
    [{ fromB: '61255500042', anonymization: false }, '61255500042', false],
    [{ anonymization: true }, '442079460018', false],
    [{ anonymization: false }, '12025550143', true],
  ])('show the customer with %j the number %s', async (change, shows, leaksAgentNumber) => {
    const simulation = await placed(change);
    expect(at(simulation)).toMatchObject({
      agent: { shows: '442079460018' },
      customer: { shows },
      leaksAgentNumber,
    });
  });
});

describe('phones by themselves', () => {
  it.each([
    ['agentDoesNotAnswer', 10200, 'NO_ANSWER', 5003],
    ['agentBusy', 10201, 'BUSY', 5002],
    ['agentCancelled', 10202, 'CANCELLED', 5487],
    ['agentDeclines', 10203, 'REJECTED', 5603],
    ['agentUnreachable', 10204, 'TEMPORARILY_UNAVAILABLE', 5480],
    ['agentMachine', 10002, 'MACHINE_DETECTED', 5001],
    ['agentLineFails', 10300, 'NETWORK_ERROR', 5500],
    ['customerDoesNotAnswer', 10000, 'NORMAL_HANGUP', 5000],
    ['customerBusy', 10000, 'NORMAL_HANGUP', 5000],
    ['customerDeclines', 10000, 'NORMAL_HANGUP', 5000],
    ['customerMachine', 10000, 'NORMAL_HANGUP', 5000],
    ['bothAnswer', 10000, 'NORMAL_HANGUP', 5000],
  ] as const)('%s ends with error %i %s, or %i before', async (scenario, id, name, oldId) => {
    const simulation = await placed({}, scenario);
    simulation.clock.advance(5 * minutes);
    expect(at(simulation)?.state).toBe('ended');
    expect((await results(simulation))[0].error).toMatchObject({ id, name });
    const legacy = await placed({}, scenario);
    legacy.perform('switch', { codes: 'legacy' });
    legacy.clock.advance(5 * minutes);
    expect((await results(legacy))[0].error.id).toBe(oldId);
  });

  it('tell in the report how long the agent was on the line, and nothing of the customer', async () => {
    const simulation = await placed({}, 'bothAnswer');
    simulation.clock.advance(5 * minutes);
    const [report] = await results(simulation);
    // 4 s announcement, 6 s until the customer answers, 134 s of talk.
    expect(report.voiceCall).toMatchObject({ duration: 144, chargedDuration: 144 });
    expect(report.voiceCall.answerTime).toBe('2026-03-02T10:00:04.400+0000');
    expect(report.voiceCall.endTime).toBe('2026-03-02T10:02:28.400+0000');
    expect(JSON.stringify(report)).not.toContain('61491570156');
  });

  it('end when the time allowed is over', async () => {
    const simulation = await placed({ maxDuration: 60 }, 'bothAnswer');
    simulation.clock.advance(5 * minutes);
    const [report] = await results(simulation);
    expect(report.error.name).toBe('MAX_DURATION_REACHED');
    expect(report.voiceCall.duration).toBe(70);
  });
});
