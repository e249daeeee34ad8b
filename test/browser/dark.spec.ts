import { type Desk, expect, soon, test } from './desk.ts';
import { holdBack } from './holdBack.ts';
import { appFrame } from './panelStates.ts';

/** Garden's grounds. */
const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(21, 26, 30)';

for (const [scheme, ground] of [
  ['light', WHITE],
  ['dark', BLACK],
] as const) {
  test(`opened ${scheme}, the panel is ${scheme} before its program runs, and stays so when it does`, async ({
    desk,
  }) => {
    const program = await holdBack(desk.page, /\/app\/.*\.js$/);
    const opening = desk.open({ bare: true, scheme });
    await expect(desk.app.locator('.shell')).toBeVisible();
    expect(await colors(desk)).toEqual({ ground, controls: scheme });
    program.letGo();
    await opening;
    await expect(desk.call).toBeVisible();
    expect(await colors(desk)).toEqual({ ground, controls: scheme });
  });
}

test('what Zendesk says of its colours counts more than the address', async ({ desk }) => {
  await desk.page.addInitScript(() => {
    if (location.protocol === 'about:' || window === window.top) return;
    const query = new URLSearchParams(location.search);
    query.set('colorScheme', 'light');
    history.replaceState(null, '', `?${query}`);
  });
  await desk.open({ bare: true, scheme: 'dark' });
  await expect(desk.call).toBeVisible();
  expect(await colors(desk)).toEqual({ ground: BLACK, controls: 'dark' });
});

test('when the agent turns Zendesk dark during a call the panel follows, there and back, without starting anew', async ({
  desk,
}) => {
  await desk.open({ bare: true });
  const frame = await appFrame(desk);
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText('Your phone is about to ring.', soon));
  await frame.evaluate(() => Object.assign(window, { isSamePage: true }));
  for (const [scheme, ground] of [
    ['dark', BLACK],
    ['light', WHITE],
  ] as const) {
    desk.simulator.perform('workspace', { colorScheme: scheme });
    await expect.poll(() => colors(desk)).toEqual({ ground, controls: scheme });
    await expect(desk.status).toContainText('Your phone is about to ring.');
  }
  expect(await frame.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
});

/** The page's ground behind everything, the panel's own, which must be the same, and what the browser draws itself. */
async function colors(desk: Desk) {
  const frame = await appFrame(desk);
  return frame.evaluate(() => {
    const body = getComputedStyle(document.body).backgroundColor;
    const panel = document.querySelector('main');
    const own = panel ? getComputedStyle(panel).backgroundColor : body;
    return {
      ground: own === body ? body : `${body}, panel ${own}`,
      controls: getComputedStyle(document.documentElement).colorScheme,
    };
  });
}
