import type { Call } from '../domain/call.ts';
import type { WatchMemory, WatchTrouble } from '../domain/callRecord.ts';
import type { LookUpEvidence, PlacingEvidence } from '../domain/evidence.ts';
import type { CancelSignal } from './cancelSignal.ts';

/** What a placing request proved, within the deadline and, if a reply came later, after it. */
export interface Placing {
  readonly evidence: PlacingEvidence;
  readonly late?: Promise<PlacingEvidence>;
}

/**
 * A step of following a call. The consumer commits each before it asks for the next: that is what makes a report, which
 * Infobip hands out once, safe against a crash.
 * - `reading`: a read is about to be sent.
 * - `raw`: the reply to one such read, not yet parsed.
 * - `answered`: that read has been answered; `empty` when its reply held no report.
 * - `trouble`: the read was refused or nothing readable came; null when that is over.
 * - `evidence`: something was learned.
 * - `gaveUp`: the time in which the provider keeps reports has passed.
 */
export type WatchStep =
  | { readonly kind: 'reading'; readonly at: number }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'answered'; readonly empty: boolean }
  | { readonly kind: 'trouble'; readonly trouble: WatchTrouble | null }
  | { readonly kind: 'evidence'; readonly evidence: LookUpEvidence }
  | { readonly kind: 'gaveUp'; readonly at: number };

/** What a watch must know at each look: the record moves on while it sleeps. */
export interface WatchedCall {
  readonly call: Call;
  /** False until the provider is known to have the call. */
  readonly confirmed: boolean;
  readonly memory: WatchMemory;
}

/** A way to place calls and to learn their outcome. */
export interface VoiceProvider {
  /** Sends at most one request that can make a phone ring, and never sends it again. Not cancellable: it may ring. */
  place(call: Call): Promise<Placing>;
  /**
   * Follows a call until its end is known, time has run out, or the signal is cancelled (by the caller, when its frame
   * goes). `current` is asked before each look, and ends the watch with null. One watch per call at a time: whoever holds
   * its lock.
   */
  watch(current: () => WatchedCall | null, signal: CancelSignal): AsyncIterable<WatchStep>;
}
