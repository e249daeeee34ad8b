/**
 * Why a call was certainly not placed. Each has its own sentence and names the setting that cures it, where one does.
 * `gateway`: a 400, 401, 403, 404 or 429 without a body of Infobip's, so it is not known on which side it was refused.
 * `unsafe`: this app kept the request back because text from outside looked like a placeholder of a secure setting.
 */
export type RefusalReason =
  | 'callerId'
  | 'destination'
  | 'destinationBlocked'
  | 'destinationNotRegistered'
  | 'noCredit'
  | 'flooding'
  | 'fraud'
  | 'accountSetUp'
  | 'spokenText'
  | 'badRequest'
  | 'apiKey'
  | 'scope'
  | 'host'
  | 'tooManyRequests'
  | 'gateway'
  | 'proxy'
  | 'unsafe'
  | 'other';

/** A refusal with what the provider called it: `code` holds Infobip's name or the HTTP status, never a number or a key. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly code?: string;
  /** Seconds, from the `Retry-After` header. */
  readonly retryAfter?: number;
}

/**
 * Why it is not known whether a call was placed. `replyLost`: the window that asked was gone before the reply came.
 * `duplicate`: status 23 on a fresh id, so a layer below sent it twice.
 */
export type UnconfirmedReason =
  | 'deadline'
  | 'connection'
  | 'serverError'
  | 'unreadable'
  | 'duplicate'
  | 'replyLost';
