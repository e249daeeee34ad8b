import { type Action, type ActionName, type RequestReply, tokenHeader } from '../protocol.ts';
import type { Snapshot } from '../snapshot.ts';

/** `lost`: the server does not answer. `wrongToken`: it answers, but was started again since this page was opened. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'wrongToken';

/** The server's state as this page last heard it, and the way to change it. */
export interface SimulatorStore {
  snapshot(): Snapshot | null;
  /** `Date.now()` of this page when the snapshot came. */
  receivedAt(): number;
  connection(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** Resolves when the new state is here; to the server's words when it refused. */
  act<N extends Exclude<ActionName, 'request'>>(name: N, body: Action<N>): Promise<string | null>;
  /** Resolves to null when the reply never comes; rejects when the server cannot be reached. */
  request(body: Action<'request'>): Promise<RequestReply | null>;
}

// A browser keeps six connections to one host: a request that is never answered must give its own back.
const longestRequestMs = 180_000;

export function createSimulatorStore(token: string): SimulatorStore {
  const listeners = new Set<() => void>();
  let current: Snapshot | null = null;
  let receivedAt = 0;
  let connection: ConnectionState = 'connecting';
  // A server that was started again counts its revisions from the start.
  let reconnected = false;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function take(snapshot: Snapshot): void {
    if (current && !reconnected && snapshot.revision < current.revision) return;
    reconnected = false;
    current = snapshot;
    receivedAt = Date.now();
    notify();
  }

  function setConnection(next: ConnectionState): void {
    if (connection === next) return;
    connection = next;
    notify();
  }

  const events = new EventSource('/sim/events');
  events.addEventListener('open', () => {
    reconnected = true;
    setConnection('open');
  });
  events.addEventListener('error', () => setConnection('lost'));
  events.addEventListener('state', (event) => take(JSON.parse(event.data) as Snapshot));

  function post(name: ActionName, body: unknown, signal: AbortSignal | null): Promise<Response> {
    return fetch(`/sim/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [tokenHeader]: token },
      body: JSON.stringify(body),
      signal,
    });
  }

  return {
    snapshot: () => current,
    receivedAt: () => receivedAt,
    connection: () => connection,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async act(name, body) {
      const response = await post(name, body, null).catch(() => null);
      if (!response) return 'The simulator cannot be reached.';
      if (response.status === 403) setConnection('wrongToken');
      if (!response.ok) return ((await response.json()) as { error: string }).error;
      take((await response.json()) as Snapshot);
      return null;
    },
    async request(body) {
      const signal = AbortSignal.timeout(longestRequestMs);
      try {
        const response = await post('request', body, signal);
        if (!response.ok)
          throw new Error(`/sim/request answered ${response.status}: ${await response.text()}`);
        return (await response.json()) as RequestReply;
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    },
  };
}
