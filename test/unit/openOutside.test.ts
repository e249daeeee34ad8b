import { afterEach, expect, test, vi } from 'vitest';
import { storageScope } from '../../src/adapters/browser/storageScope.ts';
import { openOutside } from '../../src/openOutside.ts';
import { fakeZaf } from '../support/fakeZaf.ts';
import { createStandingTime } from '../support/standingTime.ts';

afterEach(() => vi.unstubAllGlobals());

/** The names under which a panel of this agent asks the browser for storage, which is denied. */
async function namesAskedFor(origin: string, agentId: number): Promise<string[]> {
  const names: string[] = [];
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('indexedDB', {
    open(name: string) {
      names.push(name);
      throw new DOMException('Denied', 'SecurityError');
    },
  });
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor(name: string) {
        names.push(name);
      }
      addEventListener() {}
      postMessage() {}
    },
  );
  const connection = { client: fakeZaf(), origin, agentId, locale: 'en', appId: null };
  await openOutside(connection, createStandingTime(), { takesOver: false });
  return names;
}

test('every name in the browser’s storage begins with the account and the agent', async () => {
  const names = await namesAskedFor('https://acme.zendesk.com', 3001);
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(names.filter((name) => !name.startsWith('https://acme.zendesk.com/3001/'))).toEqual([]);
});

test('no two accounts and no two agents share a name', () => {
  const scopes = [
    storageScope('https://acme.zendesk.com', 3001),
    storageScope('https://acme.zendesk.com', 3002),
    storageScope('https://other.zendesk.com', 3001),
  ];
  expect(new Set(scopes).size).toBe(3);
});
