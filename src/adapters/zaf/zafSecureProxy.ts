import type { Clock } from '../../ports/clock.ts';
import type { SecureOutcome, SecureProxy } from '../../ports/secureProxy.ts';
import { retryAfterOf, sendOnce, type ZafOutcome } from './sendOnce.ts';
import type { ZafClient } from './zafClient.ts';

/** Two opening braces, also as an address may write them. */
const PLACEHOLDER = /(?:\{|%7b){2}/i;

/**
 * Zendesk's secure proxy. It replaces `{{setting.x}}` anywhere in a request, so a request in which `{{` stands outside
 * the header built here is kept back: a ticket's subject could otherwise carry the key out.
 */
export function createZafSecureProxy(client: ZafClient, clock: Clock): SecureProxy {
  return {
    async send({ method, url, body, credential, deadline }) {
      const data = body === undefined ? undefined : JSON.stringify(body);
      if (PLACEHOLDER.test(url) || data?.includes('{{')) return { kind: 'unsafe' };
      const outcome = await sendOnce(
        client,
        clock,
        {
          url,
          type: method,
          contentType: 'application/json',
          ...(data !== undefined && { data }),
          headers: { Authorization: `App {{setting.${credential}}}`, Accept: 'application/json' },
          secure: true,
        },
        deadline,
      );
      return outcome.kind === 'deadline'
        ? { kind: 'deadline', late: outcome.late.then(secureReply) }
        : secureReply(outcome);
    },
  };
}

function secureReply(outcome: ZafOutcome): Exclude<SecureOutcome, { kind: 'deadline' | 'unsafe' }> {
  if (outcome.kind === 'connection') return outcome;
  const retryAfter = retryAfterOf(outcome);
  const { status, text } = outcome;
  return { kind: 'reply', status, text, ...(retryAfter !== undefined && { retryAfter }) };
}
