import { readFileSync } from 'node:fs';
import { type Desk, expect, soon, test } from './desk.ts';
import { appFrame, panelStates, reach } from './panelStates.ts';

const { ui } = JSON.parse(readFileSync(new URL('../../translations/ar.json', import.meta.url), 'utf8'));
const slot = 'main > button';

test('for an Arabic agent the panel reads from right to left, and its numbers from left to right', async ({
  desk,
}) => {
  await reach(desk, state('ready'), { locale: 'ar-EG', width: 320 });
  await expect(desk.app.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(desk.app.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(desk.app.locator(slot)).toHaveText(ui.slot.call);
  const name = desk.app.getByText('Amara Okafor');
  const rightEnd = await name.evaluate((element) => innerWidth - element.getBoundingClientRect().right);
  expect(rightEnd).toBe(16);
  expect(await leftToRight(desk)).toEqual(['+61 491 570 156', '+1 202 555 0143']);
});

for (const [language, locale, isArabic] of [
  ['English', 'en-US', false],
  ['Arabic', 'ar', true],
] as const) {
  test(`in ${language} the agent’s phone stands at the ${isArabic ? 'right' : 'left'}, and every handset faces the line`, async ({
    desk,
  }) => {
    await reach(desk, state('placing'), { locale, width: 320 });
    const { isYoursAtLeft, turned } = await legs(desk);
    expect(isYoursAtLeft).toBe(!isArabic);
    expect(turned).toEqual([isArabic, !isArabic]);
  });
}

test('the handset of Call is turned round too', async ({ desk }) => {
  const turned: string[] = [];
  for (const locale of ['en-US', 'ar']) {
    await reach(desk, state('ready'), { locale });
    turned.push(await desk.app.locator(`${slot} svg`).evaluate((icon) => getComputedStyle(icon).transform));
  }
  expect(turned).toEqual(['none', 'matrix(-1, 0, 0, 1, 0, 0)']);
});

test('in Arabic a running time reads from left to right, at the left end of its plate', async ({ desk }) => {
  await reach(desk, state('unconfirmed'), { locale: 'ar', width: 280 });
  const time = desk.app.locator(`${slot} [dir=ltr]`);
  await expect(time).toHaveText(/^\d:\d\d$/);
  await expect(time).toHaveCSS('unicode-bidi', 'isolate');
  const gap = await time.evaluate((element) => {
    const plate = element.closest('button')?.getBoundingClientRect();
    return element.getBoundingClientRect().left - (plate?.left ?? 0);
  });
  expect(gap).toBe(12);
});

test('in Arabic a host and a setting’s name read from left to right', async ({ desk }) => {
  await reach(desk, state('not set up'), { locale: 'ar', width: 280 });
  const values = await leftToRight(desk);
  for (const value of ['base_host', 'demo1.api.infobip.com', 'caller_id', '+442079460958']) {
    expect(values).toContain(value);
  }
});

test('a number is typed from left to right in an Arabic field', async ({ desk }) => {
  await reach(desk, state('no number of the agent'), { locale: 'ar' });
  await expect(desk.app.locator('input')).toHaveCSS('direction', 'ltr');
});

for (const locale of ['he', 'de-AT', 'fa']) {
  test(`an agent whose language (${locale}) has no texts yet gets English, from left to right`, async ({
    desk,
  }) => {
    await desk.open({ bare: true, locale });
    await expect(desk.call).toHaveText('Call');
    await expect(desk.app.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(desk.app.locator('html')).toHaveAttribute('lang', 'en');
  });
}

test('an Arabic agent’s call is noted in Arabic, from right to left', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'agentDeclines' });
  await desk.open({ bare: true, locale: 'ar' });
  await desk.app.locator(`${slot}:not([aria-disabled])`).click();
  await desk.until(() => expect(desk.app.getByText(ui.note.saved)).toBeVisible(soon));
  const [note, ...others] = desk.notes();
  expect(others).toEqual([]);
  expect(note?.htmlBody).toMatch(/^<p dir="rtl">/);
  expect(note?.htmlBody).toMatch(/\p{Script=Arabic}/u);
  expect(note?.htmlBody).toContain('<bdi dir="ltr">+61491570156</bdi>');
});

function state(name: string) {
  const found = panelStates[name];
  if (!found) throw new Error(`There is no state ${name}`);
  return found;
}

/** The texts that are marked as left-to-right and isolated, each with its first character left of its last. */
async function leftToRight(desk: Desk): Promise<string[]> {
  const frame = await appFrame(desk);
  return frame.evaluate(() => {
    const place = (text: Node, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('main [dir=ltr]')].flatMap((element) => {
      const { firstChild, textContent } = element.querySelector('code') ?? element;
      if (!(firstChild instanceof Text) || getComputedStyle(element).unicodeBidi !== 'isolate') return [];
      const first = place(firstChild, 0);
      const last = place(firstChild, firstChild.length - 1);
      return first.left < last.left ? [textContent ?? ''] : [];
    });
  });
}

/** Where the two phones are drawn, and whose handset is turned round. */
async function legs(desk: Desk) {
  const frame = await appFrame(desk);
  return frame.evaluate(() => {
    const [yours, theirs] = [...document.querySelectorAll('[role=img] svg')];
    const left = (element: Element | undefined) => element?.getBoundingClientRect().left ?? Number.NaN;
    return {
      isYoursAtLeft: left(yours) < left(theirs),
      turned: [yours, theirs].map((icon) => icon && getComputedStyle(icon).transform.startsWith('matrix(-1')),
    };
  });
}
