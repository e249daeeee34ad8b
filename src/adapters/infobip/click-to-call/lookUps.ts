import type { Call } from '../../../domain/call.ts';
import type { WatchTrouble } from '../../../domain/callRecord.ts';
import type { SecureOutcome, SecureProxy } from '../../../ports/secureProxy.ts';
import { isProxyError, readErrorBody } from '../shared/errorBody.ts';

const DEADLINE = 30_000;

/** Asks for the report of one call, and of no other: a read without the id would drain every agent's reports. */
export function readReports(proxy: SecureProxy, call: Call): Promise<SecureOutcome> {
  return get(proxy, call, `/voice/1/reports?messageId=${encodeURIComponent(call.id)}`);
}

/** Asks the logs for one call; they are not used up by reading, and are limited to 120 requests a minute. */
export function readLogs(proxy: SecureProxy, call: Call): Promise<SecureOutcome> {
  return get(proxy, call, `/tts/3/logs?messageId=${encodeURIComponent(call.id)}`);
}

function get(proxy: SecureProxy, call: Call, path: string): Promise<SecureOutcome> {
  const url = `https://${call.settings.baseHost}${path}`;
  return proxy.send({ method: 'GET', url, credential: 'api_key', deadline: DEADLINE });
}

/** Why a look-up told nothing, or null where it was answered. */
export function troubleOf(outcome: SecureOutcome): WatchTrouble | null {
  if (outcome.kind !== 'reply' || outcome.status >= 500 || isProxyError(outcome.text)) return 'unreachable';
  const { status, text } = outcome;
  if (status < 300) return null;
  const refused = status === 401 || status === 403 || status === 404 || status === 429;
  if (refused && !readErrorBody(text)) return 'gateway';
  if (status === 401) return 'apiKey';
  return status === 403 ? 'scope' : 'unreachable';
}
