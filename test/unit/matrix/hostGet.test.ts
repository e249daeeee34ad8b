import { afterAll, describe, expect, test } from 'vitest';
import { createDesk, type Desk, type OpenPanel, TICKET } from '../../support/simulatedDesk.ts';
import { CLOSE, RELOAD, STAY, SWITCH, scenarios } from './faultTable.ts';
import { createObserver } from './observer.ts';

const OTHER_TICKET = 4822;
const KILL = 'and the browser is killed, and started a minute later';
const ELIN = 5002;

/**
 * How a read of the ticket's values in the host can fail: it has no status, changes nothing, and is dropped by the SDK
 * after some seconds. The read at a panel's start is tested with `connectZendesk`.
 */
const faults: Record<string, (answer: () => Promise<unknown>, desk: Desk) => Promise<unknown>> = {
  'is refused': () => Promise.reject(new Error('The host has refused')),
  'is dropped by the SDK': (_, { time }) =>
    time.sleep(5_000).then(() => Promise.reject(new Error('Invocation request timeout'))),
  'is dropped by an SDK that resolves with the error': (_, { time }) =>
    time.sleep(5_000).then(() => ({ name: 'TimeoutError' })),
  'is answered after a minute': (answer, { time }) => time.sleep(60_000).then(answer),
  'is answered with nothing': () => Promise.resolve({}),
  'is answered in another shape': () => Promise.resolve('ticket'),
  'is answered without the ticket': () =>
    Promise.resolve({ errors: { 'ticket.id': {}, 'ticket.status': {} } }),
};
const actions = [STAY, RELOAD, CLOSE, SWITCH, KILL];
const cells = Object.keys(scenarios).flatMap((scenario) =>
  Object.keys(faults).flatMap((fault) =>
    actions.map((action) => ({ scenario: scenario as keyof typeof scenarios, fault, action })),
  ),
);

describe('the requester is changed during a call, and the read of that', () => {
  test.each(cells.map(({ scenario, fault, action }) => [fault, action, scenario] as const))(
    '%s, %s: %s',
    async (fault, action, scenario) => {
      const { id, outcome } = scenarios[scenario];
      const desk = createDesk();
      desk.simulation.perform('scenario', { id });
      const observer = createObserver(desk, outcome);
      const others = action === CLOSE ? [await desk.open({ ticketId: OTHER_TICKET })] : [];
      const panel = await desk.open();
      observer.watch(panel);
      panel.actions.call();
      await desk.time.until(() => false, 6_000);
      failOnce(desk, panel, fault);
      desk.simulation.perform('ticket', { ticketId: TICKET, requesterId: ELIN });
      panel.zaf.emit('ticket.requester.id.changed');
      await desk.time.until(() => false, 1_000);

      if (action === SWITCH) others.push(await desk.open({ ticketId: OTHER_TICKET }));
      if (action !== STAY && action !== SWITCH) panel.close();
      if (action === KILL) await desk.time.until(() => false, 60_000);
      const again = action === STAY || action === SWITCH ? panel : await desk.open();
      observer.watch(again);
      await desk.time.until(() => false, 10 * 60_000);

      expect(observer.untruths).toEqual([]);
      expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
      expect(desk.notes()).toHaveLength(1);
      expect(desk.notes()[0]).toMatchObject({ public: false, html: expect.stringContaining('Amara Okafor') });
      expect((await desk.browser.ledger.readAll())[0]).toMatchObject({
        state: { name: 'ended', outcome: { kind: outcome } },
        note: { name: 'saved' },
      });
      expect(again.view()).toMatchObject({
        requesterName: 'Elin Bergström',
        slot: { kind: 'call', enabled: true },
      });
      expect(desk.simulation.unknownRequests()).toEqual([]);
    },
  );
});

function failOnce(desk: Desk, { zaf }: OpenPanel, fault: string): void {
  const { get } = zaf;
  Object.assign(zaf, {
    get(paths: readonly string[]) {
      Object.assign(zaf, { get });
      return faults[fault]?.(() => get(paths), desk);
    },
  });
}

afterAll(() => {
  process.stdout.write(`Fault matrix, read of the ticket in the host: ${cells.length} cells\n`);
});
