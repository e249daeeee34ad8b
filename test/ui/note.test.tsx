import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { NoteFailure, NoteState } from '../../src/domain/noteState.ts';
import { ended, NOW, placed, refused } from '../support/panelViews.ts';
import { renderPanel, said } from './renderPanel.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

function withNote(note: NoteState, noteText?: string) {
  return ended({ kind: 'agentAnswered' }, noteText === undefined ? { note } : { note, noteText });
}

test('the note is being saved, then saved at a time; the sentence of the call is not said again', async () => {
  const { show } = await renderPanel(withNote({ name: 'saving' }));
  screen.getByText('Saving the note…');
  const sentence = screen.getByText('Call ended.').closest('p');
  await show(withNote({ name: 'saved', at: NOW + 120_000 }));
  screen.getByText('Internal note saved');
  screen.getByText('14:35');
  expect(said()).toBe('Call ended. Your phone was answered.The internal note is in the ticket.');
  expect(screen.getByRole('status').getAttribute('aria-atomic')).toBe('false');
  expect(screen.getByText('Call ended.').closest('p')).toBe(sentence);
});

const reasons: Record<NoteFailure, string> = {
  ticketClosed: 'This ticket is closed and takes no more notes.',
  notAllowed: 'You may not write into this ticket.',
  ticketGone: 'This ticket is not there any more.',
  keepsChanging: 'The ticket kept changing while the note was being saved.',
  zendeskBusy: 'Zendesk takes no more changes just now.',
  noReply: 'Zendesk did not reply.',
  rejected: 'Zendesk did not accept the note.',
};

test.each(Object.entries(reasons) as [NoteFailure, string][])(
  'a note that is not saved (%s) says why, and is said',
  async (why, reason) => {
    await renderPanel(withNote({ name: 'failed', why }));
    screen.getByText('Internal note not saved');
    screen.getByText(reason);
    expect(said()).toContain(`The note could not be saved. ${reason}`);
  },
);

test('it can be tried again or put into the draft', async () => {
  const { actions } = await renderPanel(withNote({ name: 'failed', why: 'noReply' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions.retryNote).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Put into my draft' }));
  expect(actions.noteIntoDraft).toHaveBeenCalledTimes(1);
});

test.each([
  { name: 'failed', why: 'noReply' },
  { name: 'handedOver', to: 'hand' },
] as const)('where the draft is no place for it, the text is there to be copied (%o)', async (note) => {
  const { actions } = await renderPanel(withNote(note, 'Phone call: Maya Chen to Amara Okafor'));
  expect(screen.getByLabelText('Text of the note')).toHaveProperty(
    'value',
    'Phone call: Maya Chen to Amara Okafor',
  );
  expect(screen.queryByRole('button', { name: 'Put into my draft' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(actions.noteTaken).toHaveBeenCalledTimes(1);
});

test('a note in the draft is still the agent’s to send', async () => {
  await renderPanel(withNote({ name: 'handedOver', to: 'draft' }));
  screen.getByText('Note put into your draft. Send it as an internal note.');
  expect(said()).toContain('The note is in your draft.');
});

test('nothing is said of a note while the call goes on, nor of a call that was not placed', async () => {
  const { show } = await renderPanel(placed(1_000));
  expect(screen.queryByText(/note/i)).toBeNull();
  await show(refused({ reason: 'noCredit' }));
  expect(screen.queryByText(/note/i)).toBeNull();
});

test('trying again keeps the keyboard in the panel, though its button goes', async () => {
  const { show } = await renderPanel(withNote({ name: 'failed', why: 'noReply' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await show(withNote({ name: 'saving' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Call again/ }));
});

test('the focus is not taken from the ticket beside the panel', async () => {
  const { show } = await renderPanel(withNote({ name: 'failed', why: 'noReply' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  await show(withNote({ name: 'saving' }));
  expect(document.activeElement).toBe(document.body);
});
