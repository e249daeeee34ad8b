import { expect } from '@playwright/test';
import { aCall, aRecord, CLICK } from '../support/callRecords.ts';
import { test } from './adapterFrames.ts';

const SARA = 'https://acme.zendesk.com/3001';
const good = aRecord({ call: aCall({ id: 'good' }) });

/** What something else, or another version of the app, may have left. */
const junk = [
  { id: 'version 2', clickedAt: CLICK, record: { ...good, version: 2 } },
  { id: 'text', clickedAt: CLICK, record: 'not a record' },
  { id: 'nothing', clickedAt: CLICK },
  { id: 'half', clickedAt: CLICK, record: { version: 1, call: { id: 'half' } } },
];
const undated = [
  { id: 'no time', record: good },
  { id: 'a time in words', clickedAt: 'yesterday', record: good },
  { id: 'no number', clickedAt: Number.NaN },
];

test.describe('what cannot be read', () => {
  test('is set aside, and the rest is read', async ({ frames }) => {
    const frame = await frames.add();
    const seen = await frame.evaluate(
      async ([scope, stored, record]) => {
        await window.adapters.database(scope).use(async (db) => {
          for (const each of stored) await db.put('calls', each as never);
        });
        const ledger = window.adapters.ledger(scope);
        await ledger.commit(record);
        const singly = await Promise.all(stored.map(({ id }) => ledger.read(id)));
        return { all: await ledger.readAll(), singly };
      },
      [SARA, junk, good] as const,
    );
    expect(seen).toEqual({ all: [good], singly: junk.map(() => null) });
  });

  test('is counted once, and is still there afterwards', async ({ frames }) => {
    const frame = await frames.add();
    const counted = await frame.evaluate(
      async ([scope, stored, record]) => {
        const database = window.adapters.database(scope);
        await database.use(async (db) => {
          for (const each of stored) await db.put('calls', each as never);
        });
        const ledger = window.adapters.ledger(scope);
        await ledger.commit(record);
        const counts = [await ledger.takeUnreadable(), await ledger.takeUnreadable()];
        return { counts, left: await database.use((db) => db.count('calls')) };
      },
      [SARA, junk, good] as const,
    );
    expect(counted).toEqual({ counts: [junk.length, 0], left: junk.length + 1 });
  });

  test('gives way to a commit of the same call', async ({ frames }) => {
    const frame = await frames.add();
    const read = await frame.evaluate(
      async ([scope, stored, record]) => {
        await window.adapters.database(scope).use((db) => db.put('calls', stored as never));
        const ledger = window.adapters.ledger(scope);
        await ledger.commit(record);
        return ledger.read('good');
      },
      [SARA, { id: 'good', clickedAt: CLICK, record: 7 }, good] as const,
    );
    expect(read).toEqual(good);
  });

  test('is erased when its time has come or cannot be read, and kept while it is younger', async ({
    frames,
  }) => {
    const frame = await frames.add();
    const left = await frame.evaluate(
      async ([scope, stored, before]) => {
        const database = window.adapters.database(scope);
        await database.use(async (db) => {
          for (const each of stored) await db.put('calls', each as never);
          await db.put('calls', { id: 'older', clickedAt: before - 1, record: null });
        });
        await window.adapters.ledger(scope).eraseOlderThan(before);
        return database.use((db) => db.getAllKeys('calls'));
      },
      [SARA, [...junk, ...undated], CLICK] as const,
    );
    expect(left.sort()).toEqual(junk.map(({ id }) => id).sort());
  });

  test('is no number of the agent’s', async ({ frames }) => {
    const frame = await frames.add();
    const read = await frame.evaluate(async (scope) => {
      const values: unknown[] = ['12025550143', '+1 202 555 0143', '', 7, null, { number: '+12025550143' }];
      const numbers: unknown[] = [];
      for (const value of values) {
        await window.adapters.database(scope).use((db) => db.put('agentPhone', value as never, 'number'));
        numbers.push(await window.adapters.agentPhone(scope).read());
      }
      return numbers;
    }, SARA);
    expect(read).toEqual([null, null, null, null, null, null]);
  });
});

test('the ledger goes on when the browser’s data is cleared while it is open', async ({ frames }) => {
  const frame = await frames.add();
  const ids = await frame.evaluate(
    async ([scope, record]) => {
      const ledger = window.adapters.ledger(scope);
      await ledger.commit({ ...record, call: { ...record.call, id: 'before' } });
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(`${scope}/click-to-call`);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      const committed = await ledger.commit(record);
      return [committed, ...(await ledger.readAll()).map(({ call }) => call.id)];
    },
    [SARA, good] as const,
  );
  expect(ids).toEqual([true, 'good']);
});

test('a database that does not answer counts as failed after the deadline, and holds nothing up', async ({
  frames,
}) => {
  const frame = await frames.add();
  const answers = await frame.evaluate(
    async ([scope, record]) => {
      // A connection that does not give way blocks a new version, and the new version whoever comes after it.
      await new Promise((resolve) => {
        const request = indexedDB.open(`${scope}/click-to-call`, 1);
        request.onsuccess = resolve;
      });
      indexedDB.open(`${scope}/click-to-call`, 2);
      const deadlines: (() => void)[] = [];
      const sleep = () => new Promise<void>((resolve) => deadlines.push(resolve));
      const ledger = window.adapters.ledger(scope, { now: () => 0, sleep });
      const asked = [ledger.commit(record), ledger.read('good'), ledger.readAll(), ledger.eraseOlderThan(0)];
      const settled: number[] = [];
      asked.forEach((each, index) => void each.then(() => settled.push(index)));
      await new Promise((resolve) => setTimeout(resolve));
      const early = settled.length;
      for (const pass of deadlines) pass();
      return { early, answers: (await Promise.all(asked)).map((each) => each ?? null) };
    },
    [SARA, good] as const,
  );
  expect(answers).toEqual({ early: 0, answers: [false, null, [], null] });
});

test('a commit that was given up does not come true later', async ({ frames }) => {
  const frame = await frames.add();
  const answers = await frame.evaluate(
    async ([scope, record]) => {
      const deadlines: (() => void)[] = [];
      const sleep = () => new Promise<void>((resolve) => deadlines.push(resolve));
      const ledger = window.adapters.ledger(scope, { now: () => 0, sleep });
      await ledger.readAll();
      const other = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(`${scope}/click-to-call`);
        request.onsuccess = () => resolve(request.result);
      });
      // Another frame's transaction keeps the commit waiting for as long as it asks for more.
      const busy = other.transaction('calls', 'readwrite');
      const over = new Promise((resolve) => {
        busy.oncomplete = resolve;
      });
      let held = true;
      (function askMore() {
        if (held) busy.objectStore('calls').count().onsuccess = askMore;
      })();
      const committed = ledger.commit(record);
      await new Promise((resolve) => setTimeout(resolve));
      for (const pass of deadlines) pass();
      const answer = await committed;
      held = false;
      await over;
      return { answer, kept: await ledger.readAll() };
    },
    [SARA, good] as const,
  );
  expect(answers).toEqual({ answer: false, kept: [] });
});

test.describe('the storage that is opened', () => {
  const denials = {
    'IndexedDB is denied': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'UnknownError');
      };
    },
    'Web Locks are denied': () => {
      LockManager.prototype.request = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    },
    'Web Locks are not there': () => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
    },
    'IndexedDB is not there': () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    },
  };

  test('is the browser’s, where it is allowed', async ({ frames }) => {
    const frame = await frames.add();
    const opened = await frame.evaluate(
      async ([scope, record]) => {
        const storage = await window.adapters.openStorage(scope);
        await storage.calls?.ledger.commit(record);
        const again = await window.adapters.openStorage(scope);
        const number = await storage.agentPhone.write('+12025550143');
        return { kept: await again.calls?.ledger.readAll(), number };
      },
      [SARA, good] as const,
    );
    expect(opened).toEqual({ kept: [good], number: true });
  });

  for (const [how, deny] of [...Object.entries(denials), ['both are denied by the browser', null] as const]) {
    test(`says that calls live in the frame only when ${how}`, async ({ frames }) => {
      const frame = await frames.add({ sandboxed: deny === null });
      if (deny) await frame.evaluate(deny);
      const opened = await frame.evaluate(async (scope) => {
        const { calls, agentPhone } = await window.adapters.openStorage(scope);
        const written = await agentPhone.write('+12025550143');
        return { calls, written, number: await agentPhone.read() };
      }, SARA);
      expect(opened).toEqual({ calls: null, written: false, number: null });
    });
  }
});
