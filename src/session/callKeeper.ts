import type { Call } from '../domain/call.ts';
import { isNoteWorthAnotherTry, isUnfinished } from '../domain/callAge.ts';
import { noticeOf } from '../domain/callNotice.ts';
import { type CallRecord, freshWatch } from '../domain/callRecord.ts';
import { transition } from '../domain/transition.ts';
import type { CallLedger } from '../ports/callLedger.ts';
import type { CallLock } from '../ports/callLock.ts';
import type { CancelSignal } from '../ports/cancelSignal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { InstanceChannel } from '../ports/instanceChannel.ts';
import type { WrittenNote } from '../ports/noteText.ts';
import type { VoiceProvider } from '../ports/voiceProvider.ts';
import { KeptCall } from './keptCall.ts';
import { findNote, type NoteDesk, writeNote } from './writeNote.ts';

/** Where calls are kept, and how frames take turns with them and hear of them. */
export interface CallStore {
  readonly ledger: CallLedger;
  readonly lock: CallLock;
  readonly channel: InstanceChannel;
}

/** What a keeper works with. `signal` is cancelled by whoever made the keeper, when its frame goes. */
export interface KeeperTools extends NoteDesk, CallStore {
  readonly helpdesk: NoteDesk['helpdesk'] & Pick<Helpdesk, 'sendCallNotice'>;
  readonly provider: VoiceProvider;
  readonly clock: Clock;
  readonly signal: CancelSignal;
}

/** Follows calls from the click to the note, each inside its lock. */
export interface CallKeeper {
  /**
   * Writes the call ahead, places it, and follows it to its end. Resolves with false when the write-ahead failed:
   * nothing was sent. Everything after that is told by `onChange`.
   */
  begin(call: Call): Promise<boolean>;
  /** Goes on with a call that stands in the ledger as soon as its lock is free; never places it. */
  takeUp(callId: string): void;
  /** Tries the note of an ended call once more. */
  retryNote(callId: string): void;
  /**
   * Gives a failed note's text away, which ends every further attempt, unless one more look-up finds the note written.
   * `take` answers where the text went; `looked` is false when the look-up failed, so that the draft must be left alone.
   */
  handOver(
    callId: string,
    take: (note: WrittenNote, looked: boolean) => Promise<'draft' | 'hand'>,
  ): Promise<void>;
}

/** `onChange` is told each record as it changes here; other instances are told by the channel. */
export function createCallKeeper(tools: KeeperTools, onChange: (record: CallRecord) => void): CallKeeper {
  const { helpdesk, ledger, lock, channel, provider, clock, signal } = tools;
  const taken = new Set<string>();

  function tell(record: CallRecord, before?: CallRecord): void {
    onChange(record);
    channel.announce(record.call.id);
    const notice = before ? noticeOf(before, record, clock.now()) : null;
    // A courtesy to other agents: the call does not wait for it, and nothing comes of its failure.
    if (notice) void helpdesk.sendCallNotice(notice);
  }

  function keep(record: CallRecord): KeptCall {
    return new KeptCall(record, ledger, tell);
  }

  function begin(call: Call): Promise<boolean> {
    return new Promise((resolve) => {
      taken.add(call.id);
      void lock
        .hold(call.id, (held) => place(call, resolve, held), signal)
        .then((held) => held || resolve(false))
        .finally(() => taken.delete(call.id));
    });
  }

  async function place(call: Call, written: (ok: boolean) => void, held: CancelSignal): Promise<void> {
    const intent = transition({ name: 'idle' }, { kind: 'clicked', at: clock.now() });
    if (intent.name === 'idle') return;
    const record: CallRecord = {
      version: 1,
      call,
      state: intent,
      note: { name: 'pending' },
      watch: freshWatch,
    };
    if (!(await ledger.commit(record))) return written(false);
    tell(record);
    written(true);
    const kept = keep(record);
    const placing = await provider.place(call);
    await kept.learn(placing.evidence);
    // A reply after the deadline still proves something, whatever the watch has found by then.
    void placing.late?.then((evidence) => kept.learn(evidence));
    await follow(kept, held);
  }

  function takeUp(callId: string): void {
    if (taken.has(callId) || signal.aborted) return;
    taken.add(callId);
    void lock.hold(callId, (held) => resume(callId, held), signal).finally(() => taken.delete(callId));
  }

  async function resume(callId: string, held: CancelSignal): Promise<void> {
    const record = await ledger.read(callId);
    if (!record || !(isUnfinished(record) || isNoteWorthAnotherTry(record, clock.now()))) return;
    const kept = keep(record);
    if (record.state.name === 'placing') {
      await kept.learn({ kind: 'noReply', why: 'replyLost', at: clock.now() });
    }
    await follow(kept, held);
  }

  async function follow(kept: KeptCall, held: CancelSignal): Promise<void> {
    const { id } = kept.record.call;
    // Only a frame that was taken for gone, and has learned something all the same, still tells of a call held here.
    const stop = channel.listen((callId) => {
      if (callId === id) void ledger.read(id).then((record) => record && kept.adopt(record));
    });
    for await (const step of provider.watch(() => kept.watched(), held)) await kept.take(step);
    stop();
    if (!held.aborted) await saveNote(kept, held);
  }

  async function saveNote(kept: KeptCall, held: CancelSignal): Promise<void> {
    const { call, state, note } = kept.record;
    if (state.name !== 'ended' || note.name === 'saved' || note.name === 'handedOver') return;
    await kept.setNote({ name: 'saving' }, clock.now());
    const result = await writeNote(tools, call, state, held);
    if (result) await kept.setNote(result, clock.now());
  }

  function retryNote(callId: string): void {
    void lock.hold(
      callId,
      async (held) => {
        const record = await ledger.read(callId);
        if (record) await saveNote(keep(record), held);
      },
      signal,
    );
  }

  async function handOver(
    callId: string,
    take: (note: WrittenNote, looked: boolean) => Promise<'draft' | 'hand'>,
  ): Promise<void> {
    await lock.hold(
      callId,
      async () => {
        const record = await ledger.read(callId);
        if (record?.note.name !== 'failed' || record.state.name !== 'ended') return;
        const kept = keep(record);
        const found = await findNote(tools, record.call);
        if (found.ok && found.value) return kept.setNote({ name: 'saved', at: clock.now() }, clock.now());
        const to = await take(tools.noteText.write(record.call, record.state), found.ok);
        await kept.setNote({ name: 'handedOver', to }, clock.now());
      },
      signal,
    );
  }

  return { begin, takeUp, retryNote, handOver };
}
