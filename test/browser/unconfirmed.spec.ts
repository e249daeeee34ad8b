import type { FaultBody, FaultKind } from '../../src/simulator/choices.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, REQUESTER, soon, test } from './desk.ts';
import { named, saying } from './words.ts';

const name = REQUESTER;

const replies: readonly (readonly [what: string, kind: FaultKind, why: TextKey])[] = [
  ['an answer that is no JSON', 'malformedJson', 'ui.unconfirmed.unreadable'],
  ['an answer of another shape', 'wrongShape', 'ui.unconfirmed.unreadable'],
  ['an empty answer', 'emptyBody', 'ui.unconfirmed.unreadable'],
  ['a connection that drops after Infobip has accepted', 'droppedAfter', 'ui.unconfirmed.connection'],
];

for (const [what, kind, why] of replies) {
  test(`after ${what} the call may have been placed; it is found again by its id and goes on as the one call`, async ({
    desk,
  }) => {
    desk.simulator.perform('fault', { step: 'place', kind });
    await desk.open({ bare: true });
    await desk.call.click();
    await expectUnconfirmed(desk, why);
    const [call] = await placedCalls(desk);
    desk.simulator.perform('phone', { callId: call?.id ?? '', leg: 'agent', action: 'decline' });
    await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
    await expectOneCallOneNote(desk);
  });
}

const failures: readonly (readonly [what: string, kind: FaultKind, why: TextKey, body?: FaultBody])[] = [
  ['an error of Infobip’s own', 'status500', 'ui.unconfirmed.serverError'],
  ['an error of Infobip’s own, in its other words', 'status500', 'ui.unconfirmed.serverError', 'errorCode'],
  ['an error on the way', 'status502', 'ui.unconfirmed.serverError'],
  ['an overloaded service', 'status503', 'ui.unconfirmed.serverError'],
  ['a time-out on the other side', 'status408', 'ui.unconfirmed.serverError'],
  ['a status that refuses nothing', 'status422', 'ui.unconfirmed.unreadable'],
  ['a connection that drops before Infobip has it', 'droppedBefore', 'ui.unconfirmed.connection'],
];

for (const [what, kind, why, body] of failures) {
  test(`after ${what} the call may have been placed, and nothing is placed again by itself`, async ({
    desk,
  }) => {
    desk.simulator.perform('fault', { step: 'place', kind, body });
    await desk.open({ bare: true });
    await desk.call.click();
    await expectUnconfirmed(desk, why);
    await desk.pass(20);
    await expect(desk.status).toContainText(saying('ui.unconfirmed.title'));
    expect(desk.requests(PLACING)).toHaveLength(1);
    expect(desk.notes()).toHaveLength(0);
  });
}

test('a status that Infobip has never had for this is told as may have been placed', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'unknownStatusGroup' });
  await desk.open({ bare: true });
  await desk.call.click();
  await expectUnconfirmed(desk, 'ui.unconfirmed.unreadable');
});

test('a slow reply keeps the panel at placing until it comes', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'slow', delayMs: 20_000 });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(19);
  await expect(desk.status).toContainText(saying('ui.sentence.placing'));
  await expect(desk.app.getByRole('button', { name: named('ui.slot.placing') })).toBeVisible();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed', { name }), soon), 3);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('without a reply in 30 s the call may have been placed; an acceptance that comes later still counts', async ({
  desk,
}) => {
  // The reply is the only thing that can tell.
  desk.simulator.perform('switch', { logsListCalls: false });
  desk.simulator.perform('fault', { step: 'place', kind: 'afterDeadline', delayMs: 45_000 });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(29);
  await expect(desk.status).toContainText(saying('ui.sentence.placing'));
  await desk.pass(1);
  await expectUnconfirmed(desk, 'ui.unconfirmed.deadline');
  await desk.pass(13);
  await expect(desk.status).toContainText(saying('ui.unconfirmed.title'));
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.infobipHasIt'), soon), 3);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('a refusal that comes after the 30 s still counts: nothing was placed', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'refusedCredit' });
  desk.simulator.perform('fault', { step: 'place', kind: 'afterDeadline', delayMs: 45_000 });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(31);
  await expectUnconfirmed(desk, 'ui.unconfirmed.deadline');
  await desk.until(() => expect(desk.status).toContainText(saying('ui.refused.noCredit.title'), soon), 20);
  await desk.pass(30);
  expect(desk.notes()).toHaveLength(0);
});

test('after 2 minutes Call again… says that the first call may still ring and asks once more; Cancel places nothing', async ({
  desk,
}) => {
  await clickAndHearNothing(desk);
  await desk.pass(85);
  await expect(callAgainAsks(desk)).toBeHidden();
  await desk.until(() => expect(callAgainAsks(desk)).toBeVisible(soon), 5);
  await desk.pass(1);
  await callAgainAsks(desk).click();
  await expect(desk.status).toContainText(saying('ui.confirm.title', { name }));
  await expect(desk.status).toContainText(saying('ui.confirm.unconfirmed'));
  await desk.button('ui.cancel').click();
  await expect(callAgainAsks(desk)).toBeVisible();
  await expect(desk.status).toContainText(saying('ui.unconfirmed.title'));
  await desk.pass(10);
  expect(desk.requests(PLACING)).toHaveLength(1);
});

test('confirmed, Call again places a second call, and the first is still followed and noted', async ({
  desk,
}) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'neverAnswersAfter' });
  // Nobody can tell of the first call before its report.
  desk.simulator.perform('switch', { logsListCalls: false });
  await desk.open({ bare: true });
  await desk.call.click();
  const first = () => desk.calls().at(-1)?.id ?? '';
  await desk.pass(40);
  desk.simulator.perform('fault', { step: 'reports', kind: 'status500', times: 100 });
  await desk.pass(80);
  await desk.until(() => expect(callAgainAsks(desk)).toBeVisible(soon), 5);
  await desk.pass(1);
  await callAgainAsks(desk).click();
  await expect(desk.status).toContainText(saying('ui.confirm.unconfirmed'));
  await desk.pass(1);
  await desk.app.getByRole('button', { name: named('ui.slot.callAgainNamed') }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed', { name }), soon));
  expect(desk.calls()).toHaveLength(2);
  const [second] = desk.calls();
  desk.simulator.perform('disarm', {});
  desk.simulator.perform('phone', { callId: second?.id ?? '', leg: 'agent', action: 'decline' });
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentDeclined'), soon));
  await desk.until(async () => expect(desk.notes()).toHaveLength(2));
  for (const id of [first(), second?.id]) {
    expect(desk.notes().filter(({ plainBody }) => plainBody.includes(id ?? ''))).toHaveLength(1);
  }
});

test('a double click on Call again… only asks, and one on the confirmation places one call', async ({
  desk,
}) => {
  await clickAndHearNothing(desk);
  await desk.pass(85);
  await desk.until(() => expect(callAgainAsks(desk)).toBeVisible(soon), 5);
  await desk.pass(1);
  await callAgainAsks(desk).dblclick();
  await desk.pass(2);
  expect(desk.requests(PLACING)).toHaveLength(1);
  await desk.app.getByRole('button', { name: named('ui.slot.callAgainNamed') }).dblclick();
  await desk.pass(2);
  expect(desk.requests(PLACING)).toHaveLength(2);
});

test('a placed call too can be followed by another after 2 minutes, once the agent has said so twice', async ({
  desk,
}) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  await desk.open({ bare: true });
  await desk.call.click();
  await placedCalls(desk);
  await desk.pass(115);
  await desk.until(() => expect(callAgainAsks(desk)).toBeVisible(soon), 5);
  await desk.pass(1);
  await callAgainAsks(desk).click();
  await expect(desk.status).toContainText(saying('ui.confirm.placed'));
  expect(desk.requests(PLACING)).toHaveLength(1);
});

function callAgainAsks(desk: Desk) {
  return desk.app.getByRole('button', { name: named('ui.slot.callAgainAsksNamed') });
}

/** A request that never reached Infobip and never came back. */
async function clickAndHearNothing(desk: Desk) {
  desk.simulator.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(31);
  await expectUnconfirmed(desk, 'ui.unconfirmed.deadline');
}

async function placedCalls(desk: Desk) {
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed', { name }), soon));
  return desk.calls();
}

async function expectUnconfirmed(desk: Desk, why: TextKey) {
  await desk.until(() => expect(desk.status).toContainText(saying('ui.unconfirmed.title'), soon), 3);
  await expect(desk.status).toContainText(saying(why, { seconds: '30 s' }));
  await expect(desk.status).toContainText(saying('ui.unconfirmed.then'));
  await expect(desk.app.getByRole('button', { name: saying('ui.slot.looking') })).toBeVisible();
}

async function expectOneCallOneNote(desk: Desk) {
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.calls()).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
}
