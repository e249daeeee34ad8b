import * as z from 'zod/mini';
import { parseJson } from './parseJson.ts';

const OldEnvelope = z.object({
  requestError: z.object({
    serviceException: z.object({
      messageId: z.catch(z.optional(z.string()), undefined),
      validationErrors: z.catch(z.optional(z.looseObject({})), undefined),
    }),
  }),
});

const NewEnvelope = z.object({
  errorCode: z.string(),
  violations: z.catch(
    z.optional(z.array(z.catch(z.object({ property: z.string() }), { property: '' }))),
    undefined,
  ),
});

/** An error of Infobip's: its code, and the request's properties it objects to. */
export interface ErrorBody {
  readonly code: string;
  readonly properties: readonly string[];
}

/** Reads both error envelopes of Infobip's; null when the text is neither, so it may be Zendesk's own. */
export function readErrorBody(text: string): ErrorBody | null {
  const json = parseJson(text);
  const old = OldEnvelope.safeParse(json);
  if (old.success) {
    const { messageId, validationErrors } = old.data.requestError.serviceException;
    return { code: messageId ?? 'requestError', properties: Object.keys(validationErrors ?? {}) };
  }
  const current = NewEnvelope.safeParse(json);
  if (!current.success) return null;
  const { errorCode, violations } = current.data;
  return { code: errorCode, properties: (violations ?? []).map((violation) => violation.property) };
}

/** Zendesk's proxy starts the body of its own failures like this. */
export function isProxyError(text: string): boolean {
  return text.trimStart().startsWith('Proxy error');
}
