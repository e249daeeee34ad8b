import type { E164 } from '../../domain/call.ts';
import type { AgentPhone } from '../../ports/agentPhone.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AgentDatabase } from './agentDatabase.ts';

const DEADLINE = 5_000;

/** The agent's own number in this browser's database; kept in the frame alone where storage is denied. */
export function createBrowserAgentPhone(database: AgentDatabase | null, clock: Clock): AgentPhone {
  return {
    async read() {
      const work = database?.use((db) => db.get('agentPhone', 'number')).catch(() => undefined);
      const stored = await Promise.race([work, clock.sleep(DEADLINE)]);
      return typeof stored === 'string' && /^\+\d{4,15}$/.test(stored) ? (stored as E164) : null;
    },
    async write(number) {
      if (!database) return false;
      const work = database
        .use(async (db) => {
          if (number === null) await db.delete('agentPhone', 'number');
          else await db.put('agentPhone', number, 'number');
          return true;
        })
        .catch(() => false);
      return Promise.race([work, clock.sleep(DEADLINE).then(() => false)]);
    },
  };
}
