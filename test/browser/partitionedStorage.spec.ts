import { browserLaunchOptions } from '../support/browser.ts';
import { type Desk, expect, PLACING, soon, test } from './desk.ts';
import { saying } from './words.ts';

// Playwright switches the partitioning of third-party storage off; here it is as in the agents' browsers. The later of
// two lists counts, and this one goes without the feature.
test.use({
  launchOptions: {
    ...browserLaunchOptions(),
    args: ['--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding'],
  },
});

test('with partitioned storage a reload of the app and one of Zendesk during the call are still picked up, and noted once', async ({
  desk,
}) => {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await expectPartitioned(desk);
  await desk.reloadApp();
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  await desk.page.reload();
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
});

/** What the frame has stored is not there for a page of the same origin that stands alone. */
async function expectPartitioned({ app, page, simulator }: Desk) {
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  const alone = await page.context().newPage();
  await alone.goto(simulator.snapshot().installation.assetUrl);
  expect(await app.locator('html').evaluate(names)).toHaveLength(1);
  expect(await alone.evaluate(names)).toEqual([]);
  await alone.close();
}
