import { LONGEST_CALL } from './callAge.ts';
import type { CallRecord } from './callRecord.ts';

/**
 * What other agents are told of a call: who calls whom, from which ticket and since when, never a number. A courtesy and
 * no lock. Times are milliseconds since the epoch.
 */
export interface CallNotice {
  readonly callId: string;
  readonly ticketId: number;
  readonly requesterId: number;
  readonly agent: { readonly id: number; readonly name: string };
  /** The click. */
  readonly since: number;
  /** Null while it goes on. */
  readonly until: number | null;
}

/**
 * What others are to be told of a change: that the call was placed, or that a placed one has ended. Null for every other
 * change, and once the call is so old that nobody believes in it any more: at most two notices of one call.
 */
export function noticeOf(before: CallRecord, after: CallRecord, now: number): CallNotice | null {
  const { call, state } = after;
  const wasPlaced = before.state.name === 'placed';
  const begins = !wasPlaced && state.name === 'placed';
  const ends = wasPlaced && state.name === 'ended';
  if (!(begins || ends) || now - call.clickedAt >= LONGEST_CALL) return null;
  return {
    callId: call.id,
    ticketId: call.ticketId,
    requesterId: call.requester.id,
    agent: { id: call.agent.id, name: call.agent.name },
    since: call.clickedAt,
    until: state.name === 'ended' ? state.at : null,
  };
}
