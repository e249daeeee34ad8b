import type { CallRecord } from '../domain/callRecord.ts';

/**
 * What frames that share no storage tell one another of their calls. `from` is the frame that speaks.
 * - `copy`: how a call stands with that frame. `term` counts how often the call has changed hands; 0 from a frame that
 *   has lost it and has learned something all the same. `held`: the frame is at work with it.
 * - `ask`: whoever holds the call (null: any call) shall send a copy.
 * - `claim`: the frame is about to take over a call whose frame is gone.
 * - `goodbye`: the frame goes, and leaves its calls.
 */
export type MirrorMessage =
  | {
      readonly kind: 'copy';
      readonly from: string;
      readonly record: CallRecord;
      readonly term: number;
      readonly held: boolean;
    }
  | { readonly kind: 'ask'; readonly from: string; readonly callId: string | null }
  | { readonly kind: 'claim'; readonly from: string; readonly callId: string }
  | { readonly kind: 'goodbye'; readonly from: string };

/** The way between frames of one agent and account for calls that no storage keeps. Delivery is not guaranteed. */
export interface CallMirror {
  /** The record's numbers go to the agent's own frames in this browser, and nowhere else. */
  tell(message: MirrorMessage): void;
  /** Hears the others' messages, never its own, in the order each was told. What cannot be read is left out. */
  listen(listener: (message: MirrorMessage) => void): () => void;
}
