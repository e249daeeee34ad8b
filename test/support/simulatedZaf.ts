import type { ZafClient } from '../../src/adapters/zaf/zafClient.ts';
import type { Simulation } from '../../src/simulator/simulation.ts';

/** A ZAF client over the simulator in process: what the page's host answers, without a page. */
export interface SimulatedZaf extends ZafClient {
  /** What the host sends when something in the ticket changes. */
  emit(event: string, data?: unknown): void;
  /** How many handlers the app has put on events. */
  listeners(): number;
}

export interface ZafFrame {
  readonly agentId: number;
  /** Null in the background location. */
  readonly ticketId: number | null;
}

export function createSimulatedZaf(simulation: Simulation, { agentId, ticketId }: ZafFrame): SimulatedZaf {
  const handlers = new Map<string, ((data: unknown) => void)[]>();

  function values(): Record<string, unknown> {
    const snapshot = simulation.snapshot();
    const ticket = snapshot.tickets.find(({ id }) => id === ticketId);
    const agent = snapshot.agents.find(({ id }) => id === agentId);
    return { ...ticket?.values, ...agent?.values, colorScheme: snapshot.colorScheme };
  }

  const { world } = simulation;
  let known = world.zendesk.notifications;
  simulation.onChange(() => {
    if (world.zendesk.notifications === known) return;
    const before = new Set(known.map(({ id }) => id));
    known = world.zendesk.notifications;
    for (const { id, agentId: to, event, data } of simulation.snapshot().notifications) {
      if (before.has(id)) continue;
      if (to === null || to === agentId) setImmediate(() => emit(`api_notification.${event}`, data));
    }
  });

  function emit(event: string, data?: unknown): void {
    for (const handler of handlers.get(event) ?? []) handler(data);
  }

  function ownTicket(): number {
    if (ticketId === null) throw new Error('There is no ticket in the background');
    return ticketId;
  }

  return {
    on: (event, handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
    emit,
    listeners: () => [...handlers.values()].flat().length,
    async get(paths) {
      const all = values();
      const known = paths.filter((path) => path in all);
      const errors = paths
        .filter((path) => !(path in all))
        .map((path) => [path, { name: 'APIFieldNotExistError' }]);
      return {
        ...Object.fromEntries(known.map((path) => [path, all[path]])),
        errors: Object.fromEntries(errors),
      };
    },
    async set(path, value) {
      if (path !== 'comment.type') throw new Error(`The host does not know ${path}`);
      simulation.perform('ticket', { ticketId: ownTicket(), draft: { type: value as 'internalNote' } });
      return { [path]: value };
    },
    async invoke(action, ...args) {
      if (action !== 'ticket.comment.appendText') throw new Error(`The host does not know ${action}`);
      simulation.perform('ticket', { ticketId: ownTicket(), draft: { append: String(args[0]) } });
      return {};
    },
    async request(options) {
      const reply = await simulation.request({
        agentId,
        ticketId,
        instanceGuid: 'in-process',
        options: { ...options, headers: { ...options.headers } },
      });
      if (!reply.ok) throw reply.jqXHR;
      return reply.complete;
    },
  };
}
