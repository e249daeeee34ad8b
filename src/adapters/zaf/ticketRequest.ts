import type { Clock } from '../../ports/clock.ts';
import type { HelpdeskFault, HelpdeskResult } from '../../ports/helpdesk.ts';
import { retryAfterOf, sendOnce, type ZafReply } from './sendOnce.ts';
import type { ZafClient, ZafRequest } from './zafClient.ts';

const DEADLINE = 30_000;

export interface JsonReply {
  readonly json: unknown;
  header(name: string): string | null;
}

export type TicketRequest = (
  request: Omit<ZafRequest, 'autoRetry' | 'httpCompleteResponse'>,
) => Promise<HelpdeskResult<JsonReply>>;

/** One request to Zendesk's REST API about a ticket, and what its failure means for the note. */
export async function ticketRequest(
  client: ZafClient,
  clock: Clock,
  request: Parameters<TicketRequest>[0],
): Promise<HelpdeskResult<JsonReply>> {
  const outcome = await sendOnce(client, clock, request, DEADLINE);
  if (outcome.kind !== 'reply') return { ok: false, why: 'noReply' };
  if (outcome.status < 200 || outcome.status > 299) return faultOf(outcome);
  const json = parseJson(outcome.text);
  return json === undefined
    ? { ok: false, why: 'noReply' }
    : { ok: true, value: { json, header: outcome.header } };
}

/** A closed ticket takes no update and says so with 422, in a text that names the status. */
function faultOf(reply: ZafReply): HelpdeskFault {
  switch (reply.status) {
    case 403:
      return { ok: false, why: 'notAllowed' };
    case 401:
      return { ok: false, why: 'notAllowed' };
    case 404:
      return { ok: false, why: 'ticketGone' };
    case 409:
      return { ok: false, why: 'conflict' };
    case 422:
      return { ok: false, why: /closed/i.test(reply.text) ? 'ticketClosed' : 'rejected' };
    case 400:
      return { ok: false, why: 'rejected' };
    default: {
      const retryAfter = retryAfterOf(reply);
      return { ok: false, why: 'zendeskBusy', ...(retryAfter !== undefined && { retryAfter }) };
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
