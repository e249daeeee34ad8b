import type { Step } from '../choices.ts';
import { type HttpReply, type HttpRequest, jsonReply, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import { notifyApps } from './notifyApps.ts';
import { pageOf } from './pages.ts';
import { auditJson, commentJson, ticketJson } from './ticketJson.ts';
import { updateTicket } from './ticketUpdate.ts';
import { serveUsers } from './users.ts';
import { commentsOf, type Person } from './zendeskData.ts';
import { zendeskError } from './zendeskError.ts';

/** Which kind of request this is, for faults; null for the rest. */
export function zendeskStep({ method, url }: HttpRequest): Step | null {
  const path = url.pathname.replace(/\.json$/, '');
  if (path === '/api/v2/apps/notify') return 'notify';
  if (path === '/api/v2/users/show_many') return 'showMany';
  if (path.startsWith('/api/v2/users/')) return 'userRead';
  if (/^\/api\/v2\/tickets\/\d+\/comments$/.test(path)) return 'commentsRead';
  if (/^\/api\/v2\/tickets\/\d+$/.test(path)) return method === 'PUT' ? 'noteWrite' : 'ticketRead';
  return null;
}

/** Zendesk's REST API as the signed-in agent. */
export function serveZendesk(world: World, agent: Person, request: HttpRequest): HttpReply {
  const strange = strangeParameter(request.url);
  if (strange) return unknownRequest(request, `The simulator does not know the parameter ${strange}`);
  const users = serveUsers(world, agent, request);
  if (users) return users;
  const path = request.url.pathname.replace(/\.json$/, '');
  if (path === '/api/v2/apps/notify') return notifyApps(world, agent, request);
  const match = /^\/api\/v2\/tickets\/(\d+)(?:\/(comments|audits))?$/.exec(path);
  if (!match) return unknownRequest(request);
  const ticket = world.zendesk.tickets.get(Number(match[1]));
  if (!ticket) return zendeskError(404);
  if (match[2] === undefined && request.method === 'PUT') return updateTicket(world, agent, ticket, request);
  if (request.method !== 'GET') return unknownRequest(request);
  if (match[2] === undefined) return jsonReply(200, { ticket: ticketJson(ticket) });
  if (match[2] === 'audits') {
    return pageOf('audits', ticket.audits, request.url, (audit) => auditJson(ticket, audit));
  }
  const sort = request.url.searchParams.get('sort') ?? 'created_at';
  if (sort !== 'created_at' && sort !== '-created_at') return zendeskError(400);
  const comments = commentsOf(ticket);
  if (sort === '-created_at') comments.reverse();
  return pageOf('comments', comments, request.url, (comment) =>
    commentJson(comment, world.switches.commentsMetadata),
  );
}

function strangeParameter(url: URL): string | undefined {
  const known = ['ids', 'sort', 'page', 'page[size]', 'page[after]'];
  return [...url.searchParams.keys()].find((name) => !known.includes(name));
}
