import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { panelViews } from '../support/panelViews.ts';
import { renderPanel } from './renderPanel.tsx';

describe.each(Object.entries(panelViews))('the state %s', (_name, view) => {
  test.each(['en-GB', 'ar-EG'])('has one live region with words, in %s', async (locale) => {
    await renderPanel(view, { locale });
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('main').textContent).not.toBe('');
    expect(screen.getByRole('main').textContent).not.toMatch(/[{}<>]|undefined|ui\./);
  });

  test('has no filled button unless the agent has begun something', async () => {
    await renderPanel(view);
    const begun = view.screen === 'ticket' && view.slot.kind === 'callAgainConfirmed';
    const filled = screen.queryAllByRole('button').filter((button) => {
      const ground = getComputedStyle(button).backgroundColor;
      return button.getAttribute('aria-disabled') !== 'true' && ground !== 'transparent' && ground !== '';
    });
    expect(filled).toHaveLength(begun ? 1 : 0);
  });
});
