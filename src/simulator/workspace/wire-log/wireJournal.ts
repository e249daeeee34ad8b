export interface JournalEntry {
  serial: number;
  at: number;
  /** Null for the background. */
  ticketId: number | null;
  direction: 'fromApp' | 'toApp';
  text: string;
}

/** The messages between this page and its framed apps, newest last; kept in this page only. */
export interface WireJournal {
  add(ticketId: number | null, direction: JournalEntry['direction'], message: unknown): void;
  entries(): readonly JournalEntry[];
  subscribe(listener: () => void): () => void;
}

const kept = 200;

export function createWireJournal(): WireJournal {
  const listeners = new Set<() => void>();
  let entries: readonly JournalEntry[] = [];
  let serial = 0;
  return {
    add(ticketId, direction, message) {
      const text = typeof message === 'string' ? message : JSON.stringify(message);
      serial += 1;
      entries = [...entries.slice(1 - kept), { serial, at: Date.now(), ticketId, direction, text }];
      for (const listener of listeners) listener();
    },
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
