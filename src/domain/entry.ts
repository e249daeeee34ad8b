import type { Call } from './call.ts';
import type { CallState } from './callState.ts';

/**
 * The machine-readable part beside the note, stored by Zendesk on the audit as `metadata.custom`. It cannot be
 * redacted there, so it holds no name and of a number the last four digits at most. `at` is the click, ISO 8601.
 */
export interface Entry {
  readonly click_to_call: {
    readonly v: 1;
    readonly id: string;
    readonly outcome: string;
    readonly at: string;
    readonly seconds?: number;
    readonly agent: number;
    readonly to: string;
  };
}

/** The entry of an ended call; ASCII only and far below Zendesk's limit of 1 kilobyte per audit. */
export function entryOf(call: Call, state: CallState & { name: 'ended' }): Entry {
  const { outcome } = state;
  const seconds = 'secondsOnAgentLine' in outcome ? outcome.secondsOnAgentLine : undefined;
  return {
    click_to_call: {
      v: 1,
      id: call.id,
      outcome: outcome.kind,
      at: new Date(call.clickedAt).toISOString(),
      ...(seconds !== undefined && { seconds }),
      agent: call.agent.id,
      to: call.requester.number?.slice(-4) ?? '',
    },
  };
}
