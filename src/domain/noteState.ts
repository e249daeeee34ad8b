/** Why the internal note is not in the ticket. */
export type NoteFailure =
  | 'ticketClosed'
  | 'notAllowed'
  | 'ticketGone'
  | 'keepsChanging'
  | 'zendeskBusy'
  | 'noReply'
  | 'rejected';

/**
 * Where a call's one internal note stands. `handedOver` ends every further attempt: the agent has put the text into
 * the draft or took it to copy. Times are milliseconds since the epoch.
 */
export type NoteState =
  | { readonly name: 'pending' }
  | { readonly name: 'saving' }
  | { readonly name: 'saved'; readonly at: number; readonly auditId?: number }
  | { readonly name: 'failed'; readonly why: NoteFailure }
  | { readonly name: 'handedOver'; readonly to: 'draft' | 'hand' };

const passing: Record<NoteFailure, boolean> = {
  ticketClosed: false,
  notAllowed: false,
  ticketGone: false,
  rejected: false,
  keepsChanging: true,
  zendeskBusy: true,
  noReply: true,
};

/** Whether trying once more may help. */
export function passes(why: NoteFailure): boolean {
  return passing[why];
}
