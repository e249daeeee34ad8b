import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { callView, ended, NOW, placed, placing, ticketView, unconfirmed } from '../support/panelViews.ts';
import { renderPanel, said, textOf } from './renderPanel.tsx';

afterEach(() => {
  vi.useRealTimers();
});

function shown(): string {
  return textOf(screen.getByRole('main'));
}

test('while placing, nothing is claimed but the request', async () => {
  await renderPanel(placing());
  expect(said()).toBe('Asking Infobip to place the call.');
  screen.getByRole('img', { name: 'Your phone: Rings first. Their phone: Rings second.' });
});

test('once accepted, the phone is about to ring for 30 seconds, then Infobip has the call', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { passTime } = await renderPanel(placed(8_000));
  expect(said()).toBe('Your phone is about to ring. Answer it and you will be put through to Amara Okafor.');
  expect(shown()).toContain('On +1 202 555 0143 · accepted 8 s ago');
  passTime(1_000);
  expect(shown()).toContain('accepted 9 s ago');
  expect(said()).not.toContain('ago');
  passTime(22_000);
  expect(said()).toBe('Infobip has the call. The result arrives when it is over.');
});

test('no timer runs when no time is shown', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { show } = await renderPanel(placed(8_000));
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  await show(ended({ kind: 'agentBusy' }));
  expect(vi.getTimerCount()).toBe(0);
});

test('the clock of the search runs, unheard', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { passTime } = await renderPanel(unconfirmed('deadline'));
  const plate = screen.getByRole('button', { name: 'Looking for the call…' });
  expect(plate.textContent).toContain('0:12');
  passTime(60_000);
  expect(plate.textContent).toContain('1:12');
  expect(said()).not.toContain('1:12');
});

test.each([
  ['deadline', 'Infobip did not reply within 30 s.'],
  ['connection', 'The connection was lost before Infobip replied.'],
  ['serverError', 'Infobip or Zendesk answered with an error.'],
  ['unreadable', 'Infobip’s reply could not be read.'],
  ['duplicate', 'Infobip received the request twice.'],
  ['replyLost', 'This panel was closed before Infobip replied.'],
] as const)('an unconfirmed call (%s) says that it may have been placed', async (why, reason) => {
  await renderPanel(unconfirmed(why));
  expect(said()).toBe(
    `The call may have been placed${reason} Your phone may still ring; if it does, answer it. Nothing is placed again by itself.`,
  );
  screen.getByRole('img', { name: 'Your phone: Not known. Their phone: Not known.' });
});

const outcomes: [outcome: Outcome, sentence: string, yours: string, theirs: string][] = [
  [
    { kind: 'agentAnswered', secondsOnAgentLine: 134 },
    'Call ended. Your phone was answered for 2 min 14 s.',
    'Answered',
    'Not reported',
  ],
  [{ kind: 'agentAnswered' }, 'Call ended. Your phone was answered.', 'Answered', 'Not reported'],
  [
    { kind: 'timeLimit', secondsOnAgentLine: 14_400 },
    'Call ended at the time limit. Your phone was answered for 4 h.',
    'Answered',
    'Not reported',
  ],
  [
    { kind: 'agentMachine', secondsOnAgentLine: 4 },
    'A voicemail or machine answered your phone for 4 s.',
    'Voicemail',
    'Not reported',
  ],
  [
    { kind: 'agentDidNotAnswer' },
    'You did not answer; Amara Okafor was not called.',
    'No answer',
    'Not called',
  ],
  [{ kind: 'agentBusy' }, 'Your phone was busy; Amara Okafor was not called.', 'Busy', 'Not called'],
  [
    { kind: 'agentDeclined' },
    'Your phone declined the call; Amara Okafor was not called.',
    'Declined',
    'Not called',
  ],
  [
    { kind: 'agentUnreachable' },
    'Your phone could not be reached; Amara Okafor was not called.',
    'Unreachable',
    'Not called',
  ],
  [
    { kind: 'hungUpBeforeAnswer' },
    'The call was cancelled before your phone was answered; Amara Okafor was not called.',
    'Cancelled',
    'Not called',
  ],
  [
    { kind: 'failed', reason: 'noCredit' },
    'The call failed. Your Infobip account has not enough credit.',
    'Failed',
    'Not reported',
  ],
  [
    { kind: 'unknown' },
    'How the call ended is not known. Infobip gave no result for it.',
    'Not known',
    'Not known',
  ],
];

describe.each(outcomes)('the outcome %o', (outcome, sentence, yours, theirs) => {
  test('has its sentence and its picture', async () => {
    await renderPanel(ended(outcome, { note: { name: 'pending' } }));
    expect(said()).toBe(sentence);
    screen.getByRole('img', { name: `Your phone: ${yours}. Their phone: ${theirs}.` });
  });
});

test('whether the requester answered is never claimed, and the cost is shown in its currency', async () => {
  const outcome = { kind: 'agentAnswered', secondsOnAgentLine: 134 } as const;
  const cost = { amount: 0.31, currency: 'EUR' };
  await renderPanel(ended(outcome, { state: { name: 'ended', outcome, at: NOW, cost } }));
  expect(shown()).toContain('Whether Amara Okafor answered is not reported. Cost: €0.31');
});

test('a failure unknown to this app is shown by the name the provider gave it', async () => {
  await renderPanel(ended({ kind: 'failed', reason: 'other', code: 'EC_NEW_ERROR' }));
  expect(shown()).toContain('Infobip calls it EC_NEW_ERROR.');
});

test.each([
  ['apiKey', 'api_key'],
  ['scope', 'voice-reports:read'],
] as const)('a result that cannot be read (%s) names what cures it', async (trouble, cure) => {
  const call = callView({ state: { name: 'placed', since: NOW - 50_000 }, trouble });
  await renderPanel(ticketView({ slot: { kind: 'placed' }, call }));
  expect(shown()).toContain('The result cannot be read');
  expect(screen.getByText(cure).tagName).toBe('CODE');
});

test('before another call, the panel says what is not known, and can be left', async () => {
  const { actions } = await renderPanel(placed(140_000, { slot: { kind: 'callAgainConfirmed' } }));
  expect(said()).toBe(
    'Call Amara Okafor again?The first call may still ring or be going on. Calling again places a second call.',
  );
  act(() => screen.getByRole('button', { name: 'Cancel' }).click());
  expect(actions.cancelCallAgain).toHaveBeenCalledTimes(1);
});

test('a call from another ticket is named before this one is placed', async () => {
  const unfinished = { ticketId: 4821, requesterName: 'Tomás Rivera', clickedAt: NOW - 120_000 };
  await renderPanel(ticketView({ slot: { kind: 'callAgainConfirmed' }, unfinished }));
  expect(said()).toContain(
    'Your call with Tomás Rivera, from ticket #4821, placed at 14:31, may still be going on.',
  );
  screen.getByRole('button', { name: /^Call anyway/ });
});
