import { describe, expect, test } from 'vitest';
import type { ScenarioId } from '../../../src/simulator/choices.ts';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

const OTHER_TICKET = 4822;
const PLACE = 'POST /voice/ctc/1/send';
const REPORTS = 'GET /voice/1/reports';
const WRITE = `PUT /api/v2/tickets/${TICKET}.json`;

/** A call in a browser that keeps nothing, with so many windows and their backgrounds. */
async function calling({ backgrounds = 1, scenario = 'bothAnswer' as ScenarioId, seconds = 8 } = {}) {
  const desk = createDesk();
  desk.browser.denied = true;
  desk.simulation.perform('scenario', { id: scenario });
  const keepers = [];
  for (let count = 0; count < backgrounds; count++) keepers.push(await desk.openBackground());
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(seconds * 1_000);
  return { desk, panel, keepers };
}

function reads(desk: Desk) {
  return desk.requests(REPORTS).length;
}

function oneCallOneNote(desk: Desk) {
  expect(desk.requests(PLACE)).toHaveLength(1);
  expect(desk.notes(TICKET)).toHaveLength(1);
}

describe('where the browser keeps nothing', () => {
  test('a call goes on in its own panel, which alone asks for it and writes its note', async () => {
    const { desk, panel } = await calling();
    expect(panel.view().storageDenied).toBe(true);
    await desk.time.advance(52_000);
    expect(reads(desk)).toBeLessThanOrEqual(15);
    await desk.time.advance(200_000);
    expect(panel.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
    oneCallOneNote(desk);
  });

  test('after the goodbye of its frame the background goes on within seconds', async () => {
    const { desk, panel } = await calling();
    panel.leave();
    const before = reads(desk);
    await desk.time.advance(7_000);
    expect(reads(desk)).toBeGreaterThan(before);
    await desk.time.advance(300_000);
    oneCallOneNote(desk);
  });

  test('after a frame has ended without a word the background goes on once 15 s have passed', async () => {
    const { desk, panel } = await calling();
    panel.close();
    const before = reads(desk);
    await desk.time.advance(9_000);
    expect(reads(desk)).toBe(before);
    await desk.time.advance(15_000);
    expect(reads(desk)).toBeGreaterThan(before);
    await desk.time.advance(300_000);
    oneCallOneNote(desk);
  });

  test.each([1, 2, 10, 150, 155, 160])('the frame dies after %i s: one call, one note', async (seconds) => {
    const { desk, panel } = await calling({ seconds });
    panel.close();
    await desk.time.advance(400_000);
    oneCallOneNote(desk);
  });

  test('a frame that dies before the reply to its request: the call is looked up, and placed once', async () => {
    const { desk, panel } = await calling({ seconds: 0 });
    panel.leave();
    await desk.time.advance(400_000);
    oneCallOneNote(desk);
  });

  test('of several backgrounds one goes on, and another when that dies as well', async () => {
    const { desk, panel, keepers } = await calling({ backgrounds: 3 });
    panel.leave();
    await desk.time.advance(52_000);
    expect(reads(desk)).toBeLessThanOrEqual(17);
    keepers[0]?.close();
    keepers[1]?.leave();
    await desk.time.advance(300_000);
    oneCallOneNote(desk);
  });

  test('a background that starts after the click hears of the call and goes on with it', async () => {
    const { desk, panel } = await calling({ backgrounds: 0 });
    await desk.openBackground();
    panel.leave();
    await desk.time.advance(300_000);
    oneCallOneNote(desk);
  });

  test('Call in another ticket names the call, and its own ticket shows it when it is opened again', async () => {
    const { desk, panel } = await calling();
    const other = await desk.open({ ticketId: OTHER_TICKET });
    other.actions.call();
    await desk.time.settle();
    expect(other.view().unfinished).toMatchObject({ ticketId: TICKET });
    panel.leave();
    await desk.time.advance(3_000);
    const again = await desk.open();
    expect(again.view().slot).toEqual({ kind: 'placed' });
    await desk.time.advance(300_000);
    expect(again.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
    oneCallOneNote(desk);
  });

  test('once the note is saved no frame has a number left', async () => {
    const { desk, panel } = await calling({ scenario: 'agentBusy', seconds: 2 });
    const stranger = desk.browser.mirrors.join();
    const told: string[] = [];
    stranger.listen((message) => told.push(JSON.stringify(message)));
    await desk.time.advance(60_000);
    expect(told.join()).toContain('+61491570156');
    expect(desk.notes()).toHaveLength(1);
    told.length = 0;
    panel.leave();
    stranger.tell({ kind: 'ask', from: 'stranger', callId: panel.call().id });
    await desk.time.settle();
    expect(told.join()).not.toMatch(/61491570156|12025550143/);
  });
});

describe('a frame that was taken for gone and speaks again', () => {
  test('gives way to the background, shows what becomes of the call, and no second note is written', async () => {
    const { desk, panel } = await calling();
    const hearAgain = panel.goDeaf();
    await desk.time.advance(30_000);
    hearAgain();
    await desk.time.advance(1_000);
    const before = reads(desk);
    await desk.time.advance(60_000);
    // One reader at the pace of one.
    expect(reads(desk) - before).toBeLessThanOrEqual(12);
    await desk.time.advance(300_000);
    expect(panel.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
    expect(desk.requests(WRITE)).toHaveLength(1);
    oneCallOneNote(desk);
  });

  test('hands over the report that it alone has read, whatever the logs say', async () => {
    const { desk, panel } = await calling({ seconds: 140 });
    desk.simulation.perform('switch', { logsListCalls: false });
    const hearAgain = panel.goDeaf();
    await desk.time.advance(40_000);
    hearAgain();
    await desk.time.advance(120_000);
    expect(panel.call()).toMatchObject({
      state: { name: 'ended', outcome: { kind: 'agentAnswered' } },
      note: { name: 'saved' },
    });
    oneCallOneNote(desk);
  });

  test.each([60, 150, 158, 162, 166, 170, 180, 200])(
    'after standing still until second %i of the call: one call, one note',
    async (second) => {
      const { desk, panel } = await calling({ seconds: 20 });
      const hearAgain = panel.goDeaf();
      await desk.time.advance((second - 20) * 1_000);
      hearAgain();
      await desk.time.advance(400_000);
      oneCallOneNote(desk);
      expect(panel.call().note.name).toBe('saved');
    },
  );
});

test('a call that the disk would not take is mirrored as well, and noted when its ticket is closed', async () => {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  const full = { ...desk.browser, ledger: { ...desk.browser.ledger, commit: async () => false } };
  await desk.openBackground({ browser: full });
  const panel = await desk.open({ browser: full });
  panel.actions.call();
  await desk.time.advance(1_000);
  expect(panel.view().storageFailed).toBe(true);
  panel.actions.call();
  await desk.time.advance(8_000);
  panel.leave();
  await desk.time.advance(300_000);
  oneCallOneNote(desk);
});
