import { describe, expect, test } from 'vitest';
import type { PlacingEvidence } from '../../src/domain/evidence.ts';
import type { VoiceProvider } from '../../src/ports/voiceProvider.ts';
import type { FaultBody, FaultKind, ScenarioId } from '../../src/simulator/choices.ts';
import { aCall, CALL_ID, CLICK } from '../support/callRecords.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

type Subject = SimulatedPorts & { readonly provider: VoiceProvider };

const PLACE = 'POST /voice/ctc/1/send';

/** What holds for every provider when a call is placed: one request, and evidence for whatever comes back. */
export function describePlacing(implementation: string, open: () => Subject): void {
  describe(`placing a call: ${implementation}`, () => {
    async function place(prepare: (ports: Subject) => void = () => {}, call = aCall()) {
      const ports = open();
      prepare(ports);
      const placing = await ports.until(ports.provider.place(call));
      expect(ports.sent(PLACE)).toBeLessThanOrEqual(1);
      return { ports, placing };
    }

    test('rings the agent first, and shows the customer no number of the agent’s', async () => {
      const { ports, placing } = await place();
      expect(placing).toEqual({ evidence: { kind: 'accepted', at: CLICK } });
      const [call] = ports.simulation.snapshot().calls;
      expect(call).toMatchObject({
        id: CALL_ID,
        leaksAgentNumber: false,
        agent: { number: '12025550143', shows: '442079460018', state: 'ringing' },
        customer: { number: '61491570156', shows: '442079460018', state: 'waiting' },
      });
    });

    test('shows the customer a caller ID of their own where there is one', async () => {
      const settings = { ...aCall().settings, customerCallerId: '+441632960123' } as const;
      const { ports } = await place(() => {}, aCall({ settings }));
      expect(ports.simulation.snapshot().calls[0]?.customer.shows).toBe('441632960123');
      expect(ports.simulation.snapshot().calls[0]?.agent.shows).toBe('442079460018');
    });

    test.each<[ScenarioId, string]>([
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
    ])('%s: refused, %s, and no phone rings', async (id, reason) => {
      const { ports, placing } = await place(({ simulation }) => simulation.perform('scenario', { id }));
      expect(placing.evidence).toMatchObject({ kind: 'refused', refusal: { reason } });
      expect(ports.simulation.snapshot().calls).toEqual([]);
    });

    test.each<[FaultKind, FaultBody, string]>([
      ['status400', 'service', 'badRequest'],
      ['status401', 'service', 'apiKey'],
      ['status401', 'empty', 'gateway'],
      ['status403', 'errorCode', 'scope'],
      ['status403', 'html', 'gateway'],
      ['status404', 'service', 'host'],
      ['status404', 'html', 'gateway'],
      ['status429', 'errorCode', 'tooManyRequests'],
      ['status429', 'html', 'gateway'],
      ['proxyError', 'service', 'proxy'],
    ])('%s with a body of kind %s: refused, %s', async (kind, body, reason) => {
      const { placing } = await place((ports) => ports.fault('place', kind, { body }));
      expect(placing.evidence).toMatchObject({ kind: 'refused', refusal: { reason } });
    });

    test('a refusal that says how long to wait', async () => {
      const { placing } = await place((ports) => ports.fault('place', 'status429RetryAfter'));
      expect(placing.evidence).toMatchObject({ refusal: { reason: 'tooManyRequests', retryAfter: 7 } });
    });

    test('a key and a scope that Infobip itself refuses', async () => {
      const key = await place(({ simulation }) => simulation.perform('account', { apiKey: 'another' }));
      expect(key.placing.evidence).toMatchObject({ refusal: { reason: 'apiKey' } });
      const scope = await place(({ simulation }) =>
        simulation.perform('account', { scopes: ['voice-reports:read'] }),
      );
      expect(scope.placing.evidence).toMatchObject({ refusal: { reason: 'scope' } });
    });

    test.each<[FaultKind, string]>([
      ['status408', 'serverError'],
      ['status409', 'unreadable'],
      ['status422', 'unreadable'],
      ['status500', 'serverError'],
      ['status502', 'serverError'],
      ['status503', 'serverError'],
      ['malformedJson', 'unreadable'],
      ['wrongShape', 'unreadable'],
      ['emptyBody', 'unreadable'],
      ['droppedBefore', 'connection'],
      ['droppedAfter', 'connection'],
    ])('%s: may have been placed, %s', async (kind, why) => {
      const { placing } = await place((ports) => ports.fault('place', kind));
      expect(placing).toEqual({ evidence: { kind: 'noReply', why, at: CLICK } });
    });

    test('an id that Infobip has already: may have been placed, for a layer below has sent it twice', async () => {
      const { ports } = await place();
      const { evidence } = await ports.provider.place(aCall());
      expect(evidence).toEqual({ kind: 'noReply', why: 'duplicate', at: CLICK });
    });

    test.each(['neverAnswersBefore', 'neverAnswersAfter'] as const)('%s: after 30 s', async (kind) => {
      const { placing } = await place((ports) => ports.fault('place', kind));
      expect(placing.evidence).toEqual({ kind: 'noReply', why: 'deadline', at: CLICK + 30_000 });
    });

    test.each<[ScenarioId, PlacingEvidence['kind']]>([
      ['byHand', 'accepted'],
      ['refusedCredit', 'refused'],
    ])('%s, replied to after the deadline: still evidence, %s', async (id, kind) => {
      const { ports, placing } = await place((given) => {
        given.simulation.perform('scenario', { id });
        given.fault('place', 'afterDeadline', { delayMs: 45_000 });
      });
      expect(placing.evidence).toMatchObject({ kind: 'noReply', why: 'deadline' });
      const late = placing.late && (await ports.until(placing.late));
      expect(late).toMatchObject({ kind, at: CLICK + 45_000 });
    });
  });
}
