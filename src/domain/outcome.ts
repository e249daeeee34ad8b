/**
 * How a call ended, as far as the provider tells. Plain click-to-call reports the agent's leg only, so nothing here
 * claims that the customer answered (Infobip operation `get-voice-delivery-reports`). Seconds are whole seconds.
 */
export type Outcome =
  | { readonly kind: 'agentAnswered'; readonly secondsOnAgentLine?: number }
  | { readonly kind: 'timeLimit'; readonly secondsOnAgentLine?: number }
  | { readonly kind: 'agentMachine'; readonly secondsOnAgentLine?: number }
  | { readonly kind: 'agentDidNotAnswer' }
  | { readonly kind: 'agentBusy' }
  | { readonly kind: 'agentDeclined' }
  | { readonly kind: 'agentUnreachable' }
  | { readonly kind: 'hungUpBeforeAnswer' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly code?: string }
  | { readonly kind: 'unknown' };

export type OutcomeKind = Outcome['kind'];

/** Why the provider says a call failed. `other` comes with the provider's own name in `code`. */
export type FailureReason = 'invalidNumber' | 'network' | 'noCredit' | 'accountSetUp' | 'settings' | 'other';
