import { expect, test, vi } from 'vitest';
import { createTicketChanges } from '../../../src/adapters/zaf/ticketChanges.ts';
import { createSimulation } from '../../../src/simulator/simulation.ts';
import { parsedManifest } from '../../support/parsedManifest.ts';
import { createSimulatedZaf } from '../../support/simulatedZaf.ts';

const zaf = () =>
  createSimulatedZaf(createSimulation({ manifest: parsedManifest, time: 'manual' }), {
    agentId: 3001,
    ticketId: 4821,
  });

test.each(['ticket.requester.id.changed', 'ticket.updated'])('%s is told to whoever listens', (event) => {
  const host = zaf();
  const listener = vi.fn();
  createTicketChanges(host).listen(listener);
  expect(listener).not.toHaveBeenCalled();
  host.emit(event);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a change from before anybody listened is not lost', () => {
  const host = zaf();
  const changes = createTicketChanges(host);
  host.emit('ticket.requester.id.changed');
  const listener = vi.fn();
  changes.listen(listener);
  expect(listener).toHaveBeenCalledTimes(1);
});
