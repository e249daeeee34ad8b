import type { AgentPhone } from '../../ports/agentPhone.ts';
import type { CallLedger } from '../../ports/callLedger.ts';
import type { CallLock } from '../../ports/callLock.ts';
import type { Clock } from '../../ports/clock.ts';
import { type AgentDatabase, createAgentDatabase } from './agentDatabase.ts';
import { createBrowserAgentPhone } from './browserAgentPhone.ts';
import { createBrowserLedger } from './browserLedger.ts';
import { createBrowserLock } from './browserLock.ts';

const DEADLINE = 5_000;

/** What the browser keeps. `calls` is null where it denies the frame IndexedDB or Web Locks. */
export interface Storage {
  readonly calls: { readonly ledger: CallLedger; readonly lock: CallLock } | null;
  readonly agentPhone: AgentPhone;
}

/** Tries what the ledger needs before it is relied on: a frame of another site may be refused either. */
export async function openStorage(scope: string, clock: Clock): Promise<Storage> {
  const database = createAgentDatabase(scope);
  const works = tryOut(database, scope).catch(() => false);
  const allowed = await Promise.race([works, clock.sleep(DEADLINE).then(() => false)]);
  if (!allowed) return { calls: null, agentPhone: createBrowserAgentPhone(null, clock) };
  return {
    calls: {
      ledger: createBrowserLedger(database, clock),
      lock: createBrowserLock(scope, navigator.locks),
    },
    agentPhone: createBrowserAgentPhone(database, clock),
  };
}

async function tryOut(database: AgentDatabase, scope: string): Promise<boolean> {
  await database.use((db) => db.count('calls'));
  await navigator.locks.request(`${scope}/try-out`, { mode: 'shared' }, async () => {});
  return true;
}
