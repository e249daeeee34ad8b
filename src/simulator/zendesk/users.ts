import { type HttpReply, type HttpRequest, jsonReply, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import { pageOf } from './pages.ts';
import type { Person } from './zendeskData.ts';
import { zendeskError } from './zendeskError.ts';

/** `GET /api/v2/users/…` as the signed-in agent; null when the path is none of these. */
export function serveUsers(world: World, agent: Person, request: HttpRequest): HttpReply | null {
  const path = request.url.pathname.replace(/\.json$/, '');
  const identitiesOf = /^\/api\/v2\/users\/(\d+)\/identities$/.exec(path);
  const one = /^\/api\/v2\/users\/(\d+)$/.exec(path);
  if (path === '/api/v2/users/show_many') {
    return request.method === 'GET' ? showMany(world, agent, request) : unknownRequest(request);
  }
  const id = Number((identitiesOf ?? one)?.[1]);
  if (Number.isNaN(id)) return null;
  if (request.method !== 'GET') return unknownRequest(request);
  if (!agent.maySeeUsers && id !== agent.id) return zendeskError(403);
  const person = world.zendesk.people.get(id);
  if (!person) return zendeskError(404);
  if (one) return jsonReply(200, { user: userJson(person) });
  return pageOf('identities', person.identities, request.url, (identity) => ({ user_id: id, ...identity }));
}

function showMany(world: World, agent: Person, request: HttpRequest): HttpReply {
  const ids = (request.url.searchParams.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0 || ids.length > 100 || ids.some((id) => !/^\d+$/.test(id))) return zendeskError(400);
  if (!agent.maySeeUsers) return zendeskError(403);
  const omits = world.switches.showManyOmits;
  const hidden = (person: Person) =>
    omits === 'both' ||
    (omits === 'agent' && person.role === 'agent') ||
    (omits === 'requester' && person.role === 'end-user');
  const people = [...new Set(ids)].flatMap((id) => {
    const person = world.zendesk.people.get(Number(id));
    return person && !hidden(person) ? [person] : [];
  });
  return jsonReply(200, {
    users: people.map(userJson),
    next_page: null,
    previous_page: null,
    count: people.length,
  });
}

function userJson(person: Person) {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    time_zone: person.timeZone.name,
    iana_time_zone: person.timeZone.iana,
    phone: person.phone,
    shared_phone_number: person.phone === null ? null : person.sharedPhone,
    active: true,
    verified: true,
    tags: [],
  };
}
