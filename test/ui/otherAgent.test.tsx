import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ended, NOW, ticketView } from '../support/panelViews.ts';
import { renderPanel, said } from './renderPanel.tsx';

const otherCall = { agentName: 'Sara Lind', ticketId: 4821, since: NOW - 120_000, toRequester: true };
const warned = { slot: { kind: 'callAnywayAsks' }, otherCall } as const;
const asking = { slot: { kind: 'callAgainConfirmed' }, otherCall } as const;
const toRequester = 'Sara Lind has been calling Amara Okafor since 14:31, from ticket #4821.';

test('an agent is told who is calling, since when and from where', async () => {
  await renderPanel(ticketView(warned));
  expect(said()).toBe(toRequester);
});

test('of a call to somebody who is not this ticket’s requester any more, nobody is named', async () => {
  await renderPanel(ticketView({ ...warned, otherCall: { ...otherCall, toRequester: false } }));
  expect(said()).toBe('Sara Lind has been calling from this ticket since 14:31.');
});

test('Call anyway… says that it asks, asks, and calls when it is pressed again', async () => {
  const { actions, show } = await renderPanel(ticketView(warned));
  const name = /^Call anyway… Amara Okafor, .*\. Asks once more first\.$/;
  const button = screen.getByRole('button', { name });
  expect(button.textContent).toBe('Call anyway…');
  await userEvent.click(button);
  expect(actions.askCallAgain).toHaveBeenCalledTimes(1);
  expect(actions.call).not.toHaveBeenCalled();
  await show(ticketView(asking));
  expect(said()).toBe(`Call Amara Okafor now?${toRequester} Calling now places another call.`);
  expect(button.textContent).toBe('Call anyway');
  fireEvent.click(button, { detail: 1 });
  expect(actions.call).toHaveBeenCalledTimes(1);
});

test('Cancel takes the question back', async () => {
  const { actions } = await renderPanel(ticketView(asking));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(actions.cancelCallAgain).toHaveBeenCalledTimes(1);
});

test('the question names the agent’s own unfinished call as well', async () => {
  const unfinished = { ticketId: 4790, requesterName: 'Jonas Weber', clickedAt: NOW - 60_000 };
  await renderPanel(ticketView({ ...asking, unfinished }));
  expect(said()).toMatch(
    /^Call Amara Okafor now\?Your call with Jonas Weber, .* second call\. Sara Lind has/,
  );
});

test('below it the outcome of the agent’s own last call stays', async () => {
  await renderPanel({ ...ended({ kind: 'agentBusy' }), ...warned });
  expect(said()).toMatch(/^Sara Lind has been calling .*Your phone was busy;/);
});
