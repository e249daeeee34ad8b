import { type Desk, expect, soon, test } from './desk.ts';
import { appFrame, type PanelState, panelStates, reach } from './panelStates.ts';

const widths = [280, 320, 400];
/** Lines break elsewhere with the fonts of another browser. */
const hasFontsOfTheTests = !process.env.CHROME_PATH;

for (const [name, state] of Object.entries(panelStates)) {
  test(`${name}: as wide as the sidebar may be, everything keeps its place and nothing is cut or scrolls`, async ({
    desk,
  }) => {
    await reach(desk, state, { width: 280 });
    for (const width of widths) {
      await desk.page.locator('.bare').evaluate((box, px) => {
        if (box instanceof HTMLElement) box.style.width = `${px}px`;
      }, width);
      await expectMeasures(desk, state, width);
    }
  });
}

test('through a whole call the button never moves, and the sentence grows downwards only', async ({
  desk,
}) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  desk.simulator.perform('speed', { ringing: 10, talking: 10 });
  desk.simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
  await desk.open({ bare: true, width: 320 });
  await expect(desk.call).toBeVisible();
  const place = await desk.call.boundingBox();
  const slot = desk.app.locator('main > button');
  await desk.call.click();
  await desk.until(async () => {
    expect(await slot.boundingBox()).toEqual(place);
    await expect(desk.button('ui.note.intoDraft')).toBeVisible(soon);
  });
});

test('the panel of a ticket in a tab behind is as high as its content once the tab is in front', async ({
  desk,
}) => {
  await desk.open({ ticket: 4821, tabs: [4821, 4823] });
  await expect(desk.call).toBeVisible();
  await desk.pass(1);
  await desk.showTicket(4823);
  await expect(desk.app.getByRole('textbox')).toBeVisible();
  await expectFittingFrame(desk);
});

test('a call that ends while its tab is behind has made the panel higher when the agent comes back', async ({
  desk,
}) => {
  desk.simulator.perform('scenario', { id: 'agentDeclines' });
  await desk.open({ ticket: 4821, tabs: [4821, 4822] });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText('Your phone is about to ring.', soon));
  await desk.showTicket(4822);
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
  await desk.showTicket(4821);
  await expect(desk.app.getByText('Internal note saved')).toBeVisible();
  await expectFittingFrame(desk);
});

async function expectMeasures(desk: Desk, state: PanelState, width: number) {
  const frame = await appFrame(desk);
  const side = width < 300 ? 12 : 16;
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
  if (!state.isUnanswered) await expectFittingFrame(desk);
  const { slot, main, filled, beyond, cut } = await frame.evaluate(measure, side);
  expect(slot).toEqual(
    state.slot === 'none' ? null : { x: side, y: 98, width: width - 2 * side, height: 40 },
  );
  if (width === 320 && hasFontsOfTheTests) expect(main).toBe(state.height);
  expect(filled, 'filled buttons').toHaveLength(state.slot === 'filled' ? 1 : 0);
  expect(beyond, 'text beyond the sides').toEqual([]);
  expect(cut, 'text that is cut off').toEqual([]);
}

/** The host was told the content's height: neither is anything to be scrolled nor is there an empty rest. */
async function expectFittingFrame(desk: Desk) {
  const frame = await appFrame(desk);
  await expect
    .poll(() =>
      frame.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        const main = document.querySelector('main')?.getBoundingClientRect();
        return {
          height: innerHeight - (main?.height ?? 0),
          scrolls: scrollHeight > innerHeight || scrollWidth > innerWidth,
        };
      }),
    )
    .toEqual({ height: 0, scrolls: false });
}

/** Runs in the frame. */
function measure(side: number) {
  const main = document.querySelector('main');
  const slot = document.querySelector('main > button')?.getBoundingClientRect();
  const isHidden = (element: Element | null) => element && getComputedStyle(element).clipPath !== 'none';
  const buttons = [...document.querySelectorAll('button:not([aria-disabled])')];
  const beyond: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0 || isHidden(text.parentElement)) continue;
    if (left < side - 0.5 || right > innerWidth - side + 0.5) beyond.push(text.nodeValue ?? '');
  }
  const cut = [...document.querySelectorAll('main *')].filter(
    (element) =>
      !isHidden(element) &&
      getComputedStyle(element).overflowX !== 'visible' &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight),
  );
  return {
    main: main?.getBoundingClientRect().height,
    slot: slot ? { x: slot.x, y: slot.y, width: slot.width, height: slot.height } : null,
    filled: buttons
      .filter((button) => getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map(({ outerHTML }) => outerHTML),
    beyond,
    cut: cut.map(({ outerHTML }) => outerHTML),
  };
}
