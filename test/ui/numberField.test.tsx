import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { NumberQuestion } from '../../src/session/panelView.ts';
import { ended, ticketView } from '../support/panelViews.ts';
import { renderPanel, textOf } from './renderPanel.tsx';

function asking(question: NumberQuestion) {
  return ticketView({ slot: { kind: 'call', label: 'call', enabled: false }, question });
}

const missing = asking({ whose: 'agent', why: 'missing', initial: '' });
const change = ticketView({ question: { whose: 'agent', why: 'change', initial: '+1 202 555 0143' } });

function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => textOf(document.getElementById(id) as HTMLElement)).join(' ');
}

test('a missing number is asked for with the reason, and the focus is left where it is', async () => {
  await renderPanel(missing);
  const field = screen.getByLabelText('Which phone should ring first?');
  expect(described(field)).toBe(
    'Your profile has no phone number. This one is kept in this browser only; customers never see it.',
  );
  expect(document.activeElement).toBe(document.body);
});

test.each([
  [{ whose: 'agent', why: 'notPossible', initial: '12' }, 'The number stored for you cannot be dialled.'],
  [
    { whose: 'agent', why: 'needsCountry', initial: '0123' },
    'default_country is not set. Only + or 00 is taken.',
  ],
  [{ whose: 'requester', why: 'missing', initial: '' }, 'Amara Okafor’s profile has no phone number.'],
  [
    { whose: 'requester', why: 'notPossible', initial: '12' },
    'The number in Amara Okafor’s profile cannot be dialled.',
  ],
  [
    { whose: 'requester', why: 'needsCountry', initial: '0123' },
    'default_country is not set. Only + or 00 is taken.',
  ],
] as const)('the question %o says why', async (question, reason) => {
  await renderPanel(asking(question));
  const field = screen.getByRole('textbox');
  expect(described(field)).toContain(reason);
  expect(field).toHaveProperty('value', question.initial);
});

test('Enter saves the number and calls nobody', async () => {
  const { actions } = await renderPanel(missing);
  await userEvent.type(screen.getByRole('textbox'), '+1 202 555 0143{Enter}');
  expect(actions.submitNumber).toHaveBeenCalledExactlyOnceWith('+1 202 555 0143');
  expect(actions.call).not.toHaveBeenCalled();
});

test.each([
  ['missing', 'Enter a phone number.'],
  ['notPossible', 'This is not a possible phone number. Check its digits.'],
  ['needsCountry', 'Start with + or 00 and the country code: the setting default_country is not set.'],
] as const)('a number that is not taken (%s) is said at the field', async (why, sentence) => {
  const { actions } = await renderPanel(missing);
  actions.submitNumber.mockResolvedValue(why);
  await userEvent.type(screen.getByRole('textbox'), '1');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  const field = screen.getByRole('textbox');
  await waitFor(() => expect(described(field)).toContain(sentence));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
});

test('a number of one’s own can be changed: the field just asked for has the focus, and gives it back', async () => {
  const { actions, show } = await renderPanel(ticketView());
  await userEvent.click(screen.getByRole('button', { name: 'Change the phone that rings first' }));
  expect(actions.changeAgentNumber).toHaveBeenCalledTimes(1);
  await show(change);
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  await userEvent.keyboard('{Escape}');
  expect(actions.cancelChange).toHaveBeenCalledTimes(1);
  await show(ticketView());
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Change the phone that rings first' }),
  );
});

test('once the missing number is there, the focus goes on to Call', async () => {
  const { show } = await renderPanel(missing);
  screen.getByRole('textbox').focus();
  await show(ticketView());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Call/ }));
});

test('after a call that the agent’s phone did not take, another phone can be chosen', async () => {
  const { show } = await renderPanel(ended({ kind: 'agentUnreachable' }));
  screen.getByRole('button', { name: 'Change the phone that rings first' });
  await show(ended({ kind: 'agentAnswered' }));
  expect(screen.queryByRole('button', { name: 'Change the phone that rings first' })).toBeNull();
});

test('a requester without a number shows none, and their country line is kept free', async () => {
  await renderPanel(
    ticketView({ requesterNumber: null, question: { whose: 'requester', why: 'missing', initial: '' } }),
  );
  screen.getByText('No phone number');
});
