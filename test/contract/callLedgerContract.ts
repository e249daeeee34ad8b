import type { CallLedger } from '../../src/ports/callLedger.ts';
import { aCall, aRecord, CLICK } from '../support/callRecords.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

const first = aRecord({ call: aCall({ id: 'first' }) });
const second = aRecord({ call: aCall({ id: 'second', ticketId: 4822, clickedAt: CLICK + 1_000 }) });

async function ids(ledger: CallLedger): Promise<string[]> {
  return (await ledger.readAll()).map(({ call }) => call.id).sort();
}

/** What holds for every ledger. Each case is given a fresh one. */
export const callLedgerContract: readonly ContractCase<CallLedger>[] = [
  {
    name: 'is empty at first',
    async run(ledger) {
      expectEqual(await ledger.readAll(), []);
      expectEqual(await ledger.read('first'), null);
    },
  },
  {
    name: 'reads back what was committed, as it was',
    async run(ledger) {
      expectEqual(await ledger.commit(first), true);
      expectEqual(await ledger.read('first'), first);
    },
  },
  {
    name: 'keeps the last commit of a call',
    async run(ledger) {
      const ended = {
        ...first,
        state: { name: 'ended', outcome: { kind: 'agentBusy' }, at: CLICK },
      } as const;
      await ledger.commit(first);
      await ledger.commit(ended);
      expectEqual(await ledger.read('first'), ended);
      expectEqual(await ids(ledger), ['first']);
    },
  },
  {
    name: 'reads the calls of all tickets',
    async run(ledger) {
      await ledger.commit(first);
      await ledger.commit(second);
      expectEqual(await ids(ledger), ['first', 'second']);
      expectEqual(await ledger.read('second'), second);
    },
  },
  {
    name: 'keeps every one of many commits at once',
    async run(ledger) {
      const many = Array.from({ length: 20 }, (_, index) => `call-${String(index).padStart(2, '0')}`);
      const kept = await Promise.all(many.map((id) => ledger.commit(aRecord({ call: aCall({ id }) }))));
      expectEqual(
        kept,
        many.map(() => true),
      );
      expectEqual(await ids(ledger), many);
    },
  },
  {
    name: 'has nothing unreadable while every record is one of its own',
    async run(ledger) {
      await ledger.commit(first);
      expectEqual(await ledger.takeUnreadable(), 0);
      expectEqual(await ids(ledger), ['first']);
    },
  },
  {
    name: 'erases the calls clicked before a moment and no others',
    async run(ledger) {
      await ledger.commit(first);
      await ledger.commit(second);
      await ledger.eraseOlderThan(CLICK);
      expectEqual(await ids(ledger), ['first', 'second']);
      await ledger.eraseOlderThan(CLICK + 1_000);
      expectEqual(await ids(ledger), ['second']);
      expectEqual(await ledger.read('first'), null);
    },
  },
];
