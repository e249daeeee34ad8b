import type { CallRecord } from '../../src/domain/callRecord.ts';
import type { CallLedger } from '../../src/ports/callLedger.ts';

/** A ledger that lives as long as its test. */
export function createMemoryLedger(): CallLedger {
  const records = new Map<string, CallRecord>();
  return {
    async commit(record) {
      records.set(record.call.id, record);
      return true;
    },
    read: async (callId) => records.get(callId) ?? null,
    readAll: async () => [...records.values()],
    takeUnreadable: async () => 0,
    async eraseOlderThan(clickedBefore) {
      for (const [id, { call }] of records) if (call.clickedAt < clickedBefore) records.delete(id);
    },
  };
}
