import { expect, test } from 'vitest';
import type { CallLedger } from '../../../src/ports/callLedger.ts';
import { deferred } from '../../support/deferred.ts';
import { createDesk } from '../../support/simulatedDesk.ts';

const PLACE = 'POST /voice/ctc/1/send';

/** A desk and a panel whose first commit ends as told. */
async function committing(commit: CallLedger['commit']) {
  const desk = createDesk();
  const panel = await desk.open({ browser: { ...desk.browser, ledger: { ...desk.browser.ledger, commit } } });
  panel.actions.call();
  await desk.time.settle();
  return { desk, panel };
}

test('a click that cannot be written down places nothing, and the panel says so', async () => {
  const { desk, panel } = await committing(async () => false);
  await desk.time.advance(10_000);
  expect(desk.requests(PLACE)).toEqual([]);
  expect(panel.view()).toMatchObject({ storageFailed: true, call: null });
});

test('nothing rings before the call is on disk', async () => {
  const onDisk = deferred<boolean>();
  const { desk } = await committing(() => onDisk.promise);
  expect(desk.requests(PLACE)).toEqual([]);
  onDisk.resolve(true);
  await desk.time.settle();
  expect(desk.requests(PLACE)).toHaveLength(1);
});
