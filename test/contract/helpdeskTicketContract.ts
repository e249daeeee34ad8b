import { describe, expect, test } from 'vitest';
import type { Helpdesk } from '../../src/ports/helpdesk.ts';
import type { FaultKind } from '../../src/simulator/choices.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

type Subject = SimulatedPorts & { readonly helpdesk: Helpdesk };

const TICKET = 4821;
const SARA = 3001;
const ELIN = 5002;

/** What holds for every helpdesk before and beside the note: people, ticket, draft. */
export function describeHelpdeskTicket(implementation: string, open: () => Subject): void {
  describe(`the helpdesk’s people: ${implementation}`, () => {
    test('profile numbers are read for several at once, a shared one too', async () => {
      const ports = open();
      const numbers = await ports.helpdesk.readProfileNumbers([SARA, ELIN]);
      expect([...numbers]).toEqual([
        [SARA, '+12025550143'],
        [ELIN, '+441632960123'],
      ]);
      expect(ports.sent('GET /api/v2/users/show_many.json')).toBe(1);
    });

    test('a profile without a number is empty', async () => {
      expect([...(await open().helpdesk.readProfileNumbers([3002]))]).toEqual([[3002, '']]);
    });

    test('a hidden user is left out', async () => {
      const ports = open();
      ports.simulation.perform('switch', { showManyOmits: 'requester' });
      expect([...(await ports.helpdesk.readProfileNumbers([SARA, ELIN])).keys()]).toEqual([SARA]);
    });

    test('an agent who may not see users gets none', async () => {
      const ports = open();
      ports.simulation.perform('agent', { agentId: SARA, maySeeUsers: false });
      expect((await ports.helpdesk.readProfileNumbers([SARA, ELIN])).size).toBe(0);
    });

    test.each<FaultKind>([
      'status403',
      'status404',
      'status429',
      'status500',
      'malformedJson',
      'wrongShape',
      'emptyBody',
      'droppedBefore',
      'neverAnswersBefore',
    ])('%s: none, asked once', async (kind) => {
      const ports = open();
      ports.fault('showMany', kind);
      expect((await ports.until(ports.helpdesk.readProfileNumbers([SARA]))).size).toBe(0);
      expect(ports.sent('GET /api/v2/users/show_many.json')).toBe(1);
    });
  });

  describe(`the helpdesk’s ticket: ${implementation}`, () => {
    test('has its id, its requester with the stored numbers, and whether it is closed', async () => {
      expect(await open().helpdesk.readTicket()).toEqual({
        id: TICKET,
        closed: false,
        requester: { id: 5001, name: 'Amara Okafor', numbers: ['+61491570156'] },
      });
    });

    test('is read as it is now', async () => {
      const { helpdesk, simulation } = open();
      simulation.perform('ticket', { ticketId: TICKET, requesterId: ELIN, status: 'closed' });
      expect(await helpdesk.readTicket()).toEqual({
        id: TICKET,
        closed: true,
        requester: { id: ELIN, name: 'Elin Bergström', numbers: ['+447700900123', '+442079460456'] },
      });
      simulation.perform('ticket', { ticketId: TICKET, requesterId: null });
      expect(await helpdesk.readTicket()).toHaveProperty('requester', null);
    });

    test('tells of a change of itself and of its requester', () => {
      const { helpdesk, zaf } = open();
      let told = 0;
      helpdesk.onTicketChanged(() => {
        told += 1;
      });
      zaf.emit('ticket.updated');
      zaf.emit('ticket.requester.id.changed', ELIN);
      zaf.emit('ticket.subject.changed', 'Another');
      expect(told).toBe(2);
    });
  });

  describe(`the helpdesk’s draft: ${implementation}`, () => {
    function draftOf({ simulation }: Subject) {
      return simulation.snapshot().tickets.find(({ id }) => id === TICKET)?.draft;
    }

    test('takes text as an internal note where it is empty', async () => {
      const ports = open();
      expect(await ports.helpdesk.appendToDraft('Sara called Amara', 'called')).toBe(true);
      expect(draftOf(ports)).toEqual({ type: 'internalNote', text: 'Sara called Amara' });
    });

    test('takes text behind an internal one', async () => {
      const ports = open();
      const draft = { type: 'internalNote', text: 'Wants a refund' } as const;
      ports.simulation.perform('ticket', { ticketId: TICKET, draft });
      expect(await ports.helpdesk.appendToDraft('Sara called Amara', 'called')).toBe(true);
      expect(draftOf(ports)).toEqual({ type: 'internalNote', text: 'Wants a refund\nSara called Amara' });
    });

    test('is left alone where it might be mailed', async () => {
      const ports = open();
      const draft = { type: 'publicReply', text: 'Dear Amara' } as const;
      ports.simulation.perform('ticket', { ticketId: TICKET, draft });
      expect(await ports.helpdesk.appendToDraft('Sara called Amara', 'called')).toBe(false);
      expect(draftOf(ports)).toEqual(draft);
    });
  });
}
