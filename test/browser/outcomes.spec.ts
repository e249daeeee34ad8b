import { defaultSwitches, type ScenarioId, type Switches } from '../../src/simulator/choices.ts';
import type { NoteKey, TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, REQUESTER, soon, test } from './desk.ts';
import { named, saying } from './words.ts';

interface Ending {
  readonly when: string;
  readonly scenario: ScenarioId;
  readonly sentence: TextKey;
  readonly fact?: TextKey;
  readonly note: NoteKey;
  /** What the slot offers afterwards. */
  readonly next: TextKey;
}

const AGENT = 'Sara Lind';
const notKnownOfThem = {
  sentence: 'ui.ended.agentAnswered.timed',
  fact: 'ui.ended.agentAnswered.fact',
  note: 'note.outcome.agentAnsweredFor',
  next: 'ui.slot.callAgainNamed',
} as const;
const next = 'ui.slot.tryAgainNamed';

const endings: readonly Ending[] = [
  { when: 'both phones were answered', scenario: 'bothAnswer', ...notKnownOfThem },
  { when: 'the requester did not answer', scenario: 'customerDoesNotAnswer', ...notKnownOfThem },
  { when: 'the requester declined', scenario: 'customerDeclines', ...notKnownOfThem },
  {
    when: 'the agent did not answer',
    scenario: 'agentDoesNotAnswer',
    sentence: 'ui.ended.agentDidNotAnswer',
    note: 'note.outcome.agentDidNotAnswer',
    next,
  },
  {
    when: 'the agent’s phone was busy',
    scenario: 'agentBusy',
    sentence: 'ui.ended.agentBusy',
    note: 'note.outcome.agentBusy',
    next,
  },
  {
    when: 'the agent declined',
    scenario: 'agentDeclines',
    sentence: 'ui.ended.agentDeclined',
    note: 'note.outcome.agentDeclined',
    next,
  },
  {
    when: 'the agent’s phone could not be reached',
    scenario: 'agentUnreachable',
    sentence: 'ui.ended.agentUnreachable',
    note: 'note.outcome.agentUnreachable',
    next,
  },
  {
    when: 'a machine answered the agent’s phone',
    scenario: 'agentMachine',
    sentence: 'ui.ended.agentMachine.timed',
    fact: 'ui.ended.agentMachine.fact',
    note: 'note.outcome.agentMachineFor',
    next,
  },
  {
    when: 'the call was cancelled before an answer',
    scenario: 'agentCancelled',
    sentence: 'ui.ended.hungUpBeforeAnswer',
    note: 'note.outcome.hungUpBeforeAnswer',
    next,
  },
  {
    when: 'the network failed',
    scenario: 'agentLineFails',
    sentence: 'ui.ended.failed.network',
    note: 'note.failed.network',
    next,
  },
];

for (const ending of endings) {
  test(`when ${ending.when}, the panel says what is known of it and writes it into one internal note`, async ({
    desk,
  }) => {
    desk.simulator.perform('scenario', { id: ending.scenario });
    desk.simulator.perform('speed', { ringing: 5, talking: 20 });
    await desk.open({ bare: true });
    await callToTheEnd(desk, ending);
    if (ending.fact) await expect(desk.app.getByText(saying(ending.fact, { name: REQUESTER }))).toBeVisible();
    await expect(desk.app.getByRole('button', { name: named(ending.next) })).toBeEnabled();
  });
}

test('the cost of a call is shown and noted', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  desk.simulator.perform('speed', { ringing: 5, talking: 1 });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(140);
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentAnswered.timed'), soon));
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  const cost = desk.app.getByText(saying('ui.fact.cost'));
  await expect(cost).toContainText(/€\d+\.\d\d/);
  const [shown] = /€[\d.]+/.exec((await cost.textContent()) ?? '') ?? [];
  expect(desk.notes()[0]?.plainBody).toContain(shown);
});

const troubles = [
  ['Infobip does not take the key any more', 'status401', 'service', 'ui.trouble.apiKey'],
  ['nobody says who refuses', 'status403', 'html', 'ui.trouble.gateway'],
  ['Infobip has an error of its own', 'status500', 'service', 'ui.trouble.unreachable'],
  ['Zendesk’s proxy fails', 'proxyError', 'service', 'ui.trouble.unreachable'],
] as const;

for (const [why, kind, body, says] of troubles) {
  test(`while the result cannot be read because ${why}, the panel says so; the result still arrives`, async ({
    desk,
  }) => {
    desk.simulator.perform('switch', { logsListCalls: false });
    desk.simulator.perform('fault', { step: 'reports', kind, body, times: 3 });
    desk.simulator.perform('scenario', { id: 'agentBusy' });
    await desk.open({ bare: true });
    await desk.call.click();
    await desk.until(() => expect(desk.app.getByText(saying(says))).toBeVisible(soon), 10);
    await expect(desk.status).toContainText(saying('ui.sentence.placed'));
    await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentBusy'), soon), 30);
    await expect(desk.app.getByText(saying(says))).toBeHidden();
  });
}

test('a report lost on its way is made up for by the logs', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'reports', kind: 'droppedAfter', times: 3 });
  desk.simulator.perform('scenario', { id: 'agentBusy' });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.ended.agentBusy'), soon), 30);
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
});

const others: Partial<Switches> = {
  reportBeforeEnd: 'pending',
  logsListCalls: false,
  unsetSettings: 'null',
  commentsMetadata: false,
  showManyOmits: 'both',
  codes: 'legacy',
  reportResults: 'two',
  unansweredTimes: 'nullString',
  price: 'string',
  bulkId: true,
  replyFields: 'few',
  emptyMessages: 'empty200',
  notification: 'bare',
  headerNames: 'titleCase',
  dateHeader: false,
  unreadableReply: 'succeeds',
  scopesEnforced: false,
};

for (const [which, scenario] of [
  ['answered', 'bothAnswer'],
  ['not answered', 'agentDoesNotAnswer'],
] as const) {
  test(`a call that was ${which} is told the same where the services behave in every other way`, async ({
    desk,
  }) => {
    expect(Object.keys(others).sort()).toEqual(Object.keys(defaultSwitches).sort());
    desk.simulator.perform('switch', others);
    desk.simulator.perform('scenario', { id: scenario });
    desk.simulator.perform('speed', { ringing: 5, talking: 20 });
    await desk.open({ bare: true });
    // Their own profile is not to be seen.
    await desk.app
      .getByRole('textbox', { name: named('ui.numberField.agent.label') })
      .fill('+1 202 555 0143');
    await desk.button('ui.numberField.save').click();
    await callToTheEnd(desk, endings.find((one) => one.scenario === scenario) as Ending);
  });
}

async function callToTheEnd(desk: Desk, { sentence, note }: Ending) {
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying(sentence, { name: REQUESTER }), soon));
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  expect(desk.notes()).toHaveLength(1);
  expect(desk.notes()[0]?.plainBody).toMatch(saying(note, { agent: AGENT, requester: REQUESTER }));
  expect(desk.requests(PLACING)).toHaveLength(1);
}
