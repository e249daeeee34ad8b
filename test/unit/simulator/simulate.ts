import { manifestSchema } from '../../../src/simulator/installation.ts';
import type { RequestOptions, RequestReply } from '../../../src/simulator/protocol.ts';
import {
  createSimulation,
  type Simulation,
  type SimulationOptions,
} from '../../../src/simulator/simulation.ts';

export const sara = 3001;
const start = Date.parse('2026-03-02T10:00:00.400Z');
const host = 'https://demo1.api.infobip.com';

export const manifest = manifestSchema.parse({
  name: 'Click to Call',
  version: '1.0.0',
  location: { support: { ticket_sidebar: { url: 'assets/index.html' } } },
  domainWhitelist: ['api.infobip.com', '{{setting.base_host}}'],
  parameters: [
    { name: 'base_host', type: 'text', required: true },
    { name: 'api_key', type: 'text', secure: true, required: true, scopes: ['header'] },
    { name: 'caller_id', type: 'text', required: true },
    { name: 'customer_caller_id', type: 'text' },
  ],
});

/** A simulation whose clock stands at `start`. */
export function simulate(options: Partial<SimulationOptions> = {}): Simulation {
  return createSimulation({ manifest, time: 'manual', start, ...options });
}

export function ask(simulation: Simulation, options: RequestOptions, agentId = sara): Promise<RequestReply> {
  return simulation.request({
    agentId,
    instanceGuid: 'frame',
    ticketId: 4821,
    options: { autoRetry: false, ...options },
  });
}

/** A request to Infobip as the app should send it; `options` overrides. */
export function askInfobip(simulation: Simulation, path: string, options: Partial<RequestOptions> = {}) {
  const headers = { Authorization: 'App {{setting.api_key}}', Accept: 'application/json' };
  return ask(simulation, { url: host + path, secure: true, headers, ...options });
}

export const message = {
  from: '442079460018',
  destinationA: '12025550143',
  destinationB: '61491570156',
  messageId: 'call-1',
  anonymization: true,
  text: 'Connecting you to ticket 4821.',
};

/** Places one call with `message`, changed by `change`. */
export function place(simulation: Simulation, change: Record<string, unknown> = {}) {
  return send(simulation, { messages: [{ ...message, ...change }] });
}

export function send(simulation: Simulation, body: unknown, options: Partial<RequestOptions> = {}) {
  return askInfobip(simulation, '/voice/ctc/1/send', {
    type: 'POST',
    contentType: 'application/json',
    data: typeof body === 'string' ? body : JSON.stringify(body),
    ...options,
  });
}

export function status(reply: RequestReply): number {
  return reply.ok ? reply.complete.status : reply.jqXHR.status;
}

export function body(reply: RequestReply): string {
  return reply.ok ? reply.complete.responseText : reply.jqXHR.responseText;
}

/** The body, parsed; untyped on purpose, the assertions look at its shape. */
export function json(reply: RequestReply) {
  return JSON.parse(body(reply));
}

export async function results(simulation: Simulation, path = '/voice/1/reports?messageId=call-1&limit=10') {
  return json(await askInfobip(simulation, path)).results;
}
