import { describe, expect, test } from 'vitest';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

const OTHER_TICKET = 4822;
const OTHER_AGENT = 3002;
const PLACE = 'POST /voice/ctc/1/send';
const REPORTS = 'GET /voice/1/reports';
const WRITE = `PUT /api/v2/tickets/${TICKET}.json`;

function newDesk(): Desk {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  return desk;
}

function oneCallOneNote(desk: Desk) {
  expect(desk.requests(PLACE)).toHaveLength(1);
  expect(desk.notes(TICKET)).toHaveLength(1);
  expect(desk.notes(TICKET)[0]?.public).toBe(false);
}

describe('with the background there', () => {
  // 0 is right after the click; the phones ring, are answered after 4 and 10 s, and the call ends after 150 s.
  test.each([0, 1, 500, 3_000, 12_000, 60_000, 150_000, 155_000, 160_000])(
    'a call whose ticket is closed after %i ms is noted although no ticket is open',
    async (moment) => {
      const desk = newDesk();
      await desk.openBackground();
      const panel = await desk.open();
      panel.actions.call();
      await desk.time.advance(moment, 250);
      panel.close();
      await desk.time.advance(400_000);
      oneCallOneNote(desk);
    },
  );

  test('a call goes on in its own panel, which alone asks for it', async () => {
    const desk = newDesk();
    await desk.openBackground();
    const panel = await desk.open();
    panel.actions.call();
    await desk.time.advance(60_000);
    expect(desk.requests(REPORTS).length).toBeLessThanOrEqual(15);
    await desk.time.advance(200_000);
    expect(panel.call().note.name).toBe('saved');
    oneCallOneNote(desk);
  });

  test('a panel that is opened again follows what the background goes on with', async () => {
    const desk = newDesk();
    await desk.openBackground();
    const panel = await desk.open();
    panel.actions.call();
    await desk.time.advance(8_000);
    panel.close();
    const again = await desk.open();
    expect(again.view().slot).toEqual({ kind: 'placed' });
    await desk.time.advance(300_000);
    expect(again.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
    oneCallOneNote(desk);
  });

  test('a note that was cut off while it was written is looked for, and not written again', async () => {
    const desk = newDesk();
    desk.simulation.perform('scenario', { id: 'agentBusy' });
    desk.simulation.perform('fault', { step: 'noteWrite', kind: 'neverAnswersAfter' });
    await desk.openBackground();
    const panel = await desk.open();
    panel.actions.call();
    for (let second = 0; desk.notes().length === 0 && second < 60; second++) await desk.time.advance(1_000);
    panel.close();
    await desk.time.advance(120_000);
    expect(desk.requests(WRITE)).toHaveLength(1);
    oneCallOneNote(desk);
  });

  test('two windows, each with its background, and both panels closed: one goes on', async () => {
    const desk = newDesk();
    await desk.openBackground();
    await desk.openBackground();
    const panels = [await desk.open(), await desk.open({ ticketId: OTHER_TICKET })];
    panels[0]?.actions.call();
    await desk.time.advance(5_000);
    for (const panel of panels) panel.close();
    await desk.time.advance(60_000);
    expect(desk.requests(REPORTS).length).toBeLessThanOrEqual(17);
    await desk.time.advance(300_000);
    oneCallOneNote(desk);
  });
});

test('the background takes up at its start what was left, and places nothing', async () => {
  const desk = newDesk();
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(500);
  panel.close();
  await desk.time.advance(3_600_000, 60_000);
  await desk.openBackground();
  await desk.time.advance(60_000);
  oneCallOneNote(desk);
});

test('the background that finds an intent without a reply looks the call up and never places it', async () => {
  const desk = newDesk();
  desk.simulation.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  await desk.openBackground();
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  panel.close();
  await desk.time.advance(120_000);
  expect(desk.requests(PLACE)).toHaveLength(1);
  expect(desk.requests('GET /tts/3/logs').length).toBeGreaterThan(0);
  expect(desk.notes()).toEqual([]);
});

test('another agent’s background leaves the call alone', async () => {
  const desk = newDesk();
  // Each agent has storage of their own in one browser.
  const others = createDesk().browser;
  await desk.openBackground({ agentId: OTHER_AGENT, browser: others });
  const panel = await desk.open();
  panel.actions.call();
  await desk.time.advance(1_000);
  panel.close();
  const before = desk.requests('').length;
  await desk.time.advance(400_000);
  expect(desk.requests('')).toHaveLength(before);
});
