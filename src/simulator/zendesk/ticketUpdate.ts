import * as z from 'zod';
import { type HttpReply, type HttpRequest, jsonReply, parseJson, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import { auditJson, ticketJson } from './ticketJson.ts';
import { addAudit, type Person, type Ticket } from './zendeskData.ts';
import { zendeskError } from './zendeskError.ts';

const updateSchema = z.strictObject({
  ticket: z.strictObject({
    comment: z
      .strictObject({
        body: z.string().optional(),
        html_body: z.string().optional(),
        public: z.boolean().optional(),
      })
      .optional(),
    custom_fields: z.array(z.strictObject({ id: z.int(), value: z.unknown() })).optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    safe_update: z.boolean().optional(),
    updated_stamp: z.string().optional(),
  }),
});
type Update = z.infer<typeof updateSchema>['ticket'];

const minutes = 60_000;

/** `PUT /api/v2/tickets/{id}.json`. */
export function updateTicket(world: World, agent: Person, ticket: Ticket, request: HttpRequest): HttpReply {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) return zendeskError(400);
  const json = parseJson(request.body);
  if (json === undefined) return zendeskError(400);
  const parsed = updateSchema.safeParse(json);
  if (!parsed.success) {
    const stranger = parsed.error.issues.some(({ code }) => code === 'unrecognized_keys');
    return stranger
      ? unknownRequest(request, 'The simulator does not know a field of this update')
      : zendeskError(422);
  }
  const wait = rateLimit(world, agent, ticket);
  if (wait > 0) return zendeskError(429, undefined, { 'retry-after': String(wait) });
  return refusal(agent, ticket, parsed.data.ticket) ?? write(world, agent, ticket, parsed.data.ticket);
}

function refusal(agent: Person, ticket: Ticket, update: Update): HttpReply | null {
  if (!agent.mayWrite) return zendeskError(403);
  if (ticket.status === 'closed')
    return zendeskError(422, { status: 'Status: closed prevents ticket update' });
  // Zendesk looks at whether the field is there, not at its value.
  if (update.safe_update !== undefined) {
    if (update.updated_stamp === undefined)
      return zendeskError(422, { safe_update: 'updated_stamp is missing' });
    if (Date.parse(update.updated_stamp) !== Date.parse(ticket.updatedAt)) return zendeskError(409);
  }
  if (update.metadata && Buffer.byteLength(JSON.stringify(update.metadata)) > 1024) {
    return zendeskError(422, { metadata: 'Metadata is too large' });
  }
  const { comment } = update;
  if (comment && plainText(comment.html_body ?? comment.body ?? '') === '') {
    return zendeskError(422, { comment: 'Comment: cannot be blank' });
  }
  return null;
}

function write(world: World, agent: Person, ticket: Ticket, update: Update): HttpReply {
  const { comment, custom_fields: fields = [] } = update;
  const changes = fields.map(({ id, value }) => ({ field: String(id), value }));
  for (const { id, value } of fields) ticket.customFields.set(id, value);
  if (!comment && changes.length === 0) return jsonReply(200, { ticket: ticketJson(ticket), audit: null });
  const html = comment?.html_body ?? escapeHtml(comment?.body ?? '');
  const audit = addAudit(
    world.zendesk,
    ticket,
    world.clock.now(),
    agent.id,
    // Without a word about it a comment is public: the customer gets it by mail.
    comment ? { public: comment.public ?? true, htmlBody: html, plainBody: plainText(html) } : null,
    update.metadata ?? {},
    changes,
  );
  return jsonReply(200, { ticket: ticketJson(ticket), audit: auditJson(ticket, audit) });
}

/** Counts this update and gives the seconds to wait when there were too many. */
function rateLimit(world: World, agent: Person, ticket: Ticket): number {
  const now = world.clock.now();
  const limits: [key: string, most: number, span: number][] = [
    [`${agent.id}/${ticket.id}`, 30, 10 * minutes],
    ['account', 100, minutes],
  ];
  for (const [key, most, span] of limits) {
    const recent = (world.zendesk.updates.get(key) ?? []).filter((time) => time > now - span);
    const oldest = recent[0];
    if (recent.length >= most && oldest !== undefined) return Math.ceil((oldest + span - now) / 1000);
    world.zendesk.updates.set(key, [...recent, now]);
  }
  return 0;
}

function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
