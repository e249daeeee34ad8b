import { afterEach, expect, test, vi } from 'vitest';
import { storageScope } from '../../src/adapters/browser/storageScope.ts';
import { openOutside } from '../../src/openOutside.ts';
import { createEnglishTranslator } from '../../src/text/translator.ts';
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
    },
  );
  const agent = { id: agentId, name: 'Sara Lind', numbers: [] };
  const ticket = { id: 4821, closed: false, requester: null };
  const settings = { base_host: '', caller_id: '', customer_caller_id: '', default_country: '' };
  const translator = createEnglishTranslator({ locale: 'en', timeZone: 'UTC' });
  await openOutside(
    {
      client: fakeZaf(),
      origin,
      workspace: { ticket, agent, settings },
      locale: 'en',
      colorScheme: 'light',
      appId: null,
      ticketChanges: { listen() {} },
    },
    createStandingTime(),
    Promise.resolve(translator),
  );
  return names;
}

test('every name in the browser’s storage begins with the account and the agent', async () => {
  const names = await namesAskedFor('https://acme.zendesk.com', 3001);
  expect(names.sort()).toEqual([
    'https://acme.zendesk.com/3001/calls',
    'https://acme.zendesk.com/3001/click-to-call',
    'https://acme.zendesk.com/3001/other-calls',
  ]);
});

test('no two accounts and no two agents share a name', () => {
  const scopes = [
    storageScope('https://acme.zendesk.com', 3001),
    storageScope('https://acme.zendesk.com', 3002),
    storageScope('https://other.zendesk.com', 3001),
  ];
  expect(new Set(scopes).size).toBe(3);
});
