import * as z from 'zod/mini';
import type { PlacingEvidence } from '../../../domain/evidence.ts';
import type { Refusal, UnconfirmedReason } from '../../../domain/refusal.ts';
import type { SecureReply } from '../../../ports/secureProxy.ts';
import { isProxyError, readErrorBody } from '../shared/errorBody.ts';
import { codeOf, groupOf, MessageStatus } from '../shared/messageStatus.ts';
import { parseJson } from '../shared/parseJson.ts';
import { isDuplicateId, refusalOf } from '../shared/refusalOf.ts';

const PlacingReply = z.object({
  messages: z.array(z.object({ messageId: z.optional(z.nullable(z.string())), status: MessageStatus })),
});

/**
 * What a reply to `send-click-to-call-message` proves. Accepted and refused need a reply that says so; everything else
 * means that the call may have been placed.
 */
export function placingEvidence(reply: SecureReply, callId: string, at: number): PlacingEvidence {
  const { status, text } = reply;
  if (isProxyError(text)) {
    if (status !== 422) return noReply('serverError', at);
    return refused({ reason: 'proxy' }, reply, at);
  }
  if (status === 200) return acceptance(text, callId, at);
  const refusal = refusalByStatus(status, text);
  return refusal
    ? refused(refusal, reply, at)
    : noReply(status >= 500 || status === 408 ? 'serverError' : 'unreadable', at);
}

function acceptance(text: string, callId: string, at: number): PlacingEvidence {
  const reply = PlacingReply.safeParse(parseJson(text));
  if (!reply.success) return noReply('unreadable', at);
  const { messages } = reply.data;
  // An id may be missing, but what names another message says nothing of ours.
  const ours = messages.find(({ messageId }) => (messageId ?? callId) === callId);
  if (isDuplicateId(ours?.status)) return noReply('duplicate', at);
  switch (groupOf(ours?.status)) {
    case 'PENDING':
    case 'ACCEPTED':
      return { kind: 'accepted', at };
    case 'REJECTED': {
      const code = codeOf(ours?.status);
      return { kind: 'refused', refusal: { reason: refusalOf(ours?.status), ...(code && { code }) }, at };
    }
    default:
      return noReply('unreadable', at);
  }
}

/** Without a body of Infobip's the refusal may be Zendesk's own: then neither key nor setting is blamed. */
function refusalByStatus(status: number, text: string): Refusal | null {
  if (![400, 401, 403, 404, 429].includes(status)) return null;
  const error = readErrorBody(text);
  if (!error) return { reason: 'gateway', code: String(status) };
  const code = `${status} ${error.code}`;
  switch (status) {
    case 401:
      return { reason: 'apiKey', code };
    case 403:
      return { reason: 'scope', code };
    case 404:
      return { reason: 'host', code };
    case 429:
      return { reason: 'tooManyRequests', code };
    default:
      return { reason: badRequestReason(error.properties), code };
  }
}

function badRequestReason(properties: readonly string[]): Refusal['reason'] {
  if (properties.some((property) => /\bfrom(B)?$/.test(property))) return 'callerId';
  if (properties.some((property) => /\bdestination[AB]$/.test(property))) return 'destination';
  if (properties.some((property) => /\b(text|language|voice)\b/.test(property))) return 'spokenText';
  return 'badRequest';
}

function refused(refusal: Refusal, { status, retryAfter }: SecureReply, at: number): PlacingEvidence {
  return {
    kind: 'refused',
    refusal: status !== 429 || retryAfter === undefined ? refusal : { ...refusal, retryAfter },
    at,
  };
}

function noReply(why: UnconfirmedReason, at: number): PlacingEvidence {
  return { kind: 'noReply', why, at };
}
