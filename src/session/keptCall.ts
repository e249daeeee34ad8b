import { type CallRecord, erasePersonalData, type WatchMemory } from '../domain/callRecord.ts';
import type { Evidence } from '../domain/evidence.ts';
import { furtherRecord } from '../domain/furtherRecord.ts';
import type { NoteState } from '../domain/noteState.ts';
import { transition } from '../domain/transition.ts';
import type { CallLedger } from '../ports/callLedger.ts';
import type { WatchedCall, WatchStep } from '../ports/voiceProvider.ts';

/**
 * A call while this instance holds its lock: its record, and every way it changes. Each change is committed before the
 * promise resolves; those that others can see are told to them as well. Where the disk refuses a change of a call that
 * goes on, this frame goes on with what it has in memory.
 */
export class KeptCall {
  #record: CallRecord;
  readonly #ledger: CallLedger;
  readonly #tell: (record: CallRecord, before: CallRecord) => void;

  constructor(
    record: CallRecord,
    ledger: CallLedger,
    tell: (record: CallRecord, before: CallRecord) => void,
  ) {
    this.#record = record;
    this.#ledger = ledger;
    this.#tell = tell;
  }

  get record(): CallRecord {
    return this.#record;
  }

  /** What a watch must know, or null once there is nothing left to watch. */
  watched(): WatchedCall | null {
    const { call, state, watch } = this.#record;
    if (state.name === 'ended' || state.name === 'refused') return null;
    return { call, confirmed: state.name === 'placed', memory: watch };
  }

  /** Goes on from what another frame knows of this call, where that is more. That frame has told other agents of it. */
  async adopt(theirs: CallRecord): Promise<void> {
    if (furtherRecord(this.#record, theirs) !== theirs) return;
    await this.#change(theirs, false);
    this.#tell(theirs, theirs);
  }

  async learn(evidence: Evidence): Promise<void> {
    const state = transition(this.#record.state, evidence);
    if (state === this.#record.state || state.name === 'idle') return;
    const record = { ...this.#record, state };
    // Nobody needs the numbers of a call that was not placed.
    await this.#change(state.name === 'refused' ? erasePersonalData(record) : record, true);
  }

  async take(step: WatchStep): Promise<void> {
    const { unansweredReads, raw, trouble } = this.#record.watch;
    switch (step.kind) {
      case 'reading':
        return this.#remember({ unansweredReads: unansweredReads + 1, lastReadAt: step.at });
      case 'raw':
        return this.#remember({ raw: step.text });
      case 'answered':
        return this.#remember({
          unansweredReads: Math.max(0, unansweredReads - 1),
          raw: step.empty ? null : raw,
        });
      case 'trouble':
        return step.trouble === trouble ? undefined : this.#remember({ trouble: step.trouble }, true);
      case 'evidence':
        return this.learn(step.evidence);
      case 'gaveUp':
        return this.learn(step);
    }
  }

  /** `at`: milliseconds since the epoch. */
  async setNote(note: NoteState, at: number): Promise<void> {
    const record = { ...this.#record, note, ...(note.name === 'failed' && { noteFailedAt: at }) };
    const done = note.name === 'saved' || note.name === 'handedOver';
    await this.#change(done ? erasePersonalData(record) : record, true);
  }

  #remember(watch: Partial<WatchMemory>, visible = false): Promise<void> {
    return this.#change({ ...this.#record, watch: { ...this.#record.watch, ...watch } }, visible);
  }

  async #change(record: CallRecord, visible: boolean): Promise<void> {
    const before = this.#record;
    this.#record = record;
    await this.#ledger.commit(record);
    if (visible) this.#tell(record, before);
  }
}
