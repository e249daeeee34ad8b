import { describe, expect, test } from 'vitest';
import { freshWatch, type WatchMemory } from '../../src/domain/callRecord.ts';
import type { VoiceProvider, WatchedCall, WatchStep } from '../../src/ports/voiceProvider.ts';
import type { FaultBody, FaultKind, ScenarioId, Switches } from '../../src/simulator/choices.ts';
import { aCall, CLICK } from '../support/callRecords.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

type Subject = SimulatedPorts & { readonly provider: VoiceProvider };

const REPORTS = 'GET /voice/1/reports';
const LOGS = 'GET /tts/3/logs';
const HOUR = 3_600_000;

/** A watch whose steps are remembered as a keeper does. */
function follow(ports: Subject, start: Partial<WatchedCall> = {}) {
  const steps: (WatchStep & { requests?: number })[] = [];
  const stop = new AbortController();
  let memory: WatchMemory = start.memory ?? freshWatch;
  let over = false;
  const current = () => (over ? null : { call: aCall(), confirmed: true, ...start, memory });
  async function run() {
    for await (const step of ports.provider.watch(current, stop.signal)) {
      steps.push({ ...step, requests: ports.sent(REPORTS) });
      if (step.kind === 'reading') {
        memory = { ...memory, unansweredReads: memory.unansweredReads + 1, lastReadAt: step.at };
      }
      if (step.kind === 'answered') memory = { ...memory, unansweredReads: memory.unansweredReads - 1 };
      over ||= step.kind === 'gaveUp' || (step.kind === 'evidence' && step.evidence.kind === 'ended');
    }
  }
  const ended = run();
  return {
    steps,
    stop: () => stop.abort(),
    ended,
    memory: () => memory,
    last: <Kind extends WatchStep['kind']>(kind: Kind) =>
      steps.findLast((step) => step.kind === kind) as (WatchStep & { kind: Kind }) | undefined,
  };
}

async function placed(
  open: () => Subject,
  id: ScenarioId,
  switches: Partial<Switches> = {},
): Promise<Subject> {
  const ports = open();
  ports.simulation.perform('scenario', { id });
  ports.simulation.perform('switch', switches);
  await ports.provider.place(aCall());
  return ports;
}

/** What holds for every provider when a call is followed. */
export function describeWatching(implementation: string, open: () => Subject): void {
  describe(`following a call: ${implementation}`, () => {
    test('each read is told before it is sent, and its reply before what it says', async () => {
      const ports = await placed(open, 'agentBusy');
      const watch = follow(ports);
      await ports.until(watch.ended);
      const kinds = watch.steps.map(({ kind }) => kind);
      expect(kinds).toEqual(['reading', 'raw', 'answered', 'evidence', 'trouble']);
      expect(watch.steps.map(({ requests }) => requests)).toEqual([0, 1, 1, 1, 1]);
      expect(watch.last('evidence')?.evidence).toMatchObject({
        kind: 'ended',
        outcome: { kind: 'agentBusy' },
      });
    });

    test('reports are asked for this call only, the first time 4 s after the click', async () => {
      const ports = await placed(open, 'agentDoesNotAnswer');
      const watch = follow(ports);
      await ports.until(watch.ended);
      const [first] = ports.simulation.world.wireLog.entries.filter(({ url }) =>
        url.includes('/voice/1/reports'),
      );
      expect(first?.at).toBeGreaterThanOrEqual(CLICK + 4_000);
      expect(first?.at).toBeLessThanOrEqual(CLICK + 5_000);
      expect(new URL(first?.url ?? '').searchParams.get('messageId')).toBe(aCall().id);
      expect(ports.simulation.world.infobip.drains).toBe(0);
      expect(ports.sent('POST /voice/ctc/1/send')).toBe(1);
    });

    test('a report that is still PENDING is not the end', async () => {
      const ports = await placed(open, 'agentDoesNotAnswer', { reportBeforeEnd: 'pending' });
      const watch = follow(ports, { confirmed: false });
      await ports.time.advance(10_000);
      expect(watch.last('evidence')?.evidence).toMatchObject({ kind: 'found' });
      await ports.until(watch.ended);
      expect(watch.last('evidence')?.evidence).toMatchObject({ outcome: { kind: 'agentDidNotAnswer' } });
    });

    test('the logs are asked while it is not known that the call was placed', async () => {
      const ports = await placed(open, 'byHand');
      const watch = follow(ports, { confirmed: false });
      await ports.time.advance(6_000);
      expect(watch.last('evidence')?.evidence).toMatchObject({ kind: 'found' });
      watch.stop();
    });

    test('the logs are left alone while reports answer and the call is known', async () => {
      const ports = await placed(open, 'byHand');
      const watch = follow(ports);
      await ports.time.advance(20_000);
      expect(ports.sent(REPORTS)).toBeGreaterThan(2);
      expect(ports.sent(LOGS)).toBe(0);
      watch.stop();
    });

    test.each<FaultKind>([
      'neverAnswersAfter',
      'droppedAfter',
      'malformedJson',
      'emptyBody',
      'wrongShape',
      'status502',
      'proxyError',
    ])('%s may have drained the report: the logs tell the end', async (kind) => {
      const ports = await placed(open, 'agentBusy');
      ports.fault('reports', kind);
      const watch = follow(ports);
      await ports.until(watch.ended);
      expect(watch.last('evidence')?.evidence).toMatchObject({ outcome: { kind: 'agentBusy' } });
      expect(watch.memory().unansweredReads).toBe(1);
    });

    test('a report that comes after the deadline of its read still tells the end', async () => {
      const ports = await placed(open, 'agentBusy', { logsListCalls: false });
      ports.fault('reports', 'afterDeadline', { delayMs: 45_000 });
      const watch = follow(ports);
      await ports.until(watch.ended);
      expect(watch.last('evidence')?.evidence).toMatchObject({ outcome: { kind: 'agentBusy' } });
      expect(watch.memory().unansweredReads).toBe(0);
    });

    test('a reply that was kept unparsed is parsed first, without asking', async () => {
      const ports = open();
      const status = { groupId: 2, groupName: 'UNDELIVERABLE', id: 97, name: 'BUSY' };
      const raw = JSON.stringify({ results: [{ messageId: aCall().id, status }] });
      const watch = follow(ports, { memory: { ...freshWatch, raw } });
      await watch.ended;
      expect(watch.last('evidence')?.evidence).toMatchObject({ outcome: { kind: 'agentBusy' } });
      expect(ports.sent(REPORTS)).toBe(0);
    });

    test.each<[FaultKind, FaultBody, string]>([
      ['status401', 'service', 'apiKey'],
      ['status401', 'html', 'gateway'],
      ['status403', 'errorCode', 'scope'],
      ['status403', 'empty', 'gateway'],
      ['status404', 'html', 'gateway'],
      ['status429', 'html', 'gateway'],
      ['status429', 'service', 'unreachable'],
      ['status400', 'service', 'unreachable'],
      ['status500', 'service', 'unreachable'],
      ['proxyError', 'service', 'unreachable'],
      ['malformedJson', 'service', 'unreachable'],
      ['droppedBefore', 'service', 'unreachable'],
      ['neverAnswersBefore', 'service', 'unreachable'],
    ])('%s with a body of kind %s is trouble, %s, until a read is answered', async (kind, body, trouble) => {
      const ports = await placed(open, 'byHand', { logsListCalls: false });
      ports.fault('reports', kind, { body });
      const watch = follow(ports);
      const troubles = () => watch.steps.flatMap((step) => (step.kind === 'trouble' ? [step.trouble] : []));
      await ports.time.advance(60_000);
      expect(troubles().slice(0, 2)).toEqual([trouble, null]);
      watch.stop();
    });

    test('it is not asked again before the time that Infobip names', async () => {
      const ports = await placed(open, 'byHand');
      ports.simulation.perform('fault', {
        step: 'reports',
        kind: 'status429RetryAfter',
        retryAfterSeconds: 50,
      });
      const watch = follow(ports);
      await ports.time.advance(50_000);
      expect(ports.sent(REPORTS)).toBe(1);
      await ports.time.advance(10_000);
      expect(ports.sent(REPORTS)).toBe(2);
      watch.stop();
    });

    test('a clock that was set back by hours keeps nothing waiting', async () => {
      const ports = await placed(open, 'agentBusy');
      const watch = follow(ports, { memory: { ...freshWatch, lastReadAt: CLICK + 5 * HOUR } });
      await ports.time.advance(5_000);
      expect(watch.last('evidence')?.evidence).toMatchObject({ outcome: { kind: 'agentBusy' } });
    });

    test('a call that is nowhere is given up 48 hours after it can have been placed', async () => {
      const ports = open();
      const watch = follow(ports, { confirmed: false });
      await ports.time.advance(48 * HOUR, 60_000);
      expect(watch.last('gaveUp')).toBeUndefined();
      await ports.time.advance(2 * HOUR, 60_000);
      await watch.ended;
      expect(watch.last('gaveUp')?.at).toBeGreaterThan(CLICK + 48 * HOUR);
      expect(ports.sent(REPORTS)).toBeLessThan(800);
    });

    test('it ends with its frame, and asks nothing more', async () => {
      const ports = await placed(open, 'byHand');
      const watch = follow(ports);
      await ports.time.advance(10_000);
      const before = ports.sent(REPORTS);
      watch.stop();
      await watch.ended;
      await ports.time.advance(60_000);
      expect(ports.sent(REPORTS)).toBe(before);
    });
  });
}
