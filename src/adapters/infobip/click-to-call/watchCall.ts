import { GIVE_UP_AFTER, nextLookIn } from '../../../domain/callAge.ts';
import type { CancelSignal } from '../../../ports/cancelSignal.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { SecureOutcome, SecureProxy } from '../../../ports/secureProxy.ts';
import type { WatchedCall, WatchStep } from '../../../ports/voiceProvider.ts';
import { isProxyError } from '../shared/errorBody.ts';
import { readLogs, readReports, troubleOf } from './lookUps.ts';
import { createMailbox } from './mailbox.ts';
import { readReport } from './readReport.ts';

const FIRST_LOOK = 4_000;
const LOGS_TOO_AFTER = 15 * 60_000;
/** Seconds; a `Retry-After` beyond this would keep the agent from the outcome for good. */
const LONGEST_WAIT = 3_600;

/**
 * Follows one call by its reports, and by the logs where the report may be lost: after a read that was not answered,
 * while it is not known that the call was placed, while the reports cannot be read, and after 15 minutes.
 */
export async function* watchCall(
  proxy: SecureProxy,
  clock: Clock,
  current: () => WatchedCall | null,
  signal: CancelSignal,
): AsyncGenerator<WatchStep, void, undefined> {
  const late = createMailbox<SecureOutcome>();
  let retryAfter = 0;
  const left = current();
  // A keeper before this one committed the reply and died before it could parse it.
  if (left?.memory.raw != null) yield* evidenceIn(left.memory.raw, left.call.id);

  for (;;) {
    const waiting = current();
    if (!waiting) return;
    await Promise.race([clock.sleep(waitFor(waiting, clock.now(), retryAfter), signal), late.filled()]);
    const watched = current();
    if (!watched || signal.aborted) return;
    const { call } = watched;
    const lateReply = late.take();
    if (lateReply) {
      yield* stepsOf(lateReply, call.id);
      continue;
    }

    yield { kind: 'reading', at: clock.now() };
    const outcome = await readReports(proxy, call);
    if (outcome.kind === 'deadline') void outcome.late.then(late.put);
    const readable = yield* stepsOf(outcome, call.id);
    const trouble = readable ? troubleOf(outcome) : 'unreachable';
    yield { kind: 'trouble', trouble };
    retryAfter = retryAfterOf(outcome);

    const age = clock.now() - call.clickedAt;
    const unlearned = current();
    const mayBeLost = unlearned !== null && (!unlearned.confirmed || unlearned.memory.unansweredReads > 0);
    if (unlearned && (mayBeLost || trouble !== null || age > LOGS_TOO_AFTER)) {
      const logs = await readLogs(proxy, call);
      if (logs.kind === 'reply' && logs.status === 200) yield* evidenceIn(logs.text, call.id);
      retryAfter = Math.max(retryAfter, retryAfterOf(logs));
    }
    if (age > GIVE_UP_AFTER) yield { kind: 'gaveUp', at: clock.now() };
  }

  /**
   * The reply to a read of reports, committed before it is parsed; false when it tells nothing. What is no list, or comes
   * from a gateway, leaves the read unanswered: the report may have been lost behind it.
   */
  function* stepsOf(outcome: SecureOutcome, callId: string): Generator<WatchStep, boolean> {
    if (outcome.kind !== 'reply' || outcome.status >= 500 || isProxyError(outcome.text)) return false;
    if (outcome.status !== 200) {
      yield { kind: 'answered', empty: true };
      return true;
    }
    yield { kind: 'raw', text: outcome.text };
    const reading = readReport(outcome.text, callId, clock.now());
    if (reading === null) return false;
    yield { kind: 'answered', empty: reading.kind === 'none' };
    if (reading.kind !== 'none') yield { kind: 'evidence', evidence: reading };
    return true;
  }

  function* evidenceIn(text: string, callId: string): Generator<WatchStep> {
    const reading = readReport(text, callId, clock.now());
    if (reading && reading.kind !== 'none') yield { kind: 'evidence', evidence: reading };
  }
}

function waitFor({ call, memory }: WatchedCall, now: number, retryAfter: number): number {
  const { lastReadAt } = memory;
  const interval = nextLookIn(now - call.clickedAt);
  const due = lastReadAt === null ? call.clickedAt + FIRST_LOOK : lastReadAt + interval;
  const jitter = 1 + Math.random() / 10;
  // A clock that was set back in between must not make the next look wait for it.
  return Math.max(0, Math.min(due - now, interval) * jitter, Math.min(retryAfter, LONGEST_WAIT) * 1000);
}

function retryAfterOf(outcome: SecureOutcome): number {
  return outcome.kind === 'reply' ? (outcome.retryAfter ?? 0) : 0;
}
