import type { Call } from '../domain/call.ts';
import { NOTE_TRIED_FOR } from '../domain/callAge.ts';
import type { CallState } from '../domain/callState.ts';
import { entryOf } from '../domain/entry.ts';
import { type NoteFailure, type NoteState, passes } from '../domain/noteState.ts';
import type { CancelSignal } from '../ports/cancelSignal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Helpdesk, HelpdeskResult, TicketStamp } from '../ports/helpdesk.ts';
import type { NoteText } from '../ports/noteText.ts';

const ATTEMPTS = 8;
const STAMP_SETTLES_AFTER = 2;
const STAMP_ROUNDS = 3;

/** What writing a note needs from the outside. */
export interface NoteDesk {
  readonly helpdesk: Pick<Helpdesk, 'readStamp' | 'findNote' | 'writeNote'>;
  readonly noteText: NoteText;
  readonly clock: Clock;
}

/**
 * Writes a call's one internal note, or finds it already written. Each attempt goes stamp → look-up → write with that
 * stamp, so a note that another instance or a lost reply left behind is seen before a second one can be written
 * (Zendesk's "Protecting against ticket update collisions"). Passing faults are tried again, at most 8 times in 5
 * minutes. Resolves with saved or failed; with null when the signal was cancelled first.
 */
export async function writeNote(
  desk: NoteDesk,
  call: Call,
  state: CallState & { name: 'ended' },
  signal: CancelSignal,
): Promise<(NoteState & { name: 'saved' | 'failed' }) | null> {
  const { clock } = desk;
  const startedAt = clock.now();
  let last: NoteFailure = 'noReply';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await attemptNote(desk, call, state, signal);
    if (signal.aborted) return null;
    if (result.ok) {
      const saved = { name: 'saved', at: clock.now() } as const;
      return result.value === null ? saved : { ...saved, auditId: result.value };
    }
    last = result.why === 'conflict' ? 'keepsChanging' : result.why;
    if (!passes(last)) break;
    const wait = (result.retryAfter ?? attempt * 2) * 1000;
    // What Zendesk would not take in time is better told now, while the agent is there to see to it.
    if (attempt === ATTEMPTS || clock.now() + wait > startedAt + NOTE_TRIED_FOR) break;
    await clock.sleep(wait, signal);
  }
  return { name: 'failed', why: last };
}

/** Whether the call's note already stands in the ticket, for whoever is about to put its text somewhere else. */
export function findNote(desk: NoteDesk, call: Call): Promise<HelpdeskResult<boolean>> {
  return desk.helpdesk.findNote(call.ticketId, call.id, call.clickedAt);
}

async function attemptNote(
  desk: NoteDesk,
  call: Call,
  state: CallState & { name: 'ended' },
  signal: CancelSignal,
): Promise<HelpdeskResult<number | null>> {
  const stamp = await settledStamp(desk, call.ticketId, signal);
  if (!stamp.ok) return stamp;
  const found = await findNote(desk, call);
  if (!found.ok) return found;
  if (found.value) return { ok: true, value: null };
  if (signal.aborted) return { ok: false, why: 'noReply' };
  const note = desk.noteText.write(call, state);
  return desk.helpdesk.writeNote(call.ticketId, stamp.value, note.html, entryOf(call, state));
}

/**
 * Stamps have whole seconds, so an update in the same second as the last one would not be noticed: a stamp is used only
 * once it is at least two seconds old. A ticket that is being changed again and again counts as a conflict.
 */
async function settledStamp(
  desk: NoteDesk,
  ticketId: number,
  signal: CancelSignal,
): Promise<HelpdeskResult<TicketStamp>> {
  for (let round = 1; round <= STAMP_ROUNDS; round++) {
    const stamp = await desk.helpdesk.readStamp(ticketId);
    if (!stamp.ok) return stamp;
    const { secondsOld } = stamp.value;
    const settled = secondsOld === null ? round > 1 : secondsOld >= STAMP_SETTLES_AFTER;
    if (settled) return stamp;
    await desk.clock.sleep(STAMP_SETTLES_AFTER * 1000, signal);
  }
  return { ok: false, why: 'conflict' };
}
