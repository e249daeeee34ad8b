import { act, cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, vi } from 'vitest';
import type { PanelActions, PanelStore, PanelView } from '../../src/session/panelView.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { PanelRoot } from '../../src/ui/PanelRoot.tsx';
import type { ColorScheme } from '../../src/ui/panelTheme.ts';
import { NOW } from '../support/panelViews.ts';

afterEach(cleanup);

/** A store whose view the test sets and whose actions it watches. */
export function fakeStore(first: PanelView) {
  let view = first;
  const listeners = new Set<() => void>();
  const actions = {
    call: vi.fn(),
    askCallAgain: vi.fn(),
    cancelCallAgain: vi.fn(),
    changeAgentNumber: vi.fn(),
    cancelChange: vi.fn(),
    submitNumber: vi.fn<PanelActions['submitNumber']>(async () => null),
    retryNote: vi.fn(),
    noteIntoDraft: vi.fn(),
    noteTaken: vi.fn(),
    checkAgain: vi.fn(),
  };
  const store = {
    getView: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions,
  } satisfies PanelStore;
  return {
    store,
    actions,
    set(next: PanelView) {
      view = next;
      for (const listener of listeners) listener();
    },
  };
}

function flag<T>(first: T) {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next: T) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The panel on the page, with all that is loaded later. The clock stands at `NOW` until the test moves it. */
export async function renderPanel(first: PanelView, { locale = 'en-GB' } = {}) {
  const fake = fakeStore(first);
  const scheme = flag<ColorScheme>('light');
  const crash = flag(false);
  let now = NOW;
  const translator = await createTranslator({ locale, timeZone: 'UTC' });
  await act(async () => {
    render(
      <PanelRoot
        store={fake.store}
        translator={translator}
        colorScheme={scheme}
        now={() => now}
        crash={crash}
        columnRef={createRef()}
      />,
    );
    await Promise.all([
      import('../../src/ui/TicketDetails.tsx'),
      import('../../src/ui/SetupScreen.tsx'),
      import('../../src/ui/NumberField.tsx'),
    ]);
  });
  return {
    actions: fake.actions,
    show: (next: PanelView) => act(async () => fake.set(next)),
    setScheme: (next: ColorScheme) => act(async () => scheme.set(next)),
    crash: () => act(async () => crash.set(true)),
    passTime(milliseconds: number) {
      now += milliseconds;
      if (vi.isFakeTimers()) act(() => void vi.advanceTimersByTime(milliseconds));
    },
  };
}

/** What a reader says of the state: the text of the one live region. */
export function said(): string {
  return textOf(screen.getByRole('status'));
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u00a0', ' ');
}
