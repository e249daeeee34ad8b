import type { keyScopes } from '../choices.ts';
import type { HttpReply, HttpRequest } from '../http.ts';
import type { Call } from './call.ts';
import { requestError } from './requestError.ts';

/** The customer's account at the simulated Infobip. */
export interface InfobipAccount {
  apiKey: string;
  scopes: Set<string>;
  /** By `messageId`, in the order they were accepted. */
  calls: Map<string, Call>;
  /** Times of the reads of the logs in the last minute. */
  logReads: number[];
  /** Reads of reports without a `messageId`: each took every agent's reports away. */
  drains: number;
}

export function newAccount(apiKey: string): InfobipAccount {
  const scopes = ['clicktocall:manage', 'voice-reports:read', 'voice-message:logs:read'];
  return { apiKey, scopes: new Set(scopes), calls: new Map(), logReads: [], drains: 0 };
}

/** 401 for a key Infobip does not know, 403 for one that has none of the scopes, null when it may. */
export function refuseKey(
  account: InfobipAccount,
  request: HttpRequest,
  anyOf: readonly (typeof keyScopes)[number][],
): HttpReply | null {
  if (request.headers['authorization'] !== `App ${account.apiKey}`) return requestError(401);
  return anyOf.some((scope) => account.scopes.has(scope)) ? null : requestError(403);
}
