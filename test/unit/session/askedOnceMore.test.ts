import { expect, test } from 'vitest';
import { aCall, aRecord } from '../../support/callRecords.ts';
import { createDesk, type Desk } from '../../support/simulatedDesk.ts';

const OTHER_TICKET = 4822;
const PLACE = 'POST /voice/ctc/1/send';

/** Another window has written a call ahead and died before it could tell of it. */
async function callNobodyHeardOf({ browser, time }: Desk): Promise<void> {
  const call = aCall({ id: 'unheard', ticketId: OTHER_TICKET, clickedAt: time.now() });
  await browser.ledger.commit(aRecord({ call, state: { name: 'placing', since: time.now() } }));
}

test('a call that this panel has not heard of is named before another is placed, whatever was pressed', async () => {
  const desk = createDesk();
  const panel = await desk.open();
  await callNobodyHeardOf(desk);
  panel.actions.askCallAgain();
  panel.actions.call();
  await desk.time.settle();
  expect(panel.view()).toMatchObject({
    slot: { kind: 'callAgainConfirmed' },
    unfinished: { ticketId: OTHER_TICKET },
  });
  expect(desk.requests(PLACE)).toEqual([]);
});

test('an answer to the question about one call places nothing while a newer one is under way: that one is named', async () => {
  const desk = createDesk();
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(125_000);
  first.actions.askCallAgain();
  await callNobodyHeardOf(desk);
  first.actions.call();
  await desk.time.settle();
  expect(first.view()).toMatchObject({
    slot: { kind: 'callAgainConfirmed' },
    unfinished: { ticketId: OTHER_TICKET },
  });
  expect(desk.requests(PLACE)).toHaveLength(1);
});
