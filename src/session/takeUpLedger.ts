import { ERASE_AFTER, isNoteWorthAnotherTry, isUnfinished } from '../domain/callAge.ts';
import type { CallRecord } from '../domain/callRecord.ts';
import type { CallKeeper, KeeperTools } from './callKeeper.ts';

/**
 * Takes up every unfinished call of this agent, now and as other instances tell of theirs, and hands each record on.
 * What is older than 7 days is erased first. Whoever holds a call's lock goes on with it; the others wait their turn.
 */
export async function takeUpLedger(
  { ledger, channel, clock, signal }: KeeperTools,
  keeper: CallKeeper,
  onRecord: (record: CallRecord) => void,
): Promise<void> {
  function take(record: CallRecord): void {
    onRecord(record);
    if (isUnfinished(record)) keeper.takeUp(record.call.id);
  }
  const stop = channel.listen((callId) => {
    void ledger.read(callId).then((record) => record && take(record));
  });
  signal.addEventListener('abort', stop);
  await ledger.eraseOlderThan(clock.now() - ERASE_AFTER);
  for (const record of await ledger.readAll()) {
    take(record);
    if (isNoteWorthAnotherTry(record, clock.now())) keeper.takeUp(record.call.id);
  }
}
