import { type HttpReply, type HttpRequest, unknownRequest } from './http.ts';
import type { Action, RequestReply } from './protocol.ts';
import { forward, type Forwarded } from './proxy/secureProxy.ts';
import type { World } from './world.ts';
import { toHttpRequest, toRequestReply } from './zafRequest.ts';
import { serveZendesk, zendeskStep } from './zendesk/zendeskService.ts';

/**
 * Carries out a ZAF `client.request` as Zendesk does: a relative address as the agent, any other through the
 * proxy. Settles when the service has answered, which under some faults is never.
 */
export async function handleRequest(
  world: World,
  { agentId, ticketId, options }: Action<'request'>,
): Promise<RequestReply> {
  const origin = `https://${world.zendesk.subdomain}.zendesk.com`;
  const original = toHttpRequest(options, origin);
  const entry = world.wireLog.open(world.clock.now(), agentId, original);
  world.changed();
  const { request, reply, by } =
    original.url.origin === origin
      ? { ...(await askZendesk(world, agentId, original)), by: 'zendesk' as const }
      : await askOthers(world, original, options, ticketId);
  const dated = withDate(world, reply);
  world.wireLog.close(entry, by, request, dated);
  world.changed();
  return toRequestReply(dated, world.switches);
}

async function askZendesk(world: World, agentId: number, request: HttpRequest) {
  const agent = world.zendesk.people.get(agentId);
  if (agent?.role !== 'agent') return { request, reply: unknownRequest(request, 'No such agent') };
  const reply = await world.faults.serve(zendeskStep(request), 'zendesk', () =>
    serveZendesk(world, agent, request),
  );
  return { request, reply };
}

async function askOthers(
  world: World,
  request: HttpRequest,
  { secure = false, cors = false }: Action<'request'>['options'],
  ticketId: number | null,
): Promise<Forwarded> {
  // With `cors` the browser itself would send it, and no server is there to answer.
  if (cors)
    return { request, reply: unknownRequest(request, 'The simulator knows no cors requests'), by: 'proxy' };
  return forward(world, request, secure, ticketId);
}

function withDate(world: World, reply: HttpReply): HttpReply {
  if (reply.status === 0 || !world.switches.dateHeader) return reply;
  return { ...reply, headers: { date: new Date(world.clock.now()).toUTCString(), ...reply.headers } };
}
