import { type Desk, expect, soon, TICKET, test } from './desk.ts';
import { saying } from './words.ts';

const NOTE_WRITES = `/api/v2/tickets/${TICKET}.json`;

test('the note says who called whom, when and how it ended, and never the agent’s number', async ({
  desk,
}) => {
  await endACall(desk);
  await expectSaved(desk);
  const [note] = desk.notes();
  const [call] = desk.calls();
  expect(note?.plainBody).toMatch(
    saying('note.heading', { agent: 'Sara Lind', requester: 'Amara Okafor', number: '+61491570156' }),
  );
  expect(note?.plainBody).toMatch(saying('note.callId', { id: call?.id ?? '' }));
  expect(note?.plainBody).toMatch(/Mar [23], 2026, \d/);
  expect(note?.metadata).toEqual({
    click_to_call: {
      v: 1,
      id: call?.id,
      outcome: 'agentDeclined',
      at: expect.stringMatching(/^2026-03-02T14:30:/),
      agent: 3001,
      to: '0156',
    },
  });
  const written = `${note?.htmlBody} ${JSON.stringify(note?.metadata)}`;
  expect(written).not.toMatch(/202.?555.?0143/);
});

test('a name that looks like markup or like a placeholder for the key stays text in the note', async ({
  desk,
}) => {
  const requester = desk.simulator.world.zendesk.people.get(5001);
  if (requester) requester.name = '<img src=x onerror="alert(1)"> {{setting.api_key}}';
  await endACall(desk);
  await expectSaved(desk);
  expect(desk.notes()[0]?.htmlBody).not.toMatch(/<img|\{\{/);
  expect(desk.notes()[0]?.plainBody).toContain('<img src=x onerror="alert(1)">');
});

test('when somebody writes into the ticket at the same moment the note is saved after theirs, once', async ({
  desk,
}) => {
  desk.simulator.perform('fault', { step: 'commentsRead', kind: 'slow', delayMs: 3_000 });
  await endACall(desk);
  await desk.until(async () => expect(desk.requests('comments.json')).toHaveLength(1));
  desk.simulator.perform('ticket', { ticketId: TICKET, comment: 'Me too' });
  await expectSaved(desk);
  const writes = desk.requests(NOTE_WRITES).filter(({ method }) => method === 'PUT');
  expect(writes.map(({ status }) => status)).toEqual([409, 200]);
  expect(desk.notes()).toHaveLength(1);
});

test('a conflict that comes again and again is given up and told, and Try again saves the note', async ({
  desk,
}) => {
  desk.simulator.perform('fault', { step: 'noteWrite', kind: 'status409', times: 8 });
  await endACall(desk);
  await expectNotSaved(desk, 'keepsChanging');
  expect(desk.notes()).toHaveLength(0);
  await desk.button('ui.note.tryAgain').click();
  await expectSaved(desk);
  expect(desk.notes()).toHaveLength(1);
});

for (const kind of ['droppedAfter', 'malformedJson', 'neverAnswersAfter'] as const) {
  test(`a note whose acknowledgement is lost (${kind}) is found in the ticket and not written twice`, async ({
    desk,
  }) => {
    desk.simulator.perform('fault', { step: 'noteWrite', kind });
    await endACall(desk);
    await expectSaved(desk);
    expect(desk.notes()).toHaveLength(1);
  });
}

for (const kind of ['status429RetryAfter', 'status500', 'status503', 'droppedBefore'] as const) {
  test(`a note that Zendesk cannot take just now (${kind}) is saved a little later`, async ({ desk }) => {
    desk.simulator.perform('fault', { step: 'noteWrite', kind, times: 2 });
    await endACall(desk);
    await expectSaved(desk);
    expect(desk.notes()).toHaveLength(1);
  });
}

test('a note that the agent may not write is told as not saved; once allowed, Try again saves it', async ({
  desk,
}) => {
  desk.simulator.perform('agent', { agentId: 3001, mayWrite: false });
  await endACall(desk);
  await expectNotSaved(desk, 'notAllowed');
  await desk.button('ui.note.tryAgain').click();
  await expectNotSaved(desk, 'notAllowed');
  desk.simulator.perform('agent', { agentId: 3001, mayWrite: true });
  await desk.button('ui.note.tryAgain').click();
  await expectSaved(desk);
  expect(desk.notes()).toHaveLength(1);
});

test('a ticket that is closed during the call takes no note: the agent reads why', async ({ desk }) => {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  desk.simulator.perform('ticket', { ticketId: TICKET, status: 'closed' });
  await decline(desk);
  await expectNotSaved(desk, 'ticketClosed');
  await expect(desk.button('ui.slot.ticketClosed')).toBeVisible();
});

test('put into an empty draft, the note makes it an internal one and is no longer this app’s to save', async ({
  desk,
}) => {
  await refuseTheNote(desk);
  await desk.button('ui.note.intoDraft').click();
  await expect(desk.app.getByText(saying('ui.note.inDraft'))).toBeVisible();
  const draft = draftOf(desk);
  expect(draft?.type).toBe('internalNote');
  expect(draft?.text).toContain(desk.calls()[0]?.id);
  await expectNoFurtherAttempt(desk);
});

test('put into an internal draft, the note is added to what stands there', async ({ desk }) => {
  desk.simulator.perform('ticket', {
    ticketId: TICKET,
    draft: { type: 'internalNote', text: 'Half a thought' },
  });
  await refuseTheNote(desk);
  await desk.button('ui.note.intoDraft').click();
  await expect(desk.app.getByText(saying('ui.note.inDraft'))).toBeVisible();
  expect(draftOf(desk)?.text).toMatch(/^Half a thought\s/);
  expect(draftOf(desk)?.text).toContain(desk.calls()[0]?.id);
});

test('a public draft is left as it is: the note is shown to be copied by hand, and that ends it', async ({
  desk,
}) => {
  const draft = { type: 'publicReply', text: 'Dear Amara,' } as const;
  desk.simulator.perform('ticket', { ticketId: TICKET, draft });
  await refuseTheNote(desk);
  await desk.button('ui.note.intoDraft').click();
  const text = desk.app.getByRole('textbox', { name: saying('ui.note.text') });
  await expect(desk.app.getByText(saying('ui.note.copyByHand'))).toBeVisible();
  await expect(text).toHaveValue(new RegExp(desk.calls()[0]?.id ?? ''));
  expect(draftOf(desk)).toEqual(draft);
  await desk.button('ui.note.taken').click();
  await expect(text).toBeHidden();
  await expect(desk.app.getByText(saying('ui.note.byHand'))).toBeVisible();
  await expectNoFurtherAttempt(desk);
});

test('a note that was written after all is not put into the draft as well', async ({ desk }) => {
  await refuseTheNote(desk);
  const comment = { body: `Copied by a colleague: ${desk.calls()[0]?.id}`, public: false };
  await desk.simulator.request({
    agentId: 3002,
    instanceGuid: 'colleague',
    ticketId: TICKET,
    options: {
      url: NOTE_WRITES,
      type: 'PUT',
      contentType: 'application/json',
      data: JSON.stringify({ ticket: { comment } }),
    },
  });
  await desk.button('ui.note.intoDraft').click();
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon), 5);
  expect(draftOf(desk)?.text).toBe('');
});

async function endACall(desk: Desk) {
  await desk.open();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  await decline(desk);
}

async function decline(desk: Desk) {
  await desk.yourPhone.getByRole('button', { name: 'Decline' }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
}

async function refuseTheNote(desk: Desk) {
  desk.simulator.perform('agent', { agentId: 3001, mayWrite: false });
  await endACall(desk);
  await expectNotSaved(desk, 'notAllowed');
}

function draftOf(desk: Desk) {
  return desk.simulator.snapshot().tickets.find(({ id }) => id === TICKET)?.draft;
}

function expectSaved(desk: Desk) {
  return desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
}

async function expectNotSaved(desk: Desk, why: 'keepsChanging' | 'notAllowed' | 'ticketClosed') {
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.notSaved'))).toBeVisible(soon));
  await expect(desk.app.getByRole('main')).toContainText(saying(`ui.note.failure.${why}`));
}

async function expectNoFurtherAttempt(desk: Desk) {
  desk.simulator.perform('agent', { agentId: 3001, mayWrite: true });
  const before = desk.requests(NOTE_WRITES).length;
  await desk.reloadApp();
  await expect(desk.call).toBeVisible();
  await desk.pass(30);
  expect(desk.requests(NOTE_WRITES)).toHaveLength(before);
  expect(desk.notes()).toHaveLength(0);
}
