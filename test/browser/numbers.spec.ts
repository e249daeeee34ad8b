import type { TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, soon, test } from './desk.ts';
import { named, saying } from './words.ts';

const NOBODY_CHOSEN = 4821;
const NO_NUMBER = 4823;
const NATIONAL = 4824;
const SEVERAL = 4822;
const CLOSED = 4790;

test('a ticket without a requester says so, and shows one as soon as there is one', async ({ desk }) => {
  desk.simulator.perform('ticket', { ticketId: NOBODY_CHOSEN, requesterId: null });
  await desk.open({ bare: true });
  await expect(desk.status).toContainText(saying('ui.noRequester.title'));
  await expect(desk.call).toBeHidden();
  desk.simulator.perform('ticket', { ticketId: NOBODY_CHOSEN, requesterId: 5001 });
  await expect(desk.call).toBeVisible();
  await expect(desk.app.getByText('+61 491 570 156')).toBeVisible();
});

test('a closed ticket takes no call: a plate says so, and a follow-up is named', async ({ desk }) => {
  await desk.open({ bare: true, ticket: CLOSED });
  await expect(desk.button('ui.slot.ticketClosed')).toHaveAttribute('aria-disabled', 'true');
  await expect(desk.status).toContainText(saying('ui.alert.closedTicket.body'));
  await desk.button('ui.slot.ticketClosed').click({ force: true });
  await desk.pass(2);
  expect(desk.requests(PLACING)).toHaveLength(0);
});

test('a requester without a number: the agent is asked for one, wrong ones are explained, a right one is called', async ({
  desk,
}) => {
  await desk.open({ bare: true, ticket: NO_NUMBER });
  const name = 'Noor Haddad';
  const field = fieldOf(desk, 'ui.numberField.requester.label');
  await expect(field).toBeVisible();
  await expect(desk.app.getByText(saying('ui.requester.noNumber'))).toBeVisible();
  await expect(desk.app.getByText(saying('ui.numberField.requester.missing', { name }))).toBeVisible();
  await expect(desk.call).toBeHidden();
  await save(desk);
  await expect(field).toHaveAccessibleDescription(saying('ui.numberField.error.missing'));
  await field.fill('12');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(saying('ui.numberField.error.notPossible'));
  await field.fill('+61 491 570 157');
  await field.press('Enter');
  await expect(field).toBeHidden();
  await expect(desk.app.getByText('+61 491 570 157')).toBeVisible();
  await desk.call.click();
  await expectCalled(desk, { customer: '61491570157' });
});

test('an agent without a number enters one, hears it ring, and finds it again after a reload', async ({
  desk,
}) => {
  await desk.open({ agent: 3002 });
  const field = fieldOf(desk, 'ui.numberField.agent.label');
  await expect(desk.app.getByText(saying('ui.numberField.agent.missing'))).toBeVisible();
  await expect(desk.call).toBeHidden();
  await field.fill('+1 202 555 0178');
  await save(desk);
  const ringsFirst = desk.app.getByText(saying('ui.ringsFirst.label', { number: '+1 202 555 0178' }));
  await expect(ringsFirst).toBeVisible();
  await desk.reloadApp();
  await expect(ringsFirst).toBeVisible();
  await desk.call.click();
  await expectCalled(desk, { agent: '12025550178' });
});

test('an agent lets another phone ring first, for every ticket, and can go back to the profile’s', async ({
  desk,
}) => {
  await desk.open();
  const pencil = desk.button('ui.ringsFirst.change');
  const field = fieldOf(desk, 'ui.numberField.agent.label');
  await pencil.click();
  await expect(field).toBeFocused();
  await field.fill('+1 202 555 0178');
  await field.press('Enter');
  await expect(
    desk.app.getByText(saying('ui.ringsFirst.label', { number: '+1 202 555 0178' })),
  ).toBeVisible();
  await desk.open({ ticket: SEVERAL });
  await expect(
    desk.app.getByText(saying('ui.ringsFirst.label', { number: '+1 202 555 0178' })),
  ).toBeVisible();
  await pencil.click();
  await field.fill('');
  await field.press('Enter');
  await expect(
    desk.app.getByText(saying('ui.ringsFirst.label', { number: '+1 202 555 0143' })),
  ).toBeVisible();
  await desk.call.click();
  await expectCalled(desk, { agent: '12025550143', customer: '447700900123' });
});

test('what one agent entered does not ring for another on the same browser', async ({ desk }) => {
  await desk.open({ agent: 3002 });
  await fieldOf(desk, 'ui.numberField.agent.label').fill('+1 202 555 0178');
  await save(desk);
  await expect(desk.call).toBeVisible();
  await desk.open({ agent: 3001 });
  await expect(
    desk.app.getByText(saying('ui.ringsFirst.label', { number: '+1 202 555 0143' })),
  ).toBeVisible();
});

test('the same number on both sides is no call: the agent reads why, and can change the phone', async ({
  desk,
}) => {
  desk.simulator.perform('agent', { agentId: 3001, phone: '0491 570 156' });
  await desk.open({ bare: true });
  await expect(desk.status).toContainText(saying('ui.alert.sameNumber.title'));
  await expect(desk.call).toBeHidden();
  await desk.button('ui.ringsFirst.change').click();
  await fieldOf(desk, 'ui.numberField.agent.label').fill('+1 202 555 0178');
  await save(desk);
  await desk.call.click();
  await expectCalled(desk, { agent: '12025550178', customer: '61491570156' });
});

test('a number without its country code is read by the default country', async ({ desk }) => {
  await desk.open({ bare: true, ticket: NATIONAL });
  await expect(desk.app.getByText('+61 491 570 159')).toBeVisible();
  await desk.call.click();
  await expectCalled(desk, { customer: '61491570159' });
});

test('without a default country such a number is not guessed at: the agent is asked, and only + or 00 is taken', async ({
  desk,
}) => {
  desk.simulator.perform('settings', { values: { default_country: '' } });
  await desk.open({ bare: true, ticket: NATIONAL });
  const field = fieldOf(desk, 'ui.numberField.requester.label');
  await expect(desk.app.getByText(saying('ui.numberField.requester.needsCountry'))).toBeVisible();
  await expect(field).toHaveValue('0491 570 159');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(saying('ui.numberField.error.needsCountry'));
  await field.fill('0061 491 570 159');
  await field.press('Enter');
  await desk.call.click();
  await expectCalled(desk, { customer: '61491570159' });
});

test('of several numbers the primary one is called', async ({ desk }) => {
  await desk.open({ bare: true, ticket: SEVERAL });
  await desk.call.click();
  await expectCalled(desk, { customer: '447700900123' });
});

test('a number that stands only in the profile, as a shared one does, is called', async ({ desk }) => {
  desk.simulator.perform('person', { personId: 5002, phones: [] });
  await desk.open({ bare: true, ticket: SEVERAL });
  await desk.call.click();
  await expectCalled(desk, { customer: '441632960123' });
});

test('an agent who may not see profiles is asked for the phone to ring, and can call', async ({ desk }) => {
  desk.simulator.perform('agent', { agentId: 3001, maySeeUsers: false });
  await desk.open({ bare: true });
  await expect(desk.app.getByText(saying('ui.numberField.agent.notRead'))).toBeVisible();
  await fieldOf(desk, 'ui.numberField.agent.label').fill('+1 202 555 0143');
  await save(desk);
  await desk.call.click();
  await expectCalled(desk, { agent: '12025550143', customer: '61491570156' });
});

test('before the agent acts, a ticket costs at most one request', async ({ desk }) => {
  await desk.open({ bare: true });
  await expect(desk.call).toBeVisible();
  await desk.pass(30);
  expect(desk.requests('')).toHaveLength(1);
  expect(desk.requests('/api/v2/users/show_many.json')).toHaveLength(1);
});

function fieldOf(desk: Desk, label: TextKey) {
  return desk.app.getByRole('textbox', { name: named(label) });
}

function save(desk: Desk) {
  return desk.button('ui.numberField.save').click();
}

async function expectCalled(desk: Desk, numbers: { readonly agent?: string; readonly customer?: string }) {
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  expect(desk.calls()).toHaveLength(1);
  const [call] = desk.calls();
  if (numbers.agent) expect(call?.agent.number).toBe(numbers.agent);
  if (numbers.customer) expect(call?.customer.number).toBe(numbers.customer);
}
