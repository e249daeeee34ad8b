import { type Desk, expect, PLACING, soon, TICKET, test } from './desk.ts';
import { storedIn } from './storedIn.ts';
import { named, saying } from './words.ts';

const OTHER_TICKET = 4822;

test('a reload of the app during the call: the panel takes it up, nothing is placed again, one note', async ({
  desk,
}) => {
  await placeACall(desk);
  await desk.reloadApp();
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  await expect(desk.app.getByText('+61 491 570 156')).toBeVisible();
  await endTheCall(desk);
});

test('a reload of Zendesk during the call: the same', async ({ desk }) => {
  await placeACall(desk);
  await desk.page.reload();
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  await endTheCall(desk);
});

test('a reload right after the click: the call may have been placed, is found again, and noted once', async ({
  desk,
}) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'slow', delayMs: 3_000 });
  await desk.open();
  await desk.call.click();
  await desk.until(async () => expect(desk.requests(PLACING)).toHaveLength(1));
  await desk.reloadApp();
  await expect(desk.status).toContainText(saying('ui.unconfirmed.replyLost'));
  await expect(desk.call).toBeHidden();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await endTheCall(desk);
});

test('reloads again and again change nothing: one call, one note', async ({ desk }) => {
  await placeACall(desk);
  for (let times = 0; times < 4; times++) {
    await desk.reloadApp();
    await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  }
  await endTheCall(desk);
});

test('a reload while the note is being saved: it is saved once', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'noteWrite', kind: 'neverAnswersAfter' });
  await placeACall(desk);
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
  await desk.reloadApp();
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.notes()).toHaveLength(1);
});

test('a reload while a report is being read: its result is not lost', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'agentBusy' });
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  // Infobip hands the report out once, and this answer never arrives.
  desk.simulator.perform('fault', { step: 'reports', kind: 'neverAnswersAfter' });
  await desk.until(async () => expect(desk.simulator.snapshot().faults).toHaveLength(0));
  await desk.reloadApp();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentBusy'), soon));
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
});

test('a tab closed during the call: the panel of another ticket writes the note into the ticket of the call', async ({
  desk,
}) => {
  await desk.open({ tabs: [TICKET, OTHER_TICKET], ticket: TICKET });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await desk.closeTicket(TICKET);
  await expect(desk.call).toBeVisible();
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(async () => expect(desk.notes(TICKET)).toHaveLength(1));
  expect(desk.notes(OTHER_TICKET)).toHaveLength(0);
  expect(desk.requests(PLACING)).toHaveLength(1);
  await expect(desk.app.getByRole('main')).not.toContainText('Amara Okafor');
});

test('Zendesk closed during the call and opened again at another ticket: the note is written', async ({
  desk,
}) => {
  await placeACall(desk);
  await desk.closeFor(0);
  desk.simulator.perform('phone', { callId: desk.calls()[0]?.id ?? '', leg: 'agent', action: 'decline' });
  await desk.open({ ticket: OTHER_TICKET });
  await desk.until(async () => expect(desk.notes(TICKET)).toHaveLength(1));
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('a call that has ended and was noted does not come back with a reload', async ({ desk }) => {
  await placeACall(desk);
  await endTheCall(desk);
  await desk.reloadApp();
  await expect(desk.call).toBeVisible();
  await desk.pass(20);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('after a reload Call again… still asks once more before it places a second call', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  await desk.open();
  await desk.call.click();
  await desk.pass(121);
  await desk.reloadApp();
  const asks = desk.app.getByRole('button', { name: named('ui.slot.callAgainAsksNamed') });
  await desk.until(() => expect(asks).toBeVisible(soon), 5);
  await desk.pass(1);
  await asks.click();
  await expect(desk.status).toContainText(saying('ui.confirm.unconfirmed'));
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('a call of which nothing is heard for 48 hours ends as not known, with its note', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  await desk.open();
  await desk.call.click();
  await desk.pass(31);
  await desk.closeFor(47);
  await desk.open();
  await desk.pass(10);
  await expect(desk.status).toContainText(saying('ui.unconfirmed.title'));
  expect(desk.notes()).toHaveLength(0);
  await desk.closeFor(2);
  await desk.open();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.unknown'), soon));
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
  expect(desk.notes()[0]?.plainBody).toMatch(saying('note.outcome.unknown'));
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('after 7 days nothing of a call is left in the browser, saved or not', async ({ desk }) => {
  desk.simulator.perform('agent', { agentId: 3001, mayWrite: false });
  await placeACall(desk);
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.notSaved'))).toBeVisible(soon));
  await desk.closeFor(7 * 24 - 1);
  await desk.open();
  await expect(desk.app.getByText(saying('ui.note.notSaved'))).toBeVisible();
  expect(await storedIn(desk.app)).toContain('Amara Okafor');
  await desk.closeFor(2);
  await desk.open();
  await expect(desk.call).toBeVisible();
  expect(await storedIn(desk.app)).not.toContain('Amara Okafor');
});

test('when the panel breaks during a call it says that the call goes on, and Reload takes it up', async ({
  desk,
}) => {
  desk.expectConsoleError(/planted/);
  await placeACall(desk);
  await desk.app.locator('html').evaluate(() => {
    const error = new Error('planted');
    // As if the panel's own code had thrown.
    error.stack = `${error.message} at ${new URL('index.js', location.href)}`;
    void Promise.reject(error);
  });
  await expect(desk.status).toContainText(saying('ui.crash.placed', { name: 'Amara Okafor' }));
  await desk.button('ui.reload').click();
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
  await endTheCall(desk);
});

async function placeACall(desk: Desk) {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
}

/** The one call is declined, and the one note is saved. */
async function endTheCall(desk: Desk) {
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.calls()).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
}
