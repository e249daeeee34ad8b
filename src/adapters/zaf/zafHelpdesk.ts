import * as z from 'zod/mini';
import type { Clock } from '../../ports/clock.ts';
import type { Helpdesk, HelpdeskResult } from '../../ports/helpdesk.ts';
import { appendToDraft } from './appendToDraft.ts';
import { onCallNotice, sendCallNotice } from './callNotices.ts';
import { findNote } from './findNote.ts';
import { hostAnswer } from './hostAnswer.ts';
import type { TicketChanges } from './ticketChanges.ts';
import { type TicketRequest, ticketRequest } from './ticketRequest.ts';
import { readTicketValues, ticketPaths, zendeskId } from './workspaceSchema.ts';
import type { ZafClient } from './zafClient.ts';

const text = z.catch(z.string(), '');
const Users = z.object({ users: z.array(z.unknown()) });
const User = z.object({ id: zendeskId, phone: text });
const TicketReply = z.object({ ticket: z.object({ updated_at: z.string() }) });
const UpdateReply = z.object({ audit: z.object({ id: z.number() }) });

/** Zendesk, spoken to as the signed-in agent. `appId`: null where other agents' instances cannot be reached. */
export function createZafHelpdesk(
  client: ZafClient,
  clock: Clock,
  { appId, ticketChanges }: { readonly appId: number | null; readonly ticketChanges: TicketChanges },
): Helpdesk {
  const send: TicketRequest = (request) => ticketRequest(client, clock, request);
  return {
    async readProfileNumbers(userIds) {
      const reply = await send({ url: `/api/v2/users/show_many.json?ids=${userIds.join(',')}`, type: 'GET' });
      const parsed = Users.safeParse(reply.ok ? reply.value.json : undefined);
      const users = (parsed.success ? parsed.data.users : []).flatMap((value) => {
        const user = User.safeParse(value);
        return user.success ? [user.data] : [];
      });
      return new Map(users.map((user) => [user.id, user.phone]));
    },

    async readTicket() {
      const values = await hostAnswer(client.get(ticketPaths)).catch(() => null);
      return readTicketValues(values);
    },

    async readStamp(ticketId) {
      const reply = await send({ url: `/api/v2/tickets/${ticketId}.json`, type: 'GET' });
      if (!reply.ok) return reply;
      const parsed = TicketReply.safeParse(reply.value.json);
      if (!parsed.success) return { ok: false, why: 'noReply' };
      const updatedAt = parsed.data.ticket.updated_at;
      const seconds = (Date.parse(reply.value.header('date') ?? '') - Date.parse(updatedAt)) / 1000;
      return { ok: true, value: { updatedAt, secondsOld: Number.isNaN(seconds) ? null : seconds } };
    },

    findNote: (ticketId, callId, since) => findNote(send, ticketId, callId, since),

    async writeNote(ticketId, stamp, html, entry): Promise<HelpdeskResult<number | null>> {
      const ticket = {
        comment: { html_body: html, public: false },
        metadata: entry,
        safe_update: true,
        updated_stamp: stamp.updatedAt,
      };
      const reply = await send({
        url: `/api/v2/tickets/${ticketId}.json`,
        type: 'PUT',
        contentType: 'application/json',
        data: JSON.stringify({ ticket }),
      });
      if (!reply.ok) return reply;
      const parsed = UpdateReply.safeParse(reply.value.json);
      return { ok: true, value: parsed.success ? parsed.data.audit.id : null };
    },

    appendToDraft: (text, mark) => appendToDraft(client, text, mark),

    onTicketChanged: ticketChanges.listen,

    sendCallNotice: (notice) => sendCallNotice(client, clock, appId, notice),
    onCallNotice: (listener) => onCallNotice(client, listener),
  };
}
