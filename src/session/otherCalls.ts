import type { CallNotice } from '../domain/callNotice.ts';
import { believedFor, type HeardCalls, hear } from '../domain/heardCalls.ts';
import type { CallLock } from '../ports/callLock.ts';
import type { CancelSignal } from '../ports/cancelSignal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { OtherCallsChannel } from '../ports/otherCallsChannel.ts';

/** `lock`: of this agent's frames, where they can share one. `signal` is cancelled when the frame goes. */
export interface OtherCallsTools {
  readonly helpdesk: Pick<Helpdesk, 'onCallNotice'>;
  readonly lock: CallLock;
  readonly channel: OtherCallsChannel;
  readonly clock: Clock;
  readonly signal: CancelSignal;
}

/**
 * Follows the calls of other agents. Of an agent's instances one hears Zendesk's notices, tells the others and answers
 * those that open later: the one that holds the lock, which is the background instance where there is one, as it loads
 * first. No request is sent. The agent's own calls are left out. `onChange` is told whenever something began, ended or
 * became too old to be true. Resolves when the signal is cancelled.
 */
export async function followOtherCalls(
  { helpdesk, lock, channel, clock, signal }: OtherCallsTools,
  agentId: number,
  onChange: (heard: HeardCalls) => void = () => {},
): Promise<void> {
  let heard: HeardCalls = new Map();
  let keeping = false;

  function take(notices: readonly CallNotice[]): boolean {
    const others = notices.filter(({ agent }) => agent.id !== agentId);
    const next = hear(heard, others, clock.now());
    if (signal.aborted || next === heard) return false;
    for (const [callId, notice] of next) if (!heard.has(callId)) forgetInTime(notice);
    heard = next;
    onChange(heard);
    return true;
  }

  function forgetInTime(notice: CallNotice): void {
    void clock.sleep(believedFor(notice, clock.now()), signal).then(() => take([]));
  }

  const stop = channel.listen({
    asked: () => keeping && heard.size > 0 && channel.tell([...heard.values()]),
    told: take,
  });
  signal.addEventListener('abort', stop);
  channel.ask();
  await lock.hold('other-calls', keep, signal);

  function keep(): Promise<void> {
    keeping = true;
    helpdesk.onCallNotice((notice) => {
      if (take([notice])) channel.tell([notice]);
    });
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
  }
}
