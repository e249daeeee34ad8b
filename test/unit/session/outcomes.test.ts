import { describe, expect, test } from 'vitest';
import type { ScenarioId, Switches } from '../../../src/simulator/choices.ts';
import { createDesk } from '../../support/simulatedDesk.ts';
import { switchPositions } from '../../support/switchPositions.ts';

async function outcomeOf(scenario: ScenarioId, switches: Partial<Switches> = {}) {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: scenario });
  desk.simulation.perform('switch', switches);
  const panel = await desk.open();
  // Asked for only where Zendesk does not tell it.
  await panel.actions.submitNumber('+12025550143');
  panel.actions.call();
  await desk.time.advance(300_000);
  expect(desk.simulation.unknownRequests()).toEqual([]);
  return { desk, call: panel.call(), slot: panel.view().slot };
}

const outcomes: [ScenarioId, string, string][] = [
  ['bothAnswer', 'agentAnswered', 'callAgain'],
  ['agentDoesNotAnswer', 'agentDidNotAnswer', 'tryAgain'],
  ['agentBusy', 'agentBusy', 'tryAgain'],
  ['agentDeclines', 'agentDeclined', 'tryAgain'],
  ['agentUnreachable', 'agentUnreachable', 'tryAgain'],
  ['agentMachine', 'agentMachine', 'tryAgain'],
  ['agentCancelled', 'hungUpBeforeAnswer', 'tryAgain'],
  ['agentLineFails', 'failed', 'tryAgain'],
  // Nothing is reported of the customer: only the agent's leg is.
  ['customerDoesNotAnswer', 'agentAnswered', 'callAgain'],
  ['customerBusy', 'agentAnswered', 'callAgain'],
];

describe.each(['current', 'legacy'] as const)('with %s codes', (codes) => {
  test.each(outcomes)('%s ends as %s, with one note', async (scenario, kind, label) => {
    const { desk, call, slot } = await outcomeOf(scenario, { codes });
    expect(call.state).toMatchObject({ name: 'ended', outcome: { kind } });
    expect(call.note.name).toBe('saved');
    expect(slot).toEqual({ kind: 'call', label, enabled: true });
    expect(desk.notes()).toHaveLength(1);
  });
});

describe('whatever is only inferred of the platforms turns out the other way', () => {
  test.each(switchPositions)('%j', async (switches) => {
    const { desk, call } = await outcomeOf('bothAnswer', switches);
    expect(call.state).toMatchObject({ name: 'ended', outcome: { kind: 'agentAnswered' } });
    expect(call.note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });
});

test('the cost is read from a price written as text, and left out where there is none', async () => {
  const asText = await outcomeOf('bothAnswer', { price: 'string' });
  expect(asText.call.state).toHaveProperty('cost.amount', expect.any(Number));
  const missing = await outcomeOf('bothAnswer', { price: 'missing' });
  expect(missing.call.state).not.toHaveProperty('cost');
});
