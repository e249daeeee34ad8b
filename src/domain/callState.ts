import type { Outcome } from './outcome.ts';
import type { Refusal, UnconfirmedReason } from './refusal.ts';

/** Cost of the agent's leg: `pricePerSecond` × `chargedDuration` of Infobip's report; `currency` is ISO 4217. */
export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/**
 * What is known of one call. Times are milliseconds since the epoch, by this browser's clock.
 * The states and the evidence that leads from one to the next are listed in `transition.ts`.
 */
export type CallState =
  | { readonly name: 'idle' }
  | { readonly name: 'placing'; readonly since: number }
  /** `found`: by a look-up, so when it was accepted is not known. */
  | { readonly name: 'placed'; readonly since: number; readonly found?: true }
  | { readonly name: 'refused'; readonly refusal: Refusal; readonly at: number }
  | { readonly name: 'unconfirmed'; readonly why: UnconfirmedReason; readonly since: number }
  | { readonly name: 'ended'; readonly outcome: Outcome; readonly at: number; readonly cost?: Cost };
