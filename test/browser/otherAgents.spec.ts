import type { BrowserContext } from '@playwright/test';
import type { TextKey } from '../../src/text/texts.ts';
import { test as base, type Desk, expect, PLACING, REQUESTER, soon, TICKET } from './desk.ts';
import { named, saying } from './words.ts';

const SARA = 'Sara Lind';
const TOM = 3002;
const OTHER_TICKET = 4824;
const TICKET_OF_ELIN = 4822;
const NOTIFY = '/api/v2/apps/notify';
const saraIsCalling = saying('ui.otherCall.toRequester', {
  agent: SARA,
  name: REQUESTER,
  ticket: `#${TICKET}`,
});

/** Tom's own computer, beside Sara's, which is the desk. */
const test = base.extend<{ toms: BrowserContext }>({
  async toms({ browser }, provide) {
    const context = await browser.newContext();
    await provide(context);
    await context.close();
  },
});

/** A window of Tom's, whose time stands still. */
async function openWindow(desk: Desk, toms: BrowserContext, ticket: number) {
  const page = await toms.newPage();
  const now = desk.simulator.clock.now();
  await page.clock.install({ time: now - 1000 });
  await page.clock.pauseAt(now);
  const address = new URL(desk.simulator.pageUrl);
  address.searchParams.set('agent', String(TOM));
  address.searchParams.set('ticket', String(ticket));
  await page.goto(address.href);
  const app = page.frameLocator('iframe[title^="Click to Call"]:visible');
  const button = (words: TextKey) => app.getByRole('button', { name: named(words), disabled: false });
  return { page, app, button, status: app.getByRole('status') };
}

/** Resolves once this window hears Zendesk's notices, for which it holds a lock. */
async function untilItHears({ app, button }: Awaited<ReturnType<typeof openWindow>>): Promise<void> {
  await expect(button('ui.slot.callNamed')).toBeVisible();
  const held = () => app.locator('html').evaluate(async () => (await navigator.locks.query()).held ?? []);
  await expect
    .poll(held)
    .toContainEqual(expect.objectContaining({ name: expect.stringMatching(/other-calls$/) }));
}

test.beforeEach(({ desk }) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  desk.simulator.perform('agent', { agentId: TOM, phone: '+442079460123' });
  desk.simulator.perform('ticket', { ticketId: OTHER_TICKET, requesterId: 5001 });
});

for (const ticket of [TICKET, OTHER_TICKET]) {
  test(`in ticket ${ticket} Tom sees that Sara is calling, until her call has ended`, async ({
    desk,
    toms,
  }) => {
    const tom = await openWindow(desk, toms, ticket);
    await untilItHears(tom);
    await desk.open();
    await expect(desk.call).toBeVisible();
    await expect(tom.status).toBeEmpty();
    await desk.call.click();
    await desk.until(() => expect(tom.status).toHaveText(saraIsCalling, soon));
    await expect(tom.button('ui.slot.callAnywayAsksNamed')).toBeVisible();
    await expect(desk.app.getByRole('main')).not.toContainText(SARA);
    await desk.until(async () => expect(desk.notes()).toHaveLength(1));
    await expect(tom.status).toBeEmpty();
    await expect(tom.button('ui.slot.callNamed')).toBeVisible();

    const notices = desk.requests(NOTIFY);
    expect(notices.map(({ status }) => status)).toEqual([200, 200]);
    expect(JSON.stringify(notices)).not.toMatch(/61491570156|12025550143|442079460018/);
  });
}

test('Call anyway… asks Tom once more, and calls', async ({ desk, toms }) => {
  const tom = await openWindow(desk, toms, TICKET);
  await untilItHears(tom);
  await desk.open();
  await desk.call.click();
  const anyway = tom.button('ui.slot.callAnywayAsksNamed');
  await desk.until(() => expect(anyway).toBeVisible(soon));
  await anyway.click();
  await expect(tom.status).toContainText(saraIsCalling);
  await expect(tom.status).toContainText(saying('ui.confirm.otherAgent'));
  expect(desk.requests(PLACING)).toHaveLength(1);
  await tom.button('ui.slot.callAnywayNamed').focus();
  await tom.page.keyboard.press('Enter');
  await expect.poll(() => desk.calls().length).toBe(2);
});

test('a window that Tom opens later tells it too', async ({ desk, toms }) => {
  const first = await openWindow(desk, toms, TICKET_OF_ELIN);
  await untilItHears(first);
  await desk.open();
  await desk.call.click();
  await desk.until(async () => expect(desk.requests(NOTIFY)).toHaveLength(1));
  const second = await openWindow(desk, toms, OTHER_TICKET);
  await expect(second.status).toHaveText(saraIsCalling);
  await expect(first.status).toBeEmpty();
});
