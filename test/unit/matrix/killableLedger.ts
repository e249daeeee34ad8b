import type { CallLedger } from '../../../src/ports/callLedger.ts';

/** One frame's way to the ledger, which can be cut off in the middle of a write. */
export interface KillableLedger extends CallLedger {
  /** The next commit is under way when `kill` is called, and comes true or not. */
  killAtNextCommit(kill: () => void, comesTrue: boolean): void;
}

export function createKillableLedger(ledger: CallLedger): KillableLedger {
  let death: { kill: () => void; comesTrue: boolean } | null = null;
  return {
    read: ledger.read,
    readAll: ledger.readAll,
    takeUnreadable: ledger.takeUnreadable,
    eraseOlderThan: ledger.eraseOlderThan,
    async commit(record) {
      if (!death) return ledger.commit(record);
      const { kill, comesTrue } = death;
      death = null;
      kill();
      if (comesTrue) await ledger.commit(record);
      return new Promise<never>(() => {});
    },
    killAtNextCommit(kill, comesTrue) {
      death = { kill, comesTrue };
    },
  };
}
