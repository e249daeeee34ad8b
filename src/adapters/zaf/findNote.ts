import * as z from 'zod/mini';
import type { HelpdeskResult } from '../../ports/helpdesk.ts';
import type { TicketRequest } from './ticketRequest.ts';

const DAY = 24 * 60 * 60 * 1000;

const text = z.catch(z.optional(z.nullable(z.string())), undefined);
const Comments = z.object({
  comments: z.array(
    z.object({
      body: text,
      html_body: text,
      plain_body: text,
      created_at: z.string(),
      metadata: z.optional(z.unknown()),
    }),
  ),
  meta: z.catch(z.object({ has_more: z.boolean(), after_cursor: text }), {
    has_more: false,
    after_cursor: null,
  }),
});

/**
 * Whether a comment with the call's id, in its text or its metadata, stands in the ticket. Newest first, back to a day
 * before `since`: this browser's clock may be wrong against Zendesk's by hours, not by days.
 */
export async function findNote(
  send: TicketRequest,
  ticketId: number,
  callId: string,
  since: number,
): Promise<HelpdeskResult<boolean>> {
  let after = '';
  for (;;) {
    const url = `/api/v2/tickets/${ticketId}/comments.json?sort=-created_at&page[size]=100${after}`;
    const reply = await send({ url, type: 'GET' });
    if (!reply.ok) return reply;
    const page = Comments.safeParse(reply.value.json);
    if (!page.success) return { ok: false, why: 'noReply' };
    const { comments, meta } = page.data;
    if (comments.some((comment) => JSON.stringify(comment).includes(callId)))
      return { ok: true, value: true };
    const oldest = Date.parse(comments.at(-1)?.created_at ?? '');
    const goOn = meta.has_more && meta.after_cursor && oldest > since - DAY;
    if (!goOn) return { ok: true, value: false };
    after = `&page[after]=${encodeURIComponent(meta.after_cursor ?? '')}`;
  }
}
