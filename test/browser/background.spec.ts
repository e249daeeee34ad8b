import { denyStorage } from './deniedStorage.ts';
import { type Desk, expect, PLACING, soon, TICKET, test } from './desk.ts';
import { saying } from './words.ts';

const OTHER_TICKET = 4822;
const BACKGROUND = /background\.html/;

interface Told {
  readonly location: string;
  readonly ticketId?: number;
}

test('the background is loaded at once, is not to be seen, and asks the network for nothing', async ({
  desk,
}) => {
  await desk.open();
  await expect(desk.call).toBeVisible();
  const frame = desk.page.locator('iframe[title$="background"]');
  await expect(frame).toHaveCount(1);
  await expect(frame).toBeHidden();
  await desk.pass(5);
  expect(desk.requests('').map(({ url }) => url)).toEqual([expect.stringContaining('show_many')]);
});

for (const [how, deny] of [
  ['', false],
  [' where the browser keeps nothing', true],
] as const) {
  test(`every ticket closed during the call${how}: its note is written all the same, once`, async ({
    desk,
  }) => {
    if (deny) await denyStorage(desk.page);
    await placeACall(desk, [TICKET, OTHER_TICKET]);
    await desk.closeTicket(OTHER_TICKET);
    await desk.closeTicket(TICKET);
    await expect(desk.page.locator('iframe:visible')).toHaveCount(0);
    await endOnThePhone(desk);
    await oneCallOneNote(desk);
  });
}

test('the ticket is closed right after the click: the call is found, and noted once', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'slow', delayMs: 3_000 });
  await desk.open();
  await desk.call.click();
  await desk.until(async () => expect(desk.requests(PLACING)).toHaveLength(1));
  await desk.closeTicket(TICKET);
  await desk.until(async () => expect(desk.calls()).toHaveLength(1));
  await endOnThePhone(desk);
  await oneCallOneNote(desk);
});

test('where the browser keeps nothing a frame that goes without a word is missed after 15 s', async ({
  desk,
}) => {
  await denyStorage(desk.page);
  await withoutGoodbye(desk);
  await placeACall(desk);
  await desk.app.locator('html').evaluate(() => dispatchEvent(new Event('fall silent')));
  await desk.closeTicket(TICKET);
  const before = desk.requests('/voice/1/reports').length;
  await desk.pass(9);
  expect(desk.requests('/voice/1/reports')).toHaveLength(before);
  await desk.pass(16);
  expect(desk.requests('/voice/1/reports').length).toBeGreaterThan(before);
  await endOnThePhone(desk);
  await oneCallOneNote(desk);
});

test('where the browser keeps nothing the app reloaded during the call shows what the background goes on with', async ({
  desk,
}) => {
  await denyStorage(desk.page);
  await placeACall(desk);
  await desk.reloadApp();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon), 20);
  await endOnThePhone(desk);
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
  await oneCallOneNote(desk);
});

test('the background is told that it belongs to no ticket', async ({ desk }) => {
  await desk.open();
  await expect(desk.call).toBeVisible();
  const frame = desk.page.frame({ url: BACKGROUND });
  const told = await frame?.evaluate(async () => {
    const { ZAFClient } = window as unknown as { ZAFClient: { init(): { context(): Promise<Told> } } };
    const { location, ticketId } = await ZAFClient.init().context();
    return { location, ticketId };
  });
  expect(told).toEqual({ location: 'background' });
});

/** From the moment a test says so a panel tells other frames nothing more, not even that it goes: as one that crashes. */
async function withoutGoodbye(desk: Desk) {
  await desk.page.addInitScript(() => {
    if (!location.pathname.endsWith('/index.html')) return;
    const post = BroadcastChannel.prototype.postMessage;
    let silent = false;
    addEventListener('fall silent', () => {
      silent = true;
    });
    BroadcastChannel.prototype.postMessage = function postUnlessSilent(message) {
      if (!silent) post.call(this, message);
    };
  });
}

async function placeACall(desk: Desk, tabs: number[] = [TICKET]) {
  await desk.open({ tabs, ticket: TICKET });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
}

async function endOnThePhone(desk: Desk) {
  const callId = desk.calls()[0]?.id ?? '';
  desk.simulator.perform('phone', { callId, leg: 'agent', action: 'decline' });
  await desk.until(async () => expect(desk.notes(TICKET)).toHaveLength(1));
}

async function oneCallOneNote(desk: Desk) {
  await desk.pass(10);
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.notes(TICKET)).toHaveLength(1);
  expect(desk.notes(TICKET)[0]?.public).toBe(false);
}
