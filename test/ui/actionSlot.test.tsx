import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ended, placed, placing, refused, ticketView, unconfirmed } from '../support/panelViews.ts';
import { renderPanel } from './renderPanel.tsx';

const again = { slot: { kind: 'callAgainAsks' } } as const;
const confirmed = { slot: { kind: 'callAgainConfirmed' } } as const;

test('the button is called by whom it calls, with the digits one by one', async () => {
  await renderPanel(ticketView());
  const name = 'Call Amara Okafor, +6 1, 4 9 1, 5 7 0, 1 5 6';
  expect(screen.getByRole('button', { name })).toHaveProperty('textContent', 'Call');
});

test('a click calls once', async () => {
  const { actions } = await renderPanel(ticketView());
  await userEvent.click(screen.getByRole('button', { name: /^Call/ }));
  expect(actions.call).toHaveBeenCalledTimes(1);
});

test('while Call waits it is shown but does nothing, and can be reached by keyboard', async () => {
  const { actions } = await renderPanel(
    ticketView({ slot: { kind: 'call', label: 'call', enabled: false } }),
  );
  const button = screen.getByRole('button', { name: /^Call/ });
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(actions.call).not.toHaveBeenCalled();
});

test('the focus stays in the slot from the click to the end of the call', async () => {
  const { show } = await renderPanel(ticketView());
  const button = screen.getByRole('button', { name: /^Call/ });
  button.focus();
  for (const view of [placing(), placed(0), ended({ kind: 'agentBusy' })]) {
    await show(view);
    expect(document.activeElement).toBe(button);
    expect(button.isConnected).toBe(true);
  }
});

test.each([
  ['Placing the call…', placing()],
  ['To end it, hang up your phone', placed(5_000)],
  ['Looking for the call…', unconfirmed('deadline')],
  ['Ticket is closed', ticketView({ slot: { kind: 'ticketClosed' }, closedTicket: true })],
])('the plate "%s" is a disabled button that takes no click', async (name, view) => {
  const { actions } = await renderPanel(view);
  const plate = screen.getByRole('button', { name });
  await userEvent.click(plate);
  expect(plate.getAttribute('aria-disabled')).toBe('true');
  expect(actions.call).not.toHaveBeenCalled();
  expect(actions.askCallAgain).not.toHaveBeenCalled();
});

test('a double click on Call again… asks, and does not answer its own question', async () => {
  const { actions, show } = await renderPanel(unconfirmed('deadline', again));
  const button = screen.getByRole('button', { name: /^Call again…/ });
  fireEvent.click(button, { detail: 1 });
  expect(actions.askCallAgain).toHaveBeenCalledTimes(1);
  await show(unconfirmed('deadline', confirmed));
  fireEvent.click(button, { detail: 2 });
  expect(actions.call).not.toHaveBeenCalled();
  fireEvent.click(button, { detail: 1 });
  expect(actions.call).toHaveBeenCalledTimes(1);
});

test('a double click on Call does not go through to the question about another call', async () => {
  const { actions, show } = await renderPanel(ticketView());
  const button = screen.getByRole('button', { name: /^Call/ });
  fireEvent.click(button, { detail: 1 });
  await show(ticketView(confirmed));
  fireEvent.click(button, { detail: 2 });
  expect(actions.call).toHaveBeenCalledTimes(1);
});

test('a double click on Call does not try again what was refused at once', async () => {
  const { actions, show } = await renderPanel(ticketView());
  const button = screen.getByRole('button', { name: /^Call/ });
  fireEvent.click(button, { detail: 1 });
  await show(refused({ reason: 'unsafe' }));
  fireEvent.click(button, { detail: 2 });
  expect(actions.call).toHaveBeenCalledTimes(1);
});

test('a key held down presses once', async () => {
  await renderPanel(ticketView());
  const button = screen.getByRole('button', { name: /^Call/ });
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
});

test('Escape never ends or begins anything in the slot', async () => {
  const { actions } = await renderPanel(placed(1_000));
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Escape}');
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});
