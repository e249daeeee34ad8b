import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/domain/entry.ts';
import type { Helpdesk, HelpdeskResult } from '../../src/ports/helpdesk.ts';
import type { FaultKind, Step } from '../../src/simulator/choices.ts';
import { aCall, CALL_ID, CLICK } from '../support/callRecords.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

type Subject = SimulatedPorts & { readonly helpdesk: Helpdesk };

const TICKET = 4821;
const entry = entryOf(aCall(), { name: 'ended', outcome: { kind: 'agentBusy' }, at: CLICK });
const html = `<p>Phone call ${CALL_ID}</p>`;

const failures: [FaultKind, HelpdeskResult<never>][] = [
  ['status400', { ok: false, why: 'rejected' }],
  ['status401', { ok: false, why: 'notAllowed' }],
  ['status403', { ok: false, why: 'notAllowed' }],
  ['status404', { ok: false, why: 'ticketGone' }],
  ['status408', { ok: false, why: 'zendeskBusy' }],
  ['status409', { ok: false, why: 'conflict' }],
  ['status422', { ok: false, why: 'rejected' }],
  ['status429', { ok: false, why: 'zendeskBusy' }],
  ['status429RetryAfter', { ok: false, why: 'zendeskBusy', retryAfter: 7 }],
  ['status500', { ok: false, why: 'zendeskBusy' }],
  ['status502', { ok: false, why: 'zendeskBusy' }],
  ['status503', { ok: false, why: 'zendeskBusy' }],
  ['malformedJson', { ok: false, why: 'noReply' }],
  ['emptyBody', { ok: false, why: 'noReply' }],
  ['droppedBefore', { ok: false, why: 'noReply' }],
  ['droppedAfter', { ok: false, why: 'noReply' }],
  ['neverAnswersBefore', { ok: false, why: 'noReply' }],
  ['neverAnswersAfter', { ok: false, why: 'noReply' }],
  ['afterDeadline', { ok: false, why: 'noReply' }],
];

async function stampOf({ helpdesk, time }: Subject) {
  await time.advance(3_000);
  const stamp = await helpdesk.readStamp(TICKET);
  if (!stamp.ok) throw new Error(stamp.why);
  return stamp.value;
}

function comments({ simulation }: Subject) {
  return (
    simulation
      .snapshot()
      .tickets.find(({ id }) => id === TICKET)
      ?.comments.slice(1) ?? []
  );
}

const requests: [step: Step, request: string, ask: (ports: Subject) => Promise<HelpdeskResult<unknown>>][] = [
  ['ticketRead', `GET /api/v2/tickets/${TICKET}.json`, ({ helpdesk }) => helpdesk.readStamp(TICKET)],
  [
    'commentsRead',
    `GET /api/v2/tickets/${TICKET}/comments.json`,
    ({ helpdesk }) => helpdesk.findNote(TICKET, CALL_ID, CLICK),
  ],
  [
    'noteWrite',
    `PUT /api/v2/tickets/${TICKET}.json`,
    async (ports) => ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry),
  ],
];

/** What holds for every helpdesk when a note is written. */
export function describeHelpdeskNotes(implementation: string, open: () => Subject): void {
  describe(`the helpdesk’s note: ${implementation}`, () => {
    describe.each(requests)('%s', (step, request, ask) => {
      test.each(failures)('%s: %j, asked once', async (kind, result) => {
        const ports = open();
        ports.fault(step, kind);
        expect(await ports.until(ask(ports))).toEqual(result);
        expect(ports.sent(request)).toBe(1);
      });
    });

    test.each(['ticketRead', 'commentsRead'] as const)('%s of another shape tells nothing', async (step) => {
      const ports = open();
      ports.fault(step, 'wrongShape');
      const ask = requests.find(([each]) => each === step)?.[2];
      expect(await ask?.(ports)).toEqual({ ok: false, why: 'noReply' });
    });

    test('a stamp is the ticket’s, with its age by the helpdesk’s own clock', async () => {
      const ports = open();
      ports.simulation.perform('ticket', { ticketId: TICKET, comment: 'One more thing' });
      await ports.time.advance(3_000);
      const stamp = await ports.helpdesk.readStamp(TICKET);
      expect(stamp).toEqual({ ok: true, value: { updatedAt: '2026-03-02T14:30:00Z', secondsOld: 3 } });
    });

    test('a stamp has no age where no date is told', async () => {
      const ports = open();
      ports.simulation.perform('switch', { dateHeader: false });
      expect(await ports.helpdesk.readStamp(TICKET)).toHaveProperty('value.secondsOld', null);
    });

    test('a note is one internal comment with its entry, answered by the audit’s id, and found by the call’s id', async () => {
      const ports = open();
      const { helpdesk } = ports;
      expect(await helpdesk.findNote(TICKET, CALL_ID, CLICK)).toEqual({ ok: true, value: false });
      const written = await helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      const [note, ...others] = comments(ports);
      expect(others).toEqual([]);
      expect(note).toMatchObject({ public: false, htmlBody: html, metadata: entry });
      expect(written).toEqual({ ok: true, value: expect.any(Number) });
      expect(await helpdesk.findNote(TICKET, CALL_ID, CLICK)).toEqual({ ok: true, value: true });
      ports.simulation.perform('switch', { commentsMetadata: false });
      expect(await helpdesk.findNote(TICKET, CALL_ID, CLICK)).toEqual({ ok: true, value: true });
    });

    test('a note is found behind more comments than one page holds', async () => {
      const ports = open();
      await ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      for (let count = 0; count < 230; count++)
        ports.simulation.perform('ticket', { ticketId: TICKET, comment: 'x' });
      expect(await ports.helpdesk.findNote(TICKET, CALL_ID, CLICK)).toEqual({ ok: true, value: true });
      expect(ports.sent(`GET /api/v2/tickets/${TICKET}/comments.json`)).toBe(3);
    });

    test('a ticket that was changed since its stamp takes no note', async () => {
      const ports = open();
      const stamp = await stampOf(ports);
      ports.simulation.perform('ticket', { ticketId: TICKET, comment: 'One more thing' });
      const written = await ports.helpdesk.writeNote(TICKET, stamp, html, entry);
      expect(written).toEqual({ ok: false, why: 'conflict' });
      expect(comments(ports)).toHaveLength(1);
    });

    test('a write whose reply was lost is found all the same', async () => {
      const ports = open();
      ports.fault('noteWrite', 'droppedAfter');
      const written = await ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      expect(written).toEqual({ ok: false, why: 'noReply' });
      expect(await ports.helpdesk.findNote(TICKET, CALL_ID, CLICK)).toEqual({ ok: true, value: true });
    });

    test('a write that is answered in another shape is written, and its audit is not known', async () => {
      const ports = open();
      ports.fault('noteWrite', 'wrongShape');
      const written = await ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      expect(written).toEqual({ ok: true, value: null });
      expect(comments(ports)).toHaveLength(1);
    });

    test('a closed ticket and an agent who may not write are told apart', async () => {
      const closed = open();
      closed.simulation.perform('ticket', { ticketId: TICKET, status: 'closed' });
      const stamp = await stampOf(closed);
      expect(await closed.helpdesk.writeNote(TICKET, stamp, html, entry)).toEqual({
        ok: false,
        why: 'ticketClosed',
      });
      const barred = open();
      barred.simulation.perform('agent', { agentId: 3001, mayWrite: false });
      const written = await barred.helpdesk.writeNote(TICKET, await stampOf(barred), html, entry);
      expect(written).toEqual({ ok: false, why: 'notAllowed' });
    });

    test('a ticket that is not there', async () => {
      expect(await open().helpdesk.readStamp(1)).toEqual({ ok: false, why: 'ticketGone' });
    });

    test('30 updates of a ticket in 10 minutes are taken, and the next is told how long to wait', async () => {
      const ports = open();
      for (let count = 0; count < 30; count++) {
        await ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      }
      const written = await ports.helpdesk.writeNote(TICKET, await stampOf(ports), html, entry);
      expect(written).toEqual({ ok: false, why: 'zendeskBusy', retryAfter: expect.any(Number) });
    });
  });
}
