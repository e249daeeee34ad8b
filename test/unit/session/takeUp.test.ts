import { describe, expect, test } from 'vitest';
import { createDesk, TICKET } from '../../support/simulatedDesk.ts';

const OTHER_TICKET = 4822;

describe('whenever the panel dies, the call is placed once and noted once', () => {
  // 0 is right after the click; the phones ring, are answered after 4 and 10 s, and the call ends after 150 s.
  const moments = [
    0, 1, 500, 3_000, 5_000, 12_000, 60_000, 148_000, 150_000, 155_000, 160_000, 162_000, 170_000,
  ];
  test.each(moments)('after %i ms, and the ticket is opened again', async (moment) => {
    const desk = createDesk();
    desk.simulation.perform('scenario', { id: 'bothAnswer' });
    const first = await desk.open();
    first.actions.call();
    await desk.time.advance(moment, 250);
    first.close();
    await desk.open();
    await desk.time.advance(400_000);
    expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  });

  test('a panel of another ticket goes on with it', async () => {
    const desk = createDesk();
    desk.simulation.perform('scenario', { id: 'bothAnswer' });
    const first = await desk.open();
    first.actions.call();
    await desk.time.advance(8_000);
    first.close();
    const other = await desk.open({ ticketId: OTHER_TICKET });
    await desk.time.advance(400_000);
    expect(other.view().call).toBeNull();
    expect(desk.notes(TICKET)).toHaveLength(1);
    expect(desk.notes(OTHER_TICKET)).toEqual([]);
  });
});

test('a panel that finds an intent without a reply looks the call up and never places it', async () => {
  const desk = createDesk();
  desk.simulation.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(1_000);
  first.close();
  const second = await desk.open();
  expect(second.call().state).toMatchObject({ name: 'unconfirmed', why: 'replyLost' });
  await desk.time.advance(60_000);
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  expect(desk.requests('GET /tts/3/logs').length).toBeGreaterThan(0);
});

test('a report that was drained by a read nobody saw the end of is learned from the logs', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(3_000);
  desk.simulation.perform('fault', { step: 'reports', kind: 'neverAnswersAfter' });
  await desk.time.advance(2_000);
  first.close();
  const second = await desk.open();
  await desk.time.advance(30_000);
  expect(second.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'agentBusy' } });
  expect(desk.notes()).toHaveLength(1);
});

test('a report whose read was answered late still tells the end', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  desk.simulation.perform('switch', { logsListCalls: false });
  desk.simulation.perform('fault', { step: 'reports', kind: 'afterDeadline', delayMs: 45_000 });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(90_000);
  expect(panel.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'agentBusy' } });
});

test('an unfinished call of another ticket is named when Call is pressed, and Call asks once more', async () => {
  const desk = createDesk();
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(5_000);
  const other = await desk.open({ ticketId: OTHER_TICKET });
  other.actions.call();
  await desk.time.settle();
  expect(other.view()).toMatchObject({
    slot: { kind: 'callAgainConfirmed' },
    unfinished: { ticketId: TICKET, requesterName: 'Amara Okafor' },
  });
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(1);
  other.actions.call();
  await desk.time.advance(1_000);
  expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(2);
});

test('a call that was clicked 50 hours ago is ended as unknown at the next start, with its note', async () => {
  const desk = createDesk();
  desk.simulation.perform('fault', { step: 'place', kind: 'droppedBefore' });
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(1_000);
  first.close();
  await desk.time.advance(50 * 3_600_000, 600_000);
  const second = await desk.open();
  await desk.time.advance(30_000);
  expect(second.call().state).toMatchObject({ name: 'ended', outcome: { kind: 'unknown' } });
  expect(desk.notes()).toHaveLength(1);
});

test('a stored call that cannot be read is told of once, and the next call works', async () => {
  const desk = createDesk();
  let unreadable = 2;
  const ledger = {
    ...desk.browser.ledger,
    async takeUnreadable() {
      const found = unreadable;
      unreadable = 0;
      return found;
    },
  };
  const browser = { ...desk.browser, ledger };
  const first = await desk.open({ browser });
  expect(first.view().unreadableCalls).toBe(true);
  const second = await desk.open({ browser, ticketId: OTHER_TICKET });
  expect(second.view().unreadableCalls).toBe(false);
  first.actions.call();
  await desk.time.advance(1_000);
  expect(first.view().slot).toEqual({ kind: 'placed' });
});

test('after seven days nothing of a call is left, saved or not', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  desk.simulation.perform('fault', { step: 'noteWrite', kind: 'status403' });
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(60_000);
  expect(await desk.browser.ledger.readAll()).toHaveLength(1);
  first.close();
  await desk.time.advance(7 * 24 * 3_600_000 + 1_000, 3_600_000);
  await desk.open();
  expect(await desk.browser.ledger.readAll()).toEqual([]);
});

test('a note that failed for a passing reason is written by the next panel that starts, five minutes later or more', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  desk.simulation.perform('fault', { step: 'noteWrite', kind: 'status500', times: 8 });
  const first = await desk.open();
  first.actions.call();
  await desk.time.advance(200_000);
  expect(first.call().note.name).toBe('failed');
  await desk.open({ ticketId: OTHER_TICKET });
  await desk.time.advance(60_000);
  expect(desk.notes()).toEqual([]);
  await desk.time.advance(300_000);
  await desk.open({ ticketId: OTHER_TICKET });
  await desk.time.advance(10_000);
  expect(desk.notes()).toHaveLength(1);
});
