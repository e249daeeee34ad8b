import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PanelView } from '../../src/session/panelView.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { mountPanel } from '../../src/ui/mountPanel.tsx';
import { ended, NOW, panelViews, placed, placing, refused, ticketView } from '../support/panelViews.ts';
import { fakeStore, renderPanel, said } from './renderPanel.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('the scheme of the host changes while the panel is shown', async () => {
  const { setScheme } = await renderPanel(ticketView());
  const ground = () => getComputedStyle(screen.getByRole('main')).backgroundColor;
  const light = ground();
  await setScheme('dark');
  expect(ground()).not.toBe(light);
});

test.each([
  ['ar-EG', 'ar', 'rtl', 'اتصال'],
  ['he', 'en', 'ltr', 'Call'],
  ['de', 'en', 'ltr', 'Call'],
])('an agent with the locale %s reads %s, %s', async (locale, language, direction, call) => {
  await renderPanel(ticketView(), { locale });
  const main = screen.getByRole('main');
  expect([main.lang, main.dir]).toEqual([language, direction]);
  screen.getByText(call);
});

test('numbers stay left to right and isolated in a right-to-left panel', async () => {
  await renderPanel(placed(3_000), { locale: 'ar' });
  for (const number of ['+61 491 570 156', '+1 202 555 0143']) {
    const element = screen.getByText(number);
    expect([element.tagName, element.dir]).toEqual(['BDI', 'ltr']);
  }
});

describe('when the panel fails', () => {
  const placedTexts: [PanelView, string][] = [
    [ticketView(), 'This panel has no call under way.'],
    [panelViews['setup'] ?? ticketView(), 'This panel has no call under way.'],
    [placing(), 'A call to Amara Okafor may have been placed at 14:32.'],
    [placed(5_000), 'Your call to Amara Okafor, placed at 14:32, goes on on the phones.'],
    [refused({ reason: 'scope' }), 'The call to Amara Okafor at 14:32 was not placed.'],
    [ended({ kind: 'agentBusy' }), 'has ended. Its note is looked after when the panel is back.'],
  ];

  test.each(placedTexts)('outside of React, it says what was placed (%#)', async (view, sentence) => {
    const { crash, actions } = await renderPanel(view);
    await crash();
    expect(said()).toContain(sentence);
    act(() => screen.getByRole('button', { name: 'Reload' }).click());
    expect(actions.checkAgain).toHaveBeenCalledTimes(1);
  });

  test('while drawing, it is not left blank', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { show } = await renderPanel(placed(5_000));
    const broken = placed(5_000, { requesterNumber: { text: '+61 491 570 156', country: 'not a country' } });
    await show(broken);
    expect(said()).toContain('goes on on the phones');
  });
});

describe('mounted on a page', () => {
  async function mount(view: PanelView) {
    const heights: number[] = [];
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
      () => new DOMRect(0, 0, 320, 185.5),
    );
    const root = document.createElement('div');
    document.body.append(root);
    const translator = await createTranslator({ locale: 'ar' });
    let panel: ReturnType<typeof mountPanel> | undefined;
    await act(async () => {
      panel = mountPanel(root, {
        store: fakeStore(view).store,
        translator,
        colorScheme: { get: () => 'light', subscribe: () => () => {} },
        now: () => NOW,
        onHeight: (pixels) => heights.push(pixels),
      });
    });
    if (!panel) throw new Error('not mounted');
    return { panel, heights, root };
  }

  test('it gives the page its language and direction, and tells its height in whole pixels', async () => {
    const { panel, heights } = await mount(ticketView());
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    panel.measure();
    expect(heights.at(-1)).toBe(186);
    act(() => panel.unmount());
  });

  test('an error that React does not see leads to the screen that offers a reload', async () => {
    const { panel, root } = await mount(placed(5_000));
    await act(async () => panel.crash());
    expect(root.querySelectorAll('button')).toHaveLength(1);
    act(() => panel.unmount());
    expect(root.childElementCount).toBe(0);
  });
});
