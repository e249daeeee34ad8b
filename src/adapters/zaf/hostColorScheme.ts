import type { ZafClient } from './zafClient.ts';

/** Light or dark as the host says, from the page's query until it has spoken. */
export interface HostColorScheme {
  get(): 'light' | 'dark';
  subscribe(listener: () => void): () => void;
  follow(client: ZafClient, now: 'light' | 'dark'): void;
}

export function createHostColorScheme(query: string): HostColorScheme {
  let scheme = read(new URLSearchParams(query).get('colorScheme'));
  const listeners = new Set<() => void>();
  function change(value: unknown): void {
    scheme = read(value);
    for (const listener of listeners) listener();
  }
  return {
    get: () => scheme,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow(client, now) {
      client.on('colorScheme.changed', change);
      change(now);
    },
  };
}

function read(value: unknown): 'light' | 'dark' {
  return value === 'dark' ? 'dark' : 'light';
}
