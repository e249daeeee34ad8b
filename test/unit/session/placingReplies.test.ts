import { describe, expect, test } from 'vitest';
import type { FaultKind, ScenarioId } from '../../../src/simulator/choices.ts';
import { createDesk, type Desk, type OpenPanel } from '../../support/simulatedDesk.ts';

async function clicked(arm: (desk: Desk) => void): Promise<{ desk: Desk; panel: OpenPanel }> {
  const desk = createDesk();
  arm(desk);
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  return { desk, panel };
}

describe('Infobip refuses the call: no phone rang, the reason is named and no note is written', () => {
  const refusals: [ScenarioId, string][] = [
    ['refusedCredit', 'noCredit'],
    ['refusedSource', 'callerId'],
    ['refusedSender', 'callerId'],
    ['refusedBlocklisted', 'destinationBlocked'],
    ['refusedNotRegistered', 'destinationNotRegistered'],
    ['refusedDestination', 'destination'],
    ['refusedFlooding', 'flooding'],
    ['refusedSignals', 'fraud'],
    ['refusedLanguage', 'spokenText'],
    ['refusedAudio', 'spokenText'],
    ['refusedUnknownReason', 'other'],
  ];
  test.each(refusals)('%s', async (scenario, reason) => {
    const { desk, panel } = await clicked(({ simulation }) =>
      simulation.perform('scenario', { id: scenario }),
    );
    expect(panel.call().state).toMatchObject({ name: 'refused', refusal: { reason } });
    expect(panel.view().slot).toEqual({ kind: 'call', label: 'tryAgain', enabled: true });
    await desk.time.advance(600_000, 10_000);
    expect(desk.notes()).toEqual([]);
    expect(desk.requests('GET /voice/1/reports')).toEqual([]);
  });
});

describe('a status that refuses', () => {
  const refusing: [FaultKind, 'service' | 'errorCode' | 'html' | 'empty', string][] = [
    ['status400', 'service', 'badRequest'],
    ['status400', 'errorCode', 'badRequest'],
    ['status401', 'service', 'apiKey'],
    ['status401', 'errorCode', 'apiKey'],
    ['status401', 'html', 'gateway'],
    ['status403', 'service', 'scope'],
    ['status403', 'empty', 'gateway'],
    ['status404', 'service', 'host'],
    ['status404', 'html', 'gateway'],
    ['status429', 'service', 'tooManyRequests'],
    ['status429', 'html', 'gateway'],
    ['proxyError', 'service', 'proxy'],
  ];
  test.each(refusing)('%s with a body of kind %s means %s', async (kind, body, reason) => {
    const { desk, panel } = await clicked(({ simulation }) =>
      simulation.perform('fault', { step: 'place', kind, body, times: 1 }),
    );
    expect(panel.call().state).toMatchObject({ name: 'refused', refusal: { reason } });
    expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  });

  test('says how long to wait where Infobip does', async () => {
    const { panel } = await clicked(({ simulation }) =>
      simulation.perform('fault', { step: 'place', kind: 'status429RetryAfter', retryAfterSeconds: 17 }),
    );
    expect(panel.call().state).toMatchObject({
      name: 'refused',
      refusal: { reason: 'tooManyRequests', retryAfter: 17 },
    });
  });
});

describe('everything else means that the call may have been placed', () => {
  const doubtful: FaultKind[] = [
    'status408',
    'status422',
    'status500',
    'status502',
    'status503',
    'malformedJson',
    'wrongShape',
    'emptyBody',
    'droppedBefore',
    'droppedAfter',
  ];
  test.each(doubtful)('%s', async (kind) => {
    const { desk, panel } = await clicked(({ simulation }) =>
      simulation.perform('fault', { step: 'place', kind }),
    );
    expect(panel.call().state.name).toBe('unconfirmed');
    expect(panel.view().slot.kind).toBe('looking');
    await desk.time.advance(20_000);
    panel.actions.call();
    await desk.time.settle();
    expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  });

  test('a group of status that nobody knows', async () => {
    const { panel } = await clicked(({ simulation }) =>
      simulation.perform('scenario', { id: 'unknownStatusGroup' }),
    );
    expect(panel.call().state).toMatchObject({ name: 'unconfirmed', why: 'unreadable' });
  });

  test.each(['neverAnswersBefore', 'neverAnswersAfter'] as const)('%s, after 30 s', async (kind) => {
    const { desk, panel } = await clicked(({ simulation }) => {
      simulation.perform('switch', { logsListCalls: false });
      simulation.perform('fault', { step: 'place', kind });
    });
    expect(panel.call().state.name).toBe('placing');
    await desk.time.advance(30_000);
    expect(panel.call().state).toMatchObject({ name: 'unconfirmed', why: 'deadline' });
  });
});

test('a call whose acceptance was lost is found by its id', async () => {
  const { desk, panel } = await clicked(({ simulation }) => {
    simulation.perform('fault', { step: 'place', kind: 'droppedAfter' });
    simulation.perform('scenario', { id: 'bothAnswer' });
  });
  await desk.time.advance(10_000);
  expect(panel.call().state.name).toBe('placed');
  await desk.time.advance(200_000);
  expect(panel.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'agentAnswered' } });
  expect(desk.notes()).toHaveLength(1);
});

test('a reply after the deadline still counts: accepted', async () => {
  const { desk, panel } = await clicked(({ simulation }) => {
    simulation.perform('switch', { logsListCalls: false });
    simulation.perform('fault', { step: 'place', kind: 'afterDeadline', delayMs: 40_000 });
  });
  await desk.time.advance(30_000);
  expect(panel.call().state.name).toBe('unconfirmed');
  await desk.time.advance(12_000);
  expect(panel.call().state.name).toBe('placed');
});

test('a reply after the deadline still counts: refused, and no note is written', async () => {
  const { desk, panel } = await clicked(({ simulation }) => {
    simulation.perform('scenario', { id: 'refusedCredit' });
    simulation.perform('fault', { step: 'place', kind: 'afterDeadline', delayMs: 40_000 });
  });
  await desk.time.advance(30_000);
  expect(panel.call().state.name).toBe('unconfirmed');
  await desk.time.advance(12_000);
  expect(panel.call().state).toMatchObject({ name: 'refused', refusal: { reason: 'noCredit' } });
  await desk.time.advance(60_000);
  expect(desk.notes()).toEqual([]);
});

test('a call that is nowhere to be found is offered again after two minutes, asks once more, and is noted as unknown', async () => {
  const { desk, panel } = await clicked(({ simulation }) =>
    simulation.perform('fault', { step: 'place', kind: 'droppedBefore' }),
  );
  expect(panel.view().slot).toEqual({ kind: 'looking', since: panel.call().clickedAt });
  await desk.time.advance(121_000);
  expect(panel.view().slot).toEqual({ kind: 'callAgainAsks' });
  panel.actions.askCallAgain();
  expect(panel.view()).toMatchObject({
    slot: { kind: 'callAgainConfirmed' },
    unfinished: { ticketId: 4821 },
  });
  panel.actions.cancelCallAgain();
  expect(panel.view().slot).toEqual({ kind: 'callAgainAsks' });
  await desk.time.advance(49 * 3_600_000, 60_000);
  expect(panel.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'unknown' } });
  expect(desk.notes()).toHaveLength(1);
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
}, 60_000);
