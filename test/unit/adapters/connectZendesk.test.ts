import { describe, expect, test } from 'vitest';
import {
  type ConnectProblem,
  connectZendesk,
  type HostConnection,
} from '../../../src/adapters/zaf/connectZendesk.ts';
import { type LoadedWorkspace, workspaceQuestion } from '../../../src/adapters/zaf/workspaceSchema.ts';
import type { ZafClient, ZafSdk } from '../../../src/adapters/zaf/zafClient.ts';
import { deferred } from '../../support/deferred.ts';
import { fakeZaf } from '../../support/fakeZaf.ts';
import { createStandingTime } from '../../support/standingTime.ts';

const QUERY = `?origin=${encodeURIComponent('https://acme.zendesk.com')}&app_guid=7f3a`;
const values = {
  'ticket.id': 4821,
  'ticket.status': 'open',
  'ticket.requester': null,
  currentUser: { id: 3001, name: 'Sara Lind', identities: [] },
  'currentUser.locale': 'en-US',
  colorScheme: 'light',
  errors: {},
};
const registration = {
  metadata: { appId: 600_200, settings: { base_host: 'demo1.api.infobip.com' } },
  context: { account: { subdomain: 'acme' } },
};

/** A page in a frame, whose SDK comes and whose host answers only when a test says so. */
function page(query = QUERY, get: ZafClient['get'] = async () => values) {
  const time = createStandingTime();
  const script = deferred<ZafSdk>();
  const register = deferred<(data: unknown) => void>();
  const client = fakeZaf({ get, on: (_, handler) => register.resolve(handler) });
  const problems: ConnectProblem[] = [];
  let connection: (HostConnection & LoadedWorkspace) | null = null;
  const clients: ZafClient[] = [];
  const listener = {
    onClient: (known: ZafClient) => clients.push(known),
    onProblem: (problem: ConnectProblem) => problems.push(problem),
  };
  const connected = connectZendesk({ query, sdk: () => script.promise }, time, listener, workspaceQuestion);
  void connected.then((value) => {
    connection = value;
  });
  return {
    time,
    client,
    clients,
    problems,
    connection: () => connection,
    loadSdk: (sdk: ZafSdk = { init: () => client }) => script.resolve(sdk),
    async register(message: unknown = registration) {
      (await register.promise)(message);
      await time.settle();
    },
  };
}

describe('a page inside Zendesk', () => {
  test('asks once for everything and knows its host’s origin', async () => {
    const frame = page();
    frame.loadSdk();
    await frame.register();
    expect(frame.connection()).toMatchObject({
      origin: 'https://acme.zendesk.com',
      locale: 'en-US',
      workspace: {
        ticket: { id: 4821 },
        agent: { id: 3001 },
        settings: { base_host: 'demo1.api.infobip.com' },
      },
    });
    expect(frame.connection()?.appId).toBe(600_200);
    expect(frame.client.get).toHaveBeenCalledTimes(1);
    await frame.time.advance(60_000);
    expect(frame.problems).toEqual([]);
  });

  test.each([undefined, null, 0, 'unknown'])('has no id of the app where it is told %j', async (appId) => {
    const frame = page();
    frame.loadSdk();
    await frame.register({ ...registration, metadata: { appId } });
    expect(frame.connection()?.appId).toBeNull();
  });

  test('tells of the client before the host has answered', async () => {
    const frame = page();
    frame.loadSdk();
    await frame.time.settle();
    expect(frame.clients).toEqual([frame.client]);
    expect(frame.connection()).toBeNull();
  });

  test('takes the origin without a path', async () => {
    const frame = page('?origin=https%3A%2F%2Facme.zendesk.com%2Fagent%2F&app_guid=7f3a');
    frame.loadSdk();
    await frame.register();
    expect(frame.connection()?.origin).toBe('https://acme.zendesk.com');
  });
});

describe('a page that Zendesk has not opened', () => {
  test.each([
    '',
    '?app_guid=7f3a',
    '?origin=https%3A%2F%2Facme.zendesk.com',
    '?origin=acme&app_guid=7f3a',
    '?origin=&app_guid=7f3a',
  ])('%j: says so at once, without the SDK', async (query) => {
    const frame = page(query);
    await frame.time.settle();
    expect(frame.problems).toEqual(['notInZendesk']);
    frame.loadSdk();
    await frame.time.advance(20_000);
    expect(frame.client.on).not.toHaveBeenCalled();
  });

  test('says so when the SDK says it', async () => {
    const frame = page();
    frame.loadSdk({ init: () => false });
    await frame.time.settle();
    expect(frame.problems).toEqual(['notInZendesk']);
    expect(frame.connection()).toBeNull();
  });
});

describe('what is late is told after 10 s and still counts', () => {
  test('the SDK', async () => {
    const frame = page();
    await frame.time.advance(9_999);
    expect(frame.problems).toEqual([]);
    await frame.time.advance(1);
    expect(frame.problems).toEqual(['sdkNotLoaded']);
    frame.loadSdk();
    await frame.register();
    expect(frame.connection()).not.toBeNull();
  });

  test('the host’s registration', async () => {
    const frame = page();
    frame.loadSdk();
    await frame.time.advance(10_000);
    expect(frame.problems).toEqual(['hostSilent']);
    await frame.register();
    expect(frame.connection()).not.toBeNull();
  });

  test.each([
    ['rejects', () => Promise.reject({ name: 'TimeoutError' })],
    ['rejects with an Error', () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['rejects as today’s does', () => Promise.reject(new Error('Invocation request timeout'))],
    [
      'resolves, as the SDK does,',
      async () => ({ name: 'TimeoutError', message: 'Timeout when invoking "get"' }),
    ],
  ])('the host’s values, when the SDK %s with a time-out after 5 s', async (_, timeOut) => {
    let asked = 0;
    const frame = page(QUERY, async () => {
      asked += 1;
      if (asked > 3) return values;
      await frame.time.sleep(5_000);
      return timeOut();
    });
    frame.loadSdk();
    await frame.register();
    await frame.time.advance(9_000);
    expect(frame.problems).toEqual([]);
    await frame.time.advance(4_000);
    expect(frame.problems).toEqual(['hostSilent']);
    expect(frame.connection()).toBeNull();
    await frame.time.advance(10_000);
    expect(frame.connection()).not.toBeNull();
    await frame.time.advance(60_000);
    expect(asked).toBe(4);
    expect(frame.problems).toEqual(['hostSilent']);
  });
});

describe('a host that refuses', () => {
  test('is asked again, and a later answer still counts', async () => {
    let asked = 0;
    const frame = page(QUERY, async () => {
      asked += 1;
      if (asked < 3) throw new Error('Not now');
      return values;
    });
    frame.loadSdk();
    await frame.register();
    expect(frame.problems).toEqual(['hostRefused']);
    await frame.time.advance(3_000);
    expect(frame.connection()).not.toBeNull();
  });

  test('is asked less and less often, and at last once a minute', async () => {
    const frame = page(QUERY, () => Promise.reject(new Error('Not now')));
    frame.loadSdk();
    await frame.register();
    await frame.time.advance(3_600_000);
    expect(frame.client.get.mock.calls.length).toBeGreaterThan(60);
    expect(frame.client.get.mock.calls.length).toBeLessThan(70);
  });

  test('with values that are none of a ticket sidebar', async () => {
    const frame = page(QUERY, async () => ({ errors: {} }));
    frame.loadSdk();
    await frame.register();
    expect(frame.problems).toEqual(['hostRefused']);
  });

  test.each([undefined, null, 'x', {}, { metadata: {} }, { context: {} }])(
    'with a registration of %j',
    async (message) => {
      const frame = page();
      frame.loadSdk();
      await frame.register(message ?? null);
      expect(frame.problems).toEqual(['hostRefused']);
      expect(frame.client.get).not.toHaveBeenCalled();
    },
  );
});

describe('the account that the address names', () => {
  const from = (origin: string) => `?origin=${encodeURIComponent(origin)}&app_guid=7f3a`;
  const named = (subdomain: unknown) => ({ ...registration, context: { account: { subdomain } } });

  test.each([
    ['https://other.zendesk.com', 'acme'],
    ['https://acme.zendesk.com.evil.example', 'acme'],
    ['https://acme.evil.example', 'acme'],
    ['https://evil.example', 'acme'],
    ['https://acme.zendesk.com', ''],
    ['https://acme.zendesk.com', null],
    ['https://localhost.evil.example', 'acme'],
  ])('%s is not that of %j: nothing is asked or stored', async (origin, subdomain) => {
    const frame = page(from(origin));
    frame.loadSdk();
    await frame.register(named(subdomain));
    expect(frame.problems).toEqual(['accountMismatch']);
    expect(frame.client.get).not.toHaveBeenCalled();
  });

  test.each(['http://localhost:4567', 'http://127.0.0.1:4567'])('is not compared on %s', async (origin) => {
    const frame = page(from(origin));
    frame.loadSdk();
    await frame.register(named('acme'));
    expect(frame.connection()?.origin).toBe(origin);
  });
});
