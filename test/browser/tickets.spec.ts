import { type Desk, expect, PLACING, REQUESTER, soon, TICKET, test } from './desk.ts';
import { named, saying } from './words.ts';

const OTHER_TICKET = 4822;
const OTHER_REQUESTER = 'Elin Bergström';

test('another ticket’s panel does not show the call, which goes on in its own until the note', async ({
  desk,
}) => {
  await placeInTheFirstOfTwo(desk);
  await desk.showTicket(OTHER_TICKET);
  const other = desk.appIn(OTHER_TICKET);
  await expect(other.getByRole('button', { name: named('ui.slot.callNamed') })).toBeVisible();
  await expect(other.getByRole('main')).toContainText(OTHER_REQUESTER);
  await expect(other.getByRole('status')).not.toContainText(saying('ui.sentence.placed'));
  await desk.yourPhone.getByRole('button', { name: 'Answer' }).click();
  await desk.pass(8);
  await desk.theirPhone.getByRole('button', { name: 'Answer' }).click();
  await desk.pass(30);
  await desk.showTicket(TICKET);
  await expect(desk.status).toContainText(saying('ui.sentence.infobipHasIt'));
  await desk.showTicket(OTHER_TICKET);
  await desk.yourPhone.getByRole('button', { name: 'Hang up' }).click();
  await desk.until(async () => expect(desk.notes(TICKET)).toHaveLength(1));
  await expect(other.getByRole('main')).not.toContainText(REQUESTER);
  await desk.showTicket(TICKET);
  await expect(desk.status).toContainText(saying('ui.ended.agentAnswered.timed'));
  expect(desk.notes(OTHER_TICKET)).toHaveLength(0);
  expect(desk.calls()).toHaveLength(1);
});

test('Call in another ticket names the unfinished call and asks once more; Cancel places nothing', async ({
  desk,
}) => {
  await placeInTheFirstOfTwo(desk);
  await desk.showTicket(OTHER_TICKET);
  await desk.call.click();
  await expect(desk.status).toContainText(saying('ui.confirm.otherTitle', { name: OTHER_REQUESTER }));
  await expect(desk.status).toContainText(
    saying('ui.confirm.other', { other: REQUESTER, ticket: `#${TICKET}` }),
  );
  await desk.button('ui.cancel').click();
  await expect(desk.call).toBeVisible();
  await desk.pass(5);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('confirmed, the other ticket’s call is placed, and each ticket gets the note of its own call', async ({
  desk,
}) => {
  await placeInTheFirstOfTwo(desk);
  await desk.showTicket(OTHER_TICKET);
  await desk.call.click();
  const callAnyway = desk.app.getByRole('button', { name: named('ui.slot.callAnywayNamed') });
  await expect(callAnyway).toBeVisible();
  await desk.pass(1);
  await callAnyway.click();
  await desk.until(async () => expect(desk.calls()).toHaveLength(2));
  for (const { id } of desk.calls())
    desk.simulator.perform('phone', { callId: id, leg: 'agent', action: 'decline' });
  await desk.until(async () => expect([...desk.notes(TICKET), ...desk.notes(OTHER_TICKET)]).toHaveLength(2));
  expect(desk.notes(TICKET)[0]?.plainBody).toContain(REQUESTER);
  expect(desk.notes(OTHER_TICKET)[0]?.plainBody).toContain(OTHER_REQUESTER);
});

test('the same ticket opened in a second window shows the call, and does not place another without asking', async ({
  desk,
}) => {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  const second = await desk.page.context().newPage();
  await second.goto(desk.page.url());
  const app = second.frameLocator('iframe[title^="Click to Call"]:visible');
  await expect(app.getByRole('status')).toContainText(saying('ui.sentence.placed'));
  await expect(app.getByRole('button', { name: named('ui.slot.callNamed') })).toBeHidden();
  await second.close();
});

test('a second click and a double click place one call', async ({ desk }) => {
  await desk.open({ bare: true });
  await desk.call.dblclick();
  // A plate says that it does nothing; it is clicked all the same.
  await desk.app.getByRole('button').first().click({ force: true });
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await desk.app.getByRole('button', { name: named('ui.slot.placed') }).click({ force: true });
  await desk.pass(5);
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.calls()).toHaveLength(1);
});

test('a requester changed during the call: the panel keeps the call’s name and number, and shows the new one after the end', async ({
  desk,
}) => {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  desk.simulator.perform('ticket', { ticketId: TICKET, requesterId: 5004 });
  await desk.pass(2);
  const panel = desk.app.getByRole('main');
  await expect(panel).toContainText(REQUESTER);
  await expect(panel).toContainText('+61 491 570 156');
  await expect(panel).not.toContainText('Jonas Weber');
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() =>
    expect(desk.status).toContainText(saying('ui.ended.agentDeclined', { name: REQUESTER }), soon),
  );
  await expect(
    desk.app.getByRole('button', { name: named('ui.slot.callNamed', { name: 'Jonas Weber' }) }),
  ).toBeVisible();
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
  expect(desk.notes()[0]?.plainBody).toContain(REQUESTER);
});

test('a requester changed before the call: the new one is shown and called', async ({ desk }) => {
  await desk.open();
  await expect(desk.call).toBeVisible();
  desk.simulator.perform('ticket', { ticketId: TICKET, requesterId: 5004 });
  await desk.app.getByRole('button', { name: named('ui.slot.callNamed', { name: 'Jonas Weber' }) }).click();
  await desk.until(async () => expect(desk.calls()).toHaveLength(1));
  expect(desk.calls()[0]?.customer.number).toBe('493023125042');
});

async function placeInTheFirstOfTwo(desk: Desk) {
  await desk.open({ tabs: [TICKET, OTHER_TICKET], ticket: TICKET });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
}
