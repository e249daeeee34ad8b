import { AxeBuilder } from '@axe-core/playwright';
import { type Desk, expect, soon, test } from './desk.ts';
import { appFrame, panelStates, reach, rest } from './panelStates.ts';
import { named } from './words.ts';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [name, state] of Object.entries(panelStates)) {
  test(`${name}: axe finds nothing in light or dark, and one live region speaks`, async ({ desk }) => {
    await reach(desk, state, { width: 320 });
    await expect(desk.app.getByRole('status')).toHaveCount(1);
    await expect(desk.app.locator('[role=alert], [aria-live]')).toHaveCount(0);
    await expectNoViolations(desk);
    if (state.isUnanswered) return;
    await turnDark(desk);
    await expectNoViolations(desk);
  });

  if (state.isUnanswered) continue;
  test(`${name}, in Arabic: axe finds nothing`, async ({ desk }) => {
    await reach(desk, state, { width: 280, scheme: 'dark', locale: 'ar' });
    await expectNoViolations(desk);
  });
}

test('Call is named after whom it calls, and its number is read digit by digit', async ({ desk }) => {
  await desk.open({ bare: true });
  await expect(desk.call).toHaveAccessibleName('Call Amara Okafor, +6 1, 4 9 1, 5 7 0, 1 5 6');
  await expect(desk.call).toContainText('Call');
});

test('each state of a call is said once, and no time is read out', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  desk.simulator.perform('speed', { ringing: 2 });
  await desk.open({ bare: true });
  await expect(desk.call).toBeVisible();
  await recordSpeech(desk);
  await desk.call.click();
  await desk.until(() => expect(desk.app.locator('time')).toBeVisible(soon));
  expect(await speech(desk)).toEqual([
    'Asking Infobip to place the call.',
    'Your phone is about to ring. Answer it and you will be put through to Amara Okafor.',
    'Infobip has the call. The result arrives when it is over.',
    expect.stringMatching(/^Call ended\. Your phone was answered for /),
    'The internal note is in the ticket.',
  ]);
});

test('the two phones are one picture with one text', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'agentBusy' });
  await desk.open({ bare: true });
  await desk.call.click();
  const picture = desk.app.getByRole('img');
  await desk.until(() =>
    expect(picture).toHaveAccessibleName('Your phone: Rings first. Their phone: Rings second.', soon),
  );
  await desk.until(() =>
    expect(picture).toHaveAccessibleName('Your phone: Busy. Their phone: Not called.', soon),
  );
  await expect(picture).toHaveCount(1);
});

test('what turns stands still where motion is not wanted', async ({ desk, page }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'neverAnswersAfter' });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.app.getByRole('img')).toBeVisible({ timeout: 100 }));
  const frame = await appFrame(desk);
  const moving = () =>
    frame.evaluate(
      () => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== 1).length,
    );
  await expect.poll(moving).toBe(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(moving).toBe(0);
});

for (const name of ['not set up', 'unconfirmed', 'note not saved', 'changing the agent’s number'] as const) {
  test(`${name}: at twice the size nothing is lost`, async ({ desk }) => {
    const state = panelStates[name];
    if (!state) throw new Error(`There is no state ${name}`);
    await reach(desk, state, { width: 400 });
    const frame = await appFrame(desk);
    await frame.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    const lost = () =>
      frame.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return scrollWidth > innerWidth || scrollHeight > innerHeight;
      });
    await expect.poll(lost).toBe(false);
  });
}

test('a button of a call is said as off, not taken out of reach, while it does nothing', async ({ desk }) => {
  await desk.open({ bare: true });
  await desk.call.click();
  const plate = desk.app.getByRole('button', { name: named('ui.slot.placed') });
  await desk.until(() => expect(plate).toHaveAttribute('aria-disabled', 'true', soon));
  await expect(plate).not.toHaveAttribute('disabled');
});

async function expectNoViolations(desk: Desk) {
  // What axe does takes its time from the clock that the tests have stopped.
  await desk.page.clock.resume();
  const { violations, passes } = await new AxeBuilder({ page: desk.page })
    .include(['iframe.app-frame', 'html'])
    .options({ runOnly: wcag22aa, resultTypes: ['violations'] })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}

async function turnDark(desk: Desk) {
  desk.simulator.perform('workspace', { colorScheme: 'dark' });
  await expect(desk.app.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await rest(desk);
}

/** Notes what is put into the live region from now on, as a screen reader hears it. */
async function recordSpeech(desk: Desk) {
  const frame = await appFrame(desk);
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (
          !target.parentElement?.closest('[role=status]') &&
          !(target instanceof Element && target.closest('[role=status]'))
        )
          continue;
        if (type === 'characterData') said.push(target.nodeValue ?? '');
        for (const { textContent } of addedNodes) said.push(textContent ?? '');
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

async function speech(desk: Desk): Promise<unknown> {
  const frame = await appFrame(desk);
  return frame.evaluate(() => Reflect.get(window, 'said'));
}
