import { type HttpReply, type HttpRequest, unknownRequest } from './http.ts';
import type { Action, RequestReply } from './protocol.ts';
import { type Forwarded, forward } from './proxy/secureProxy.ts';
import type { World } from './world.ts';
import { toHttpRequest, toRequestReply } from './zafRequest.ts';
import { serveZendesk, zendeskStep } from './zendesk/zendeskService.ts';

/**
 * Carries out a ZAF `client.request` as Zendesk does: a relative address as the agent, any other through the
 * proxy, and once more after a failure that may pass unless `autoRetry` is false. Settles when the service has
 * answered, which under some faults is never.
 */
export async function handleRequest(world: World, action: Action<'request'>): Promise<RequestReply> {
  const reply = await attempt(world, action);
  const mayPass = reply.status === 0 || reply.status === 429 || reply.status >= 500;
  const again = action.options.autoRetry !== false && mayPass && !reply.unknown;
  return toRequestReply(again ? await attempt(world, action) : reply, world.switches);
}

async function attempt(world: World, { agentId, ticketId, options }: Action<'request'>): Promise<HttpReply> {
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
  return dated;
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
