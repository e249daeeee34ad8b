import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is stored of a call. `clickedAt` stands outside the record so that one that cannot be read still ends in time. */
export interface StoredCall {
  readonly id: string;
  readonly clickedAt: number;
  readonly record: unknown;
  /** The agent was told that it cannot be read. */
  readonly toldOf?: true;
}

interface Schema extends DBSchema {
  calls: { key: string; value: StoredCall };
  agentPhone: { key: 'number'; value: string };
}

/** One agent's database of one Zendesk account. `use` runs against an open connection, opening it anew where it broke. */
export interface AgentDatabase {
  use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T>;
}

/** `scope` begins every name in this browser's storage: the host's origin and the agent's user id. */
export function createAgentDatabase(scope: string): AgentDatabase {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;

  function open(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${scope}/click-to-call`, 1, {
      upgrade(db) {
        db.createObjectStore('calls', { keyPath: 'id' });
        db.createObjectStore('agentPhone');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  }

  return {
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        opened = null;
        throw error;
      }
    },
  };
}
