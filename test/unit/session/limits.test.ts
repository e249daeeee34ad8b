import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDesk, type Desk, type OpenPanel, TICKET } from '../../support/simulatedDesk.ts';

const MINUTE = 60_000;
const CALLS = 5;

// Looks are made a little later at random, which no count should hang on.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));
afterEach(() => vi.restoreAllMocks());

/** As many tickets of one requester, each with its panel. */
async function deskWith(tickets: number): Promise<{ desk: Desk; panels: OpenPanel[] }> {
  const desk = createDesk();
  const { zendesk } = desk.simulation.world;
  const ticket = zendesk.tickets.get(TICKET);
  if (!ticket) throw new Error('The simulator has lost its first ticket');
  const panels: OpenPanel[] = [];
  for (let id = TICKET; id < TICKET + tickets; id++) {
    const customFields = new Map(ticket.customFields);
    zendesk.tickets.set(id, {
      ...ticket,
      id,
      customFields,
      audits: [...ticket.audits],
      draft: { ...ticket.draft },
    });
    panels.push(await desk.open({ ticketId: id }));
  }
  return { desk, panels };
}

/** The agent calls once more although other calls go on. */
async function call(desk: Desk, panel: OpenPanel | undefined): Promise<void> {
  panel?.actions.call();
  await desk.time.settle();
  if (panel?.view().slot.kind === 'callAgainConfirmed') panel.actions.call();
  await desk.time.settle();
}

/** Sends since the panels were opened, by what they are. */
function requestsSince(desk: Desk, opened: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, url } of desk.simulation.world.wireLog.entries.slice(opened)) {
    const name = `${method} ${new URL(url).pathname.replace(/\d{4,}/, 'N')}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The most requests of one kind within any span of `ms` milliseconds. */
function mostWithin(desk: Desk, what: string, ms: number): number {
  const times = desk.simulation.world.wireLog.entries
    .filter(({ method, url }) => `${method} ${new URL(url).pathname}` === what)
    .map(({ at }) => at);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

async function fiveCallsOneAfterTheOther(tickets: number) {
  const { desk, panels } = await deskWith(tickets);
  const opened = desk.simulation.world.wireLog.entries.length;
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  for (let index = 0; index < CALLS; index++) {
    await call(desk, panels[index % panels.length]);
    await desk.time.until(() => false, 4 * MINUTE);
  }
  const records = await desk.browser.ledger.readAll();
  expect(records.map(({ note }) => note.name)).toEqual(Array(CALLS).fill('saved'));
  return { desk, opened, requests: requestsSince(desk, opened) };
}

test('requests grow with calls: five calls make as many with 50 tickets open as with one', async () => {
  const one = await fiveCallsOneAfterTheOther(1);
  const fifty = await fiveCallsOneAfterTheOther(50);
  expect(fifty.requests).toEqual(one.requests);
  expect(fifty.requests['POST /voice/ctc/1/send']).toBe(CALLS);
  expect(fifty.requests['PUT /api/v2/tickets/N.json']).toBe(CALLS);
  // What a panel asks for when it opens is the one thing that there is once per ticket.
  expect(fifty.opened).toBe(50 * one.opened);
  expect(one.opened).toBeLessThanOrEqual(1);
}, 60_000);

test('50 open tickets make no request while no call goes on', async () => {
  const { desk } = await deskWith(50);
  const opened = desk.simulation.world.wireLog.entries.length;
  await desk.time.until(() => false, 60 * MINUTE);
  expect(requestsSince(desk, opened)).toEqual({});
}, 60_000);

test('the app listens to Zendesk as often after five calls as before them, in every panel', async () => {
  const { desk, panels } = await deskWith(50);
  const before = panels.map(({ zaf }) => zaf.listeners());
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  for (const panel of panels.slice(0, CALLS)) await call(desk, panel);
  await desk.time.until(() => false, 5 * MINUTE);
  expect(desk.requests('PUT /api/v2/tickets/4825.json')).toHaveLength(1);
  expect(panels.map(({ zaf }) => zaf.listeners())).toEqual(before);
}, 60_000);

describe('what the services allow is never used up', () => {
  test('Infobip’s logs: 120 a minute, while five calls are in doubt and 50 tickets are open', async () => {
    const { desk, panels } = await deskWith(50);
    desk.simulation.perform('fault', { step: 'place', kind: 'droppedBefore', times: CALLS });
    for (const panel of panels.slice(0, CALLS)) await call(desk, panel);
    expect(desk.requests('POST /voice/ctc/1/send')).toHaveLength(CALLS);
    await desk.time.until(() => false, 60 * MINUTE);
    expect(mostWithin(desk, 'GET /tts/3/logs', MINUTE)).toBeGreaterThan(CALLS);
    expect(mostWithin(desk, 'GET /tts/3/logs', MINUTE)).toBeLessThanOrEqual(120);
    expect(desk.requests('GET /tts/3/logs').filter(({ status }) => status === 429)).toEqual([]);
  }, 60_000);

  test('Zendesk’s updates: 30 in ten minutes, when every write of a note fails and 50 tickets are open', async () => {
    const { desk, panels } = await deskWith(50);
    desk.simulation.perform('scenario', { id: 'agentBusy' });
    desk.simulation.perform('fault', { step: 'noteWrite', kind: 'status500', times: 1_000 });
    for (const panel of panels.slice(0, CALLS)) await call(desk, panel);
    await desk.time.until(() => false, 30 * MINUTE);
    for (let ticketId = TICKET; ticketId < TICKET + CALLS; ticketId++) {
      expect(mostWithin(desk, `PUT /api/v2/tickets/${ticketId}.json`, 10 * MINUTE)).toBe(8);
    }
    expect(desk.simulation.world.wireLog.entries.filter(({ method }) => method === 'PUT')).toHaveLength(
      8 * CALLS,
    );
  }, 60_000);

  test('nor on one ticket with five calls, when somebody else keeps changing it', async () => {
    const { desk, panels } = await deskWith(1);
    const WRITE = `PUT /api/v2/tickets/${TICKET}.json`;
    desk.simulation.perform('scenario', { id: 'agentBusy' });
    desk.simulation.perform('fault', { step: 'noteWrite', kind: 'status409', times: 15 });
    for (let index = 0; index < CALLS; index++) {
      await call(desk, panels[0]);
      await desk.time.until(() => false, 2 * MINUTE);
    }
    await desk.time.until(() => false, 10 * MINUTE);
    expect(mostWithin(desk, WRITE, 10 * MINUTE)).toBeLessThanOrEqual(30);
    expect(desk.requests(WRITE).filter(({ status }) => status === 429)).toEqual([]);
  }, 60_000);
});
