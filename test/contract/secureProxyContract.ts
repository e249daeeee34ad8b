import { describe, expect, test } from 'vitest';
import type { SecureOutcome, SecureProxy, SecureRequest } from '../../src/ports/secureProxy.ts';
import type { FaultBody, FaultKind } from '../../src/simulator/choices.ts';
import { CLICK } from '../support/callRecords.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

const read: SecureRequest = {
  method: 'GET',
  url: 'https://demo1.api.infobip.com/voice/1/reports?messageId=7d9f3c1e',
  credential: 'api_key',
  deadline: 30_000,
};
const READ = 'GET /voice/1/reports';

/** What holds for every way to Infobip that hides the key. */
export function describeSecureProxy(
  implementation: string,
  open: () => SimulatedPorts & { proxy: SecureProxy },
): void {
  describe(`the secure proxy: ${implementation}`, () => {
    function send(ports: SimulatedPorts, change: Partial<SecureRequest> = {}): Promise<SecureOutcome> {
      return ports.until(ports.proxy.send({ ...read, ...change }));
    }

    test('puts the named credential in, where only the service sees it', async () => {
      const ports = open();
      expect(await send(ports)).toEqual({ kind: 'reply', status: 200, text: '{"results":[]}' });
      const [request] = ports.simulation.world.wireLog.entries;
      expect(request?.requestHeaders.authorization).toBe('App •••');
    });

    test('takes a body as JSON', async () => {
      const ports = open();
      const url = 'https://demo1.api.infobip.com/voice/ctc/1/send';
      const outcome = await send(ports, { method: 'POST', url, body: { messages: [] } });
      expect(outcome).toMatchObject({ kind: 'reply', status: 400 });
      expect(ports.simulation.world.wireLog.entries[0]?.requestBody).toBe('{"messages":[]}');
    });

    test.each<[FaultKind, FaultBody, number]>([
      ['status400', 'service', 400],
      ['status401', 'errorCode', 401],
      ['status403', 'html', 403],
      ['status404', 'empty', 404],
      ['status429', 'service', 429],
      ['status500', 'service', 500],
      ['status503', 'html', 503],
      ['proxyError', 'service', 422],
    ])('hands on %s with a body of kind %s, and asks once', async (kind, body, status) => {
      const ports = open();
      ports.fault('reports', kind, { body });
      expect(await send(ports)).toMatchObject({ kind: 'reply', status });
      expect(ports.sent(READ)).toBe(1);
    });

    test('tells how long to wait, whatever the case of the header’s name', async () => {
      for (const headerNames of ['lowerCase', 'titleCase'] as const) {
        const ports = open();
        ports.simulation.perform('switch', { headerNames });
        ports.fault('reports', 'status429RetryAfter');
        expect(await send(ports)).toMatchObject({ status: 429, retryAfter: 7 });
      }
    });

    test.each(['droppedBefore', 'droppedAfter'] as const)(
      '%s is a broken connection, and is asked once',
      async (kind) => {
        const ports = open();
        ports.fault('reports', kind);
        expect(await send(ports)).toEqual({ kind: 'connection' });
        expect(ports.sent(READ)).toBe(1);
      },
    );

    test('gives up waiting at the deadline, and still hands on what comes later', async () => {
      const ports = open();
      ports.fault('reports', 'afterDeadline', { delayMs: 45_000 });
      const outcome = await send(ports);
      if (outcome.kind !== 'deadline') throw new Error(outcome.kind);
      expect(ports.time.now()).toBe(CLICK + 30_000);
      expect(await ports.until(outcome.late)).toEqual({ kind: 'reply', status: 200, text: '{"results":[]}' });
      expect(ports.sent(READ)).toBe(1);
    });

    test('keeps a placeholder from outside back, unsent', async () => {
      const ports = open();
      const url = 'https://demo1.api.infobip.com/voice/ctc/1/send';
      const body = { messages: [{ text: 'About {{setting.api_key}}' }] };
      expect(await send(ports, { method: 'POST', url, body })).toEqual({ kind: 'unsafe' });
      expect(ports.simulation.world.wireLog.entries).toEqual([]);
    });

    test('reaches no host that is not on the list', async () => {
      const ports = open();
      const outcome = await send(ports, { url: 'https://evil.example/voice/1/reports' });
      expect(outcome).toMatchObject({
        kind: 'reply',
        status: 422,
        text: expect.stringMatching(/^Proxy error/),
      });
      expect(ports.simulation.unknownRequests()).toEqual([]);
    });
  });
}
