import { LONGEST_CALL } from './callAge.ts';
import type { CallNotice } from './callNotice.ts';

/** Other agents' calls as far as this agent's instances have heard of them, by the call's id. */
export type HeardCalls = ReadonlyMap<string, CallNotice>;

/** A hundred notices a minute is all that Zendesk delivers; more calls than this at a time are not kept. */
const MOST = 500;

/**
 * Takes notices in, in whichever order they come: a call that has ended stays ended. What is too old to be true is left
 * out, the ended ones too, which are kept until then to outlast a notice that comes late. `now`: milliseconds since the
 * epoch. Answers `heard` itself where nothing has changed.
 */
export function hear(heard: HeardCalls, notices: readonly CallNotice[], now: number): HeardCalls {
  const news = notices.map((notice) => startedByNow(notice, now)).filter((notice) => isNews(heard, notice));
  const all = new Map([...heard, ...news.map((notice) => [notice.callId, notice] as const)]);
  const kept = [...all].filter(([, notice]) => believedFor(notice, now) > 0).slice(-MOST);
  const same = kept.length === heard.size && kept.every(([id, notice]) => heard.get(id) === notice);
  return same ? heard : new Map(kept);
}

/** The newest call that goes on from this ticket or to this requester; null when there is none. */
export function otherCallTo(
  heard: HeardCalls,
  ticketId: number | null,
  requesterId: number | null,
  now: number,
): CallNotice | null {
  const here = [...heard.values()].filter(
    (notice) =>
      notice.until === null &&
      believedFor(notice, now) > 0 &&
      (notice.ticketId === ticketId || notice.requesterId === requesterId),
  );
  return here.sort((a, b) => b.since - a.since)[0] ?? null;
}

/** For how many more milliseconds a call may go on that nobody has told the end of. */
export function believedFor({ since }: CallNotice, now: number): number {
  return since + LONGEST_CALL - now;
}

/** The calling agent's clock may be fast, but nobody calls since a time that is still to come. */
function startedByNow(notice: CallNotice, now: number): CallNotice {
  return notice.since > now ? { ...notice, since: now } : notice;
}

function isNews(heard: HeardCalls, { callId, until }: CallNotice): boolean {
  const known = heard.get(callId);
  return known === undefined || (known.until === null && until !== null);
}
