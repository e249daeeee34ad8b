import { type Desk, expect, PLACING, soon, test } from './desk.ts';
import { appFrame } from './panelStates.ts';
import { named, saying } from './words.ts';

test('a whole call is made with the keyboard alone, and the focus stays at the button from Call to Call again', async ({
  desk,
}) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  desk.simulator.perform('speed', { ringing: 10, talking: 10 });
  desk.simulator.perform('fault', { step: 'place', kind: 'slow', delayMs: 3000 });
  await openAndFocus(desk);
  await markFocused(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Enter');
  for (const words of ['ui.slot.placing', 'ui.slot.placed'] as const) {
    const plate = desk.app.getByRole('button', { name: named(words) });
    await desk.until(() => expect(plate).toBeVisible(soon));
    await expect(plate).toBeFocused();
    await expect(plate).toHaveAttribute('aria-disabled', 'true');
    await keyboard.press('Enter');
    await keyboard.press('Space');
  }
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  await expect(desk.app.getByRole('button', { name: named('ui.slot.callAgainNamed') })).toBeFocused();
  expect(await isMarkedFocused(desk), 'the same button').toBe(true);
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
});

test('the focus goes through the panel in the order in which it is read', async ({ desk }) => {
  await openAndFocus(desk);
  expect(await focusOrder(desk)).toEqual(['Call', 'Change the phone that rings first']);
  await desk.app.getByRole('button', { name: named('ui.ringsFirst.change') }).press('Enter');
  await expect(desk.app.getByRole('textbox')).toBeFocused();
  expect(await focusOrder(desk)).toEqual(['Call', 'Which phone should ring first?', 'Save', 'Cancel']);
});

test('after a call whose note was not saved the focus goes from the button to the note', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'agentDeclines' });
  desk.simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
  await openAndFocus(desk);
  await desk.page.keyboard.press('Enter');
  await desk.until(() => expect(desk.button('ui.note.intoDraft')).toBeVisible(soon));
  expect(await focusOrder(desk)).toEqual([
    'Try again',
    'Change the phone that rings first',
    'Try again',
    'Put into my draft',
  ]);
});

test('the pencil leads into the field, Enter saves the number, and the focus is back at the pencil', async ({
  desk,
}) => {
  await openAndFocus(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const field = desk.app.getByRole('textbox', { name: saying('ui.numberField.agent.label') });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(saying('ui.numberField.agent.change'));
  // What was there is selected, so that typing replaces it.
  await keyboard.type('+1 202 555 0147');
  await keyboard.press('Enter');
  await expect(pencil(desk)).toBeFocused();
  await expect(desk.app.getByText('Rings you first: +1 202 555 0147')).toBeVisible();
  expect(desk.requests(PLACING)).toHaveLength(0);
});

test('Escape takes nothing over from the field and leads back to the pencil', async ({ desk }) => {
  await openAndFocus(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(desk.app.getByRole('textbox')).toBeFocused();
  await keyboard.type('+1 202 555 0147');
  await keyboard.press('Escape');
  await expect(pencil(desk)).toBeFocused();
  await expect(desk.app.getByText('Rings you first: +1 202 555 0143')).toBeVisible();
});

test('why a number was not taken is read with its field, which keeps the focus until one is', async ({
  desk,
}) => {
  await desk.open({ bare: true, agent: 3002 });
  const field = desk.app.getByRole('textbox');
  await desk.until(() => expect(field).toBeVisible({ timeout: 100 }));
  // The agent has asked for nothing yet.
  await expect(field).not.toBeFocused();
  await desk.app.locator('main > button').focus();
  const { keyboard } = desk.page;
  await keyboard.press('Tab');
  for (const [typed, error] of [
    ['', 'ui.numberField.error.missing'],
    ['12', 'ui.numberField.error.notPossible'],
  ] as const) {
    await keyboard.type(typed);
    await keyboard.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(saying(error));
    await expect(field).toHaveAccessibleDescription(saying('ui.numberField.agent.missing'));
    await expect(field).toBeFocused();
  }
  await field.fill('+1 202 555 0147');
  await keyboard.press('Enter');
  await expect(desk.app.getByText('Rings you first: +1 202 555 0147')).toBeVisible();
  await expect(desk.call).toBeFocused();
});

test('Escape ends no call and takes back no click', async ({ desk }) => {
  await openAndFocus(desk);
  const { keyboard } = desk.page;
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await desk.until(() => expect(desk.status).toContainText('Your phone is about to ring.', soon));
  await keyboard.press('Escape');
  await desk.pass(2);
  await expect(desk.app.getByRole('button', { name: named('ui.slot.placed') })).toBeFocused();
  expect(desk.calls().map(({ agent }) => agent.state)).toEqual(['ringing']);
});

test('a held Enter key places one call, even where it is refused at once', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'refusedCredit' });
  await openAndFocus(desk);
  const { keyboard } = desk.page;
  for (let press = 0; press < 5; press++) await keyboard.down('Enter');
  await expect(desk.status).toContainText(saying('ui.refused.noCredit.title'));
  for (let press = 0; press < 5; press++) {
    await desk.pass(1);
    await keyboard.down('Enter');
  }
  await keyboard.up('Enter');
  await desk.pass(2);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('a double click places one call, even where it is refused between the two clicks', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'refusedCredit' });
  await desk.open({ bare: true });
  await expect(desk.call).toBeEnabled();
  await desk.app.locator('main > button').dblclick();
  await desk.pass(2);
  await expect(desk.status).toContainText(saying('ui.refused.noCredit.title'));
  expect(desk.requests(PLACING)).toHaveLength(1);
  await desk.app.locator('main > button').click();
  await desk.pass(2);
  expect(desk.requests(PLACING)).toHaveLength(2);
});

/** Opens a ticket and goes into the panel with the first Tab. */
async function openAndFocus(desk: Desk) {
  await desk.open({ bare: true });
  await expect(desk.call).toBeVisible();
  await desk.page.keyboard.press('Tab');
  await expect(desk.call).toBeFocused();
}

function pencil({ app }: Desk) {
  return app.getByRole('button', { name: named('ui.ringsFirst.change') });
}

/** Goes through the panel with Tab from its start; what each stop shows or is labelled. */
async function focusOrder(desk: Desk): Promise<string[]> {
  const frame = await appFrame(desk);
  await desk.app.locator('main > button').focus();
  const stops: string[] = [];
  for (;;) {
    const stop = await frame.evaluate(() => {
      const focused = document.activeElement;
      if (!document.hasFocus() || !focused || focused === document.body) return null;
      if (focused instanceof HTMLInputElement) return focused.labels?.[0]?.textContent ?? '';
      return focused.textContent || focused.getAttribute('aria-label') || '';
    });
    if (stop === null) return stops;
    stops.push(stop);
    await desk.page.keyboard.press('Tab');
  }
}

async function markFocused(desk: Desk) {
  const frame = await appFrame(desk);
  await frame.evaluate(() => Object.assign(window, { marked: document.activeElement }));
}

async function isMarkedFocused(desk: Desk) {
  const frame = await appFrame(desk);
  return frame.evaluate(() => Reflect.get(window, 'marked') === document.activeElement);
}
