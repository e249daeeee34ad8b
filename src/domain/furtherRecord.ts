import type { CallRecord } from './callRecord.ts';

/**
 * Of two records of one call the one that knows more; `mine` where neither does. Two frames have learned of it apart when
 * one of them took over from another that was only slow.
 */
export function furtherRecord(mine: CallRecord, theirs: CallRecord): CallRecord {
  const difference = stateRank(theirs) - stateRank(mine) || noteRank(theirs) - noteRank(mine);
  return difference > 0 ? theirs : mine;
}

/** As evidence leads from state to state: a refusal does not undo an acceptance, a report ends an unknown outcome. */
function stateRank({ state }: CallRecord): number {
  switch (state.name) {
    case 'placing':
      return 0;
    case 'unconfirmed':
      return 1;
    case 'placed':
    case 'refused':
      return 2;
    case 'ended':
      return state.outcome.kind === 'unknown' ? 3 : 4;
  }
}

function noteRank({ note }: CallRecord): number {
  switch (note.name) {
    case 'pending':
    case 'saving':
      return 0;
    case 'failed':
      return 1;
    case 'saved':
    case 'handedOver':
      return 2;
  }
}
