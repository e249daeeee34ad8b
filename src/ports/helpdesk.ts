import type { CallNotice } from '../domain/callNotice.ts';
import type { Entry } from '../domain/entry.ts';
import type { NoteFailure } from '../domain/noteState.ts';
import type { RawSettings } from '../domain/settings.ts';

/** A person of Zendesk's. `numbers`: the identities of type phone_number, primary first, as stored. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly numbers: readonly string[];
}

/** What the ticket says when the panel starts, and again when it changes. */
export interface Ticket {
  /** Null on a ticket that is not saved yet. */
  readonly id: number | null;
  readonly closed: boolean;
  /** Null while none is chosen. */
  readonly requester: Person | null;
}

export interface Workspace {
  readonly ticket: Ticket;
  readonly agent: Person;
  readonly settings: RawSettings;
}

/** A ticket's stamp. `secondsOld` is the reply's `Date` minus `updated_at`; null without a `Date` header. */
export interface TicketStamp {
  readonly updatedAt: string;
  readonly secondsOld: number | null;
}

/** A refusal or a passing fault of Zendesk's; `retryAfter` in seconds. */
export interface HelpdeskFault {
  readonly ok: false;
  readonly why: Exclude<NoteFailure, 'keepsChanging'> | 'conflict';
  readonly retryAfter?: number;
}

export type HelpdeskResult<T> = { readonly ok: true; readonly value: T } | HelpdeskFault;

/** Everything the app asks of the ticketing system. Every request has a deadline and is sent once. */
export interface Helpdesk {
  /**
   * Profile numbers (a number marked as shared is only there) of the users asked for, empty where a profile has none. A
   * user whom this agent may not see is left out, and so are all when the request fails.
   */
  readProfileNumbers(userIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Null when the host did not tell all of it. */
  readTicket(): Promise<Ticket | null>;
  readStamp(ticketId: number): Promise<HelpdeskResult<TicketStamp>>;
  /** Whether a comment with the call's id stands in the ticket; read back to `since` (milliseconds since the epoch). */
  findNote(ticketId: number, callId: string, since: number): Promise<HelpdeskResult<boolean>>;
  /** One internal comment, written only while the ticket is as `stamp` says; answers the audit's id where told. */
  writeNote(
    ticketId: number,
    stamp: TicketStamp,
    html: string,
    entry: Entry,
  ): Promise<HelpdeskResult<number | null>>;
  /**
   * Appends plain text to the agent's draft if it is empty or internal. `mark` is a part of the text by which it is found
   * there afterwards. False: it does not stand in the draft, which might be mailed.
   */
  appendToDraft(text: string, mark: string): Promise<boolean>;
  onTicketChanged(listener: () => void): void;
  /**
   * Tells the app's open instances, every agent's and this one's too, of a call. Sent once; whether it arrives is not told.
   */
  sendCallNotice(notice: CallNotice): Promise<void>;
  /** Hears the notices of all agents, the own ones too. What cannot be read is not passed on. */
  onCallNotice(listener: (notice: CallNotice) => void): void;
}
