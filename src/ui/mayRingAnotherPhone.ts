import type { OutcomeKind } from '../domain/outcome.ts';
import type { RefusalReason } from '../domain/refusal.ts';
import type { CallView } from '../session/panelView.ts';

const agentNotReached: readonly OutcomeKind[] = [
  'agentMachine',
  'agentDidNotAnswer',
  'agentBusy',
  'agentDeclined',
  'agentUnreachable',
  'failed',
];

const numberRefused: readonly RefusalReason[] = [
  'destination',
  'destinationBlocked',
  'destinationNotRegistered',
];

/** Whether a call ended in a way that another phone of the agent's may cure. */
export function mayRingAnotherPhone({ state }: CallView): boolean {
  if (state.name === 'ended') return agentNotReached.includes(state.outcome.kind);
  return state.name === 'refused' && numberRefused.includes(state.refusal.reason);
}
