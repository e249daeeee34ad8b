import type { CallState } from './callState.ts';
import type { Evidence } from './evidence.ts';

/**
 * The life of a call. A state is entered on evidence only; what proves nothing new leaves the state as it is.
 *
 * 1. idle: nothing was asked for. `clicked` → 2.
 * 2. placing: the request may be on its way. accepted, found → 3; refused → 4; no reply → 5; ended, gave up → 6.
 * 3. placed: the provider has the call. ended, gave up → 6. Neither a refusal nor a lost reply can undo an acceptance.
 * 4. refused: certainly not placed. Final.
 * 5. unconfirmed: may have been placed. accepted, found → 3; refused (a late reply) → 4; ended, gave up → 6.
 * 6. ended: final, but an outcome that was unknown gives way to a report that comes later.
 */
export function transition(state: CallState, evidence: Evidence): CallState {
  switch (state.name) {
    case 'idle':
      return evidence.kind === 'clicked' ? { name: 'placing', since: evidence.at } : state;
    case 'placing':
    case 'unconfirmed':
      return fromUnproved(state, evidence);
    case 'placed':
      return evidence.kind === 'ended' || evidence.kind === 'gaveUp' ? ended(evidence) : state;
    case 'refused':
      return state;
    case 'ended':
      return state.outcome.kind === 'unknown' && evidence.kind === 'ended' ? ended(evidence) : state;
  }
}

function fromUnproved(state: CallState & { name: 'placing' | 'unconfirmed' }, evidence: Evidence): CallState {
  switch (evidence.kind) {
    case 'clicked':
      return state;
    case 'accepted':
      return { name: 'placed', since: evidence.at };
    case 'found':
      return { name: 'placed', since: evidence.at, found: true };
    case 'refused':
      return { name: 'refused', refusal: evidence.refusal, at: evidence.at };
    case 'noReply':
      return state.name === 'placing'
        ? { name: 'unconfirmed', why: evidence.why, since: evidence.at }
        : state;
    case 'ended':
    case 'gaveUp':
      return ended(evidence);
  }
}

function ended(evidence: Evidence & { kind: 'ended' | 'gaveUp' }): CallState {
  if (evidence.kind === 'gaveUp') return { name: 'ended', outcome: { kind: 'unknown' }, at: evidence.at };
  const { outcome, cost, at } = evidence;
  return { name: 'ended', outcome, at, ...(cost && { cost }) };
}
