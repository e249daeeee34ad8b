import { expect, type Frame } from '@playwright/test';
import { aCall, aRecord } from '../support/callRecords.ts';
import { test } from './adapterFrames.ts';

const SARA = 'https://acme.zendesk.com/3001';
const TOM = 'https://acme.zendesk.com/3002';
const SARA_ELSEWHERE = 'https://other.zendesk.com/3001';

/** Takes the lock of the call and keeps it. */
function takeLock(frame: Frame, scope = SARA): Promise<void> {
  return frame.evaluate(
    (name) =>
      new Promise<void>((granted) => {
        const work = () => {
          granted();
          return new Promise<void>(() => {});
        };
        void window.adapters.lock(name).hold('call', work, new AbortController().signal);
      }),
    scope,
  );
}

/** Answers once the lock was granted. */
async function waitForLock(frame: Frame): Promise<{ granted: Promise<boolean> }> {
  const granted = frame.evaluate(
    (name) => window.adapters.lock(name).hold('call', async () => {}, new AbortController().signal),
    SARA,
  );
  // A frame that goes away before it was asked would prove nothing.
  await expect
    .poll(() => frame.evaluate(async () => (await navigator.locks.query()).pending?.length))
    .toBe(1);
  return { granted };
}

test.describe('the lock of a call', () => {
  test('is handed over when the frame that holds it is removed', async ({ frames }) => {
    const [holder, next] = [await frames.add(), await frames.add()];
    await takeLock(holder);
    const { granted } = await waitForLock(next);
    await frames.remove(holder);
    expect(await granted).toBe(true);
  });

  test('is handed over when the frame that holds it is reloaded', async ({ frames }) => {
    const [holder, next] = [await frames.add(), await frames.add()];
    await takeLock(holder);
    const { granted } = await waitForLock(next);
    await holder.goto(holder.url());
    expect(await granted).toBe(true);
  });

  test('is another one for another agent and for another account', async ({ frames }) => {
    const all = [await frames.add(), await frames.add(), await frames.add()];
    const scopes = [SARA, TOM, SARA_ELSEWHERE];
    await Promise.all(all.map((frame, index) => takeLock(frame, scopes[index])));
    const held = await all[0]?.evaluate(async () => (await navigator.locks.query()).held?.length);
    expect(held).toBe(3);
  });
});

test.describe('what was committed', () => {
  const record = aRecord({ call: aCall({ id: 'kept' }) });

  test.beforeEach(async ({ frames }) => {
    const frame = await frames.add();
    expect(
      await frame.evaluate(([scope, kept]) => window.adapters.ledger(scope).commit(kept), [
        SARA,
        record,
      ] as const),
    ).toBe(true);
    await frames.remove(frame);
  });

  test('is there when the frame was closed and comes again', async ({ frames }) => {
    const frame = await frames.add();
    expect(await frame.evaluate((scope) => window.adapters.ledger(scope).readAll(), SARA)).toEqual([record]);
    await frame.goto(frame.url());
    expect(await frame.evaluate((scope) => window.adapters.ledger(scope).read('kept'), SARA)).toEqual(record);
  });

  for (const [whose, scope] of [
    ['another agent of this account', TOM],
    ['the same agent of another account', SARA_ELSEWHERE],
  ] as const) {
    test(`is not seen by ${whose}`, async ({ frames }) => {
      const frame = await frames.add();
      const seen = await frame.evaluate((other) => window.adapters.ledger(other).readAll(), scope);
      expect(seen).toEqual([]);
    });
  }
});

test('the agent’s own number is kept for one agent of one account, across frames', async ({ frames }) => {
  const first = await frames.add();
  await first.evaluate((scope) => window.adapters.agentPhone(scope).write('+12025550143'), SARA);
  await frames.remove(first);
  const second = await frames.add();
  const numbers = await second.evaluate(
    (scopes) => Promise.all(scopes.map((scope) => window.adapters.agentPhone(scope).read())),
    [SARA, TOM, SARA_ELSEWHERE],
  );
  expect(numbers).toEqual(['+12025550143', null, null]);
});

test('one frame’s news reaches the other frames of the same agent and account', async ({ frames }) => {
  const [here, there] = [await frames.add(), await frames.add()];
  await there.evaluate(
    ([mine, toms]) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.adapters.channel(mine).listen((callId) => heard.push(callId));
      window.adapters.channel(toms).listen((callId) => heard.push(callId));
    },
    [SARA, TOM] as const,
  );
  await here.evaluate(
    ([mine, elsewhere]) => {
      window.adapters.channel(elsewhere).announce('of the other account');
      window.adapters.channel(mine).announce('a call');
    },
    [SARA, SARA_ELSEWHERE] as const,
  );
  await expect
    .poll(() => there.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['a call']);
});
