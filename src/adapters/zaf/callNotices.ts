import * as z from 'zod/mini';
import type { CallNotice } from '../../domain/callNotice.ts';
import type { Clock } from '../../ports/clock.ts';
import { sendOnce } from './sendOnce.ts';
import { zendeskId } from './workspaceSchema.ts';
import type { ZafClient } from './zafClient.ts';

const DEADLINE = 30_000;
const EVENT = 'click_to_call';

const Body = z.object({
  v: z.literal(1),
  call: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  ticket: z.number(),
  requester: z.number(),
  agent: z.object({
    id: z.number(),
    name: z.string().check(z.regex(/^(?=.*\S).{1,255}$/s)),
  }),
  since: z.number(),
  until: z.nullable(z.number()),
});

/** Documented is an object with the body and who sent it; a body that is JSON comes parsed. */
const Delivery = z.object({ body: z.unknown(), sender: z.optional(z.unknown()) });
const Sender = z.object({ id: zendeskId });

/**
 * Sends a notice to every open instance of the app, once (Zendesk's "Send Notification to App": `body` is a string). What
 * becomes of it is nobody's concern. Nothing is sent where the app has no id, as when it is served from a computer.
 */
export async function sendCallNotice(
  client: ZafClient,
  clock: Clock,
  appId: number | null,
  { callId, ticketId, requesterId, agent, since, until }: CallNotice,
): Promise<void> {
  if (appId === null) return;
  const { id, name } = agent;
  const body: z.input<typeof Body> = {
    v: 1,
    call: callId,
    ticket: ticketId,
    requester: requesterId,
    agent: { id, name },
    since,
    until,
  };
  const notification = { app_id: appId, event: EVENT, body: JSON.stringify(body) };
  await sendOnce(
    client,
    clock,
    {
      url: '/api/v2/apps/notify',
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify(notification),
    },
    DEADLINE,
  );
}

/** Hears notices ("Notification events" of all locations). What is none is ignored. */
export function onCallNotice(client: ZafClient, listener: (notice: CallNotice) => void): void {
  client.on(`api_notification.${EVENT}`, (data) => {
    const notice = readCallNotice(data);
    if (notice) listener(notice);
  });
}

/** Null for what is not a notice of this version, and for one whose sender, as far as Zendesk names one, is another agent. */
export function readCallNotice(data: unknown): CallNotice | null {
  const delivery = Delivery.safeParse(parsed(data));
  const body = Body.safeParse(
    delivery.success && delivery.data.body !== undefined ? parsed(delivery.data.body) : parsed(data),
  );
  if (!body.success) return null;
  const { call, ticket, requester, agent, since, until } = body.data;
  const sender = Sender.safeParse(delivery.success ? delivery.data.sender : undefined);
  if (sender.success && sender.data.id !== agent.id) return null;
  return { callId: call, ticketId: ticket, requesterId: requester, agent, since, until };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
