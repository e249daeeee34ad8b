import type { Cost } from './callState.ts';
import type { Outcome } from './outcome.ts';
import type { Refusal, UnconfirmedReason } from './refusal.ts';

/** What a reply to the placing request proves. `at` is when it was learned, in milliseconds since the epoch. */
export type PlacingEvidence =
  | { readonly kind: 'accepted'; readonly at: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly at: number }
  | { readonly kind: 'noReply'; readonly why: UnconfirmedReason; readonly at: number };

/** What looking a call up proves. `found`: the provider knows the call and it has not ended. */
export type LookUpEvidence =
  | { readonly kind: 'found'; readonly at: number }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly cost?: Cost; readonly at: number };

/**
 * Everything that can move a call from one state to the next. `clicked`: the intent was committed. `gaveUp`: the time
 * in which the provider keeps reports has passed without one.
 */
export type Evidence =
  | { readonly kind: 'clicked'; readonly at: number }
  | PlacingEvidence
  | LookUpEvidence
  | { readonly kind: 'gaveUp'; readonly at: number };
