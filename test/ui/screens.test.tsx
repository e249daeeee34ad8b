import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SettingProblem } from '../../src/domain/settingProblem.ts';
import type { StartProblem } from '../../src/session/panelView.ts';
import { panelViews, ticketView } from '../support/panelViews.ts';
import { renderPanel, said, textOf } from './renderPanel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

function setup(...problems: SettingProblem[]) {
  return { screen: 'setup', problems } as const;
}

describe('settings to mend', () => {
  test('are counted, named, and nothing has been sent', async () => {
    const { actions } = await renderPanel(panelViews.setup ?? setup());
    expect(said()).toBe(
      'Not set up yet: two settingsAn admin can put this right. Nothing has been sent to Infobip.',
    );
    screen.getByText('base_host');
    screen.getByText('caller_id');
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    expect(actions.checkAgain).toHaveBeenCalledTimes(1);
  });

  test('the value to enter instead is shown and copied', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await renderPanel(
      setup({ setting: 'base_host', kind: 'notBareHost', suggestion: 'abc12x.api.infobip.com' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Copy the value for base_host' }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('abc12x.api.infobip.com');
  });

  test.each<[SettingProblem, string]>([
    [{ setting: 'base_host', kind: 'missing' }, 'Empty. Enter the host of your Infobip account'],
    [{ setting: 'base_host', kind: 'foreignHost' }, 'of the form xxxxx.api.infobip.com'],
    [
      { setting: 'caller_id', kind: 'missing' },
      'Enter the number that your phones should show, such as +442079460958.',
    ],
    [{ setting: 'customer_caller_id', kind: 'notANumber' }, 'Not a possible phone number.'],
    [{ setting: 'caller_id', kind: 'needsCountry' }, 'Has no country code, and default_country is not set.'],
    [{ setting: 'default_country', kind: 'notACountry' }, 'Enter its two letters, such as GB'],
  ])('%o has its own sentence', async (problem, sentence) => {
    await renderPanel(setup(problem));
    expect(textOf(screen.getByRole('listitem'))).toContain(sentence);
  });
});

test.each<[StartProblem, string]>([
  ['notInZendesk', 'Open this app in Zendesk'],
  ['sdkNotLoaded', 'static.zdassets.com'],
  ['hostSilent', 'Zendesk has not answered yet'],
  ['hostRefused', 'Zendesk did not show the ticket'],
  ['accountMismatch', 'do not agree'],
  ['noTicket', 'This ticket is not saved yet'],
])('the problem %s has its own sentence', async (problem, sentence) => {
  await renderPanel({ screen: 'problem', problem });
  expect(said()).toContain(sentence);
});

test('a ticket without a requester says what to do', async () => {
  await renderPanel({ screen: 'noRequester' });
  expect(said()).toBe('No requester yetChoose a requester, and their number shows here.');
});

test('a closed ticket offers a follow-up and no phone to change', async () => {
  await renderPanel(ticketView({ slot: { kind: 'ticketClosed' }, closedTicket: true }));
  expect(said()).toContain('Open a follow-up to call from there.');
  expect(screen.queryByRole('button', { name: 'Change the phone that rings first' })).toBeNull();
});

test('the same number on both sides is said, and can be changed', async () => {
  await renderPanel(ticketView({ slot: { kind: 'call', label: 'call', enabled: false }, sameNumber: true }));
  expect(said()).toContain('Your phone cannot call itself.');
  screen.getByRole('button', { name: 'Change the phone that rings first' });
});

test('where nothing can be stored the panel says so before the click', async () => {
  await renderPanel(ticketView({ storageDenied: true }));
  expect(said()).toContain('Reloading would forget a call');
});

test('what is stored of a call and cannot be read is told of, without alarm', async () => {
  await renderPanel(ticketView({ unreadableCalls: true }));
  expect(said()).toContain('A stored call cannot be read');
  expect(said()).toContain('New calls are not affected.');
});

test('a number is shown as stored, without a country, until it can be read', async () => {
  const { show } = await renderPanel(panelViews['waiting'] ?? ticketView());
  screen.getByText('+61491570156');
  await show(ticketView());
  screen.getByText('+61 491 570 156');
  screen.getByText('Australia');
});
