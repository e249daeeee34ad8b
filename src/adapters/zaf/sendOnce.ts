import * as z from 'zod/mini';
import type { Clock } from '../../ports/clock.ts';
import type { ZafClient, ZafRequest } from './zafClient.ts';

/** A reply of any status. `header` reads one header, whatever the case of its name. */
export interface ZafReply {
  readonly kind: 'reply';
  readonly status: number;
  readonly text: string;
  header(name: string): string | null;
}

export type ZafOutcome = ZafReply | { readonly kind: 'connection' };
export type TimedOutcome = ZafOutcome | { readonly kind: 'deadline'; readonly late: Promise<ZafOutcome> };

const Complete = z.object({
  status: z.number(),
  responseText: z.catch(z.optional(z.nullable(z.string())), undefined),
  responseJSON: z.optional(z.unknown()),
  headers: z.optional(z.unknown()),
});

/**
 * Sends a request once. The SDK sets no time-out and cannot cancel, so after `deadline` milliseconds the reply is no
 * longer waited for, but still handed on if it comes.
 */
export async function sendOnce(
  client: ZafClient,
  clock: Clock,
  request: Omit<ZafRequest, 'autoRetry' | 'httpCompleteResponse'>,
  deadline: number,
): Promise<TimedOutcome> {
  const late = client
    .request({ ...request, autoRetry: false, httpCompleteResponse: true })
    .then(resolvedReply, rejectedReply);
  const answered = new AbortController();
  const timedOut = clock.sleep(deadline, answered.signal).then(() => ({ kind: 'deadline', late }) as const);
  const outcome = await Promise.race([late, timedOut]);
  answered.abort();
  return outcome;
}

/** A host that gives the body alone has had a success. */
function resolvedReply(value: unknown): ZafOutcome {
  return completeReply(value) ?? replyOf(200, textOf(value), undefined);
}

/** The SDK rejects with a jqXHR-like object; status 0 or none means that nothing came back. */
function rejectedReply(value: unknown): ZafOutcome {
  return completeReply(value) ?? { kind: 'connection' };
}

function completeReply(value: unknown): ZafOutcome | null {
  const complete = Complete.safeParse(value);
  if (!complete.success) return null;
  const { status, responseText, responseJSON, headers } = complete.data;
  if (status === 0) return { kind: 'connection' };
  return replyOf(status, responseText || textOf(responseJSON), headers);
}

function replyOf(status: number, text: string, headers: unknown): ZafReply {
  return { kind: 'reply', status, text, header: (name) => headerIn(headers, name) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Headers come as an object or as the lines of the reply. */
function headerIn(headers: unknown, name: string): string | null {
  if (typeof headers === 'string') {
    const line = headers.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim() ?? null;
  }
  const pairs = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  const found: unknown = pairs.find(([key]) => key.toLowerCase() === name)?.[1];
  const value: unknown = Array.isArray(found) ? found[0] : found;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Whole seconds of a `Retry-After` header, undefined where there is none or where it is a date. */
export function retryAfterOf(reply: ZafReply): number | undefined {
  const value = reply.header('retry-after');
  return value !== null && /^\d{1,5}$/.test(value.trim()) ? Number(value) : undefined;
}
