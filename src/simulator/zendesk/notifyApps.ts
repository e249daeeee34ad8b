import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type HttpReply, type HttpRequest, jsonReply, parseJson, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import type { Person } from './zendeskData.ts';
import { zendeskError } from './zendeskError.ts';

const notificationSchema = z.strictObject({
  app_id: z.int(),
  event: z.string().regex(/^[\w-]+$/),
  body: z.string().default(''),
  agent_id: z.int().optional(),
});

const minute = 60_000;
const mostPerMinute = 100;
const mostKept = 100;

/** `POST /api/v2/apps/notify`: fires an event in the app's open instances, of all agents or of one. */
export function notifyApps(world: World, agent: Person, request: HttpRequest): HttpReply {
  if (request.method !== 'POST') return unknownRequest(request);
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) return zendeskError(400);
  const parsed = notificationSchema.safeParse(parseJson(request.body));
  if (!parsed.success) {
    const stranger = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
    return stranger
      ? unknownRequest(request, 'The simulator does not know a field of this notification')
      : zendeskError(400);
  }
  const { app_id, event, body, agent_id } = parsed.data;
  if (app_id !== world.installation.appId) return zendeskError(404);
  const now = world.clock.now();
  const recent = (world.zendesk.updates.get('notify') ?? []).filter((time) => time > now - minute);
  const oldest = recent[0];
  if (recent.length >= mostPerMinute && oldest !== undefined) {
    const wait = Math.ceil((oldest + minute - now) / 1000);
    return zendeskError(429, undefined, { 'retry-after': String(wait) });
  }
  world.zendesk.updates.set('notify', [...recent, now]);
  const { id, name, email, role } = agent;
  world.zendesk.notifications = [
    ...world.zendesk.notifications.slice(1 - mostKept),
    { id: randomUUID(), agentId: agent_id ?? null, event, body, sender: { id, name, email, role } },
  ];
  world.changed();
  return jsonReply(200, null);
}
