import { denyStorage, denyWrites } from './deniedStorage.ts';
import { type Desk, expect, PLACING, soon, test } from './desk.ts';
import { saying } from './words.ts';

test('where the browser keeps no data the panel says before the click that reloading would forget a call, and a call still works', async ({
  desk,
}) => {
  await denyStorage(desk.page);
  await desk.open();
  await expect(desk.call).toBeVisible();
  await expect(desk.status).toContainText(saying('ui.alert.storageDenied.title'));
  await expect(desk.status).toContainText(saying('ui.alert.storageDenied.body'));
  await desk.call.click();
  await endTheCall(desk);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('where the browser keeps no data an agent’s own number still rings in this frame', async ({ desk }) => {
  await denyStorage(desk.page);
  await desk.open({ agent: 3002 });
  await desk.app.getByRole('textbox', { name: saying('ui.numberField.agent.label') }).fill('+1 202 555 0178');
  await desk.button('ui.numberField.save').click();
  await desk.call.click();
  await endTheCall(desk);
  expect(desk.calls()[0]?.agent.number).toBe('12025550178');
});

test('when the click cannot be written down nothing is placed; the panel says so, and the next click calls', async ({
  desk,
}) => {
  await denyWrites(desk.page);
  await desk.open();
  await desk.call.click();
  await expect(desk.status).toContainText(saying('ui.alert.storageFailed.title'));
  await desk.pass(5);
  expect(desk.requests(PLACING)).toHaveLength(0);
  await desk.call.click();
  await endTheCall(desk);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('where storage works nothing is said of it', async ({ desk }) => {
  await desk.open();
  await expect(desk.call).toBeVisible();
  await desk.pass(6);
  await expect(desk.status).not.toContainText(saying('ui.alert.storageDenied.title'));
});

async function endTheCall(desk: Desk) {
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.calls()).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
}
