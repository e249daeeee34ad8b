import type { Call } from '../domain/call.ts';
import type { CallState } from '../domain/callState.ts';

/** A note in the calling agent's language, with their time and zone. The call's id stands in both. */
export interface WrittenNote {
  /** Escaped: nothing from outside is markup. */
  readonly html: string;
  readonly plain: string;
}

export interface NoteText {
  write(call: Call, state: CallState & { name: 'ended' }): WrittenNote;
}
