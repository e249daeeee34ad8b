import type { CallRecord } from '../../domain/callRecord.ts';
import type { CallLedger } from '../../ports/callLedger.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AgentDatabase } from './agentDatabase.ts';
import { recordSchema } from './recordSchema.ts';

const DEADLINE = 5_000;

/** The ledger in IndexedDB: a commit is done when it is on disk, and survives a killed browser. */
export function createBrowserLedger(database: AgentDatabase, clock: Clock): CallLedger {
  /** A blocked database must not hold a call: after the deadline the work counts as failed. */
  function inTime<T>(work: Promise<T>, instead: T): Promise<T> {
    return Promise.race([work.catch(() => instead), clock.sleep(DEADLINE).then(() => instead)]);
  }

  return {
    commit(record) {
      const stored = { id: record.call.id, clickedAt: record.call.clickedAt, record };
      let expired = false;
      let abort: (() => void) | null = null;
      const written = database
        .use(async (db) => {
          if (expired) return false;
          const transaction = db.transaction('calls', 'readwrite', { durability: 'strict' });
          abort = () => transaction.abort();
          await Promise.all([transaction.store.put(stored), transaction.done]);
          return true;
        })
        .catch(() => false);
      const late = clock.sleep(DEADLINE).then(() => {
        expired = true;
        if (!abort) return false;
        // A write that was given up must not come true later: its end is awaited, whichever it is.
        attempt(abort);
        return written;
      });
      return Promise.race([written, late]);
    },

    read(callId) {
      const work = database.use(async (db) => parse((await db.get('calls', callId))?.record));
      return inTime(work, null);
    },

    readAll() {
      const work = database.use(async (db) => {
        const all = await db.getAll('calls');
        return all.flatMap(({ record }) => parse(record) ?? []);
      });
      return inTime(work, []);
    },

    takeUnreadable() {
      let found = 0;
      const work = database.use(async (db) => {
        const transaction = db.transaction('calls', 'readwrite');
        // Where it is aborted the loop throws first, and this must not go unheard.
        transaction.done.catch(() => {});
        for await (const cursor of transaction.store) {
          if (cursor.value.toldOf || parse(cursor.value.record)) continue;
          found += 1;
          await cursor.update({ ...cursor.value, toldOf: true });
        }
        await transaction.done;
      });
      // What cannot be marked, as on a full disk, is told of again the next time.
      return inTime(work, undefined).then(() => found);
    },

    eraseOlderThan(clickedBefore) {
      const work = database.use(async (db) => {
        const transaction = db.transaction('calls', 'readwrite');
        // Where it is aborted the loop throws first, and this must not go unheard.
        transaction.done.catch(() => {});
        for await (const cursor of transaction.store) {
          if (!(cursor.value.clickedAt >= clickedBefore)) await cursor.delete();
        }
        await transaction.done;
      });
      return inTime(work, undefined);
    },
  };
}

/** A transaction that has ended by itself takes no abort. */
function attempt(abort: () => void): void {
  try {
    abort();
  } catch {
    return;
  }
}

function parse(stored: unknown): CallRecord | null {
  const parsed = recordSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
