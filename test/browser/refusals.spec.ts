import type { FaultBody, FaultKind, ScenarioId } from '../../src/simulator/choices.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, REQUESTER, soon, test } from './desk.ts';
import { saying } from './words.ts';

type Reason =
  | 'accountSetUp'
  | 'apiKey'
  | 'badRequest'
  | 'callerId'
  | 'destination'
  | 'destinationBlocked'
  | 'destinationNotRegistered'
  | 'flooding'
  | 'fraud'
  | 'gateway'
  | 'host'
  | 'noCredit'
  | 'other'
  | 'proxy'
  | 'scope'
  | 'spokenText'
  | 'tooManyRequests';

const byScenario: readonly (readonly [scenario: ScenarioId, reason: Reason])[] = [
  ['refusedCredit', 'noCredit'],
  ['refusedSource', 'callerId'],
  ['refusedSender', 'callerId'],
  ['refusedDestination', 'destination'],
  ['refusedBlocklisted', 'destinationBlocked'],
  ['refusedNotRegistered', 'destinationNotRegistered'],
  ['refusedFlooding', 'flooding'],
  ['refusedSignals', 'fraud'],
  ['refusedLanguage', 'spokenText'],
  ['refusedUnknownReason', 'other'],
];

for (const [scenario, reason] of byScenario) {
  test(`a call that Infobip turns down (${scenario}) is not placed: the agent reads why, and no note is written`, async ({
    desk,
  }) => {
    desk.simulator.perform('scenario', { id: scenario });
    await desk.open({ bare: true });
    await desk.call.click();
    await expectRefused(desk, reason);
  });
}

const byReply: readonly (readonly [who: string, kind: FaultKind, body: FaultBody, reason: Reason])[] = [
  ['Infobip, to a key it does not know', 'status401', 'service', 'apiKey'],
  ['Infobip in its other words, to a key it does not know', 'status401', 'errorCode', 'apiKey'],
  ['nobody in particular, with 401', 'status401', 'html', 'gateway'],
  ['nobody in particular, with an empty 401', 'status401', 'empty', 'gateway'],
  ['Infobip, to a key that may not call', 'status403', 'service', 'scope'],
  ['Infobip in its other words, to a key that may not call', 'status403', 'errorCode', 'scope'],
  ['nobody in particular, with 403', 'status403', 'html', 'gateway'],
  ['nobody in particular, with an empty 403', 'status403', 'empty', 'gateway'],
  ['Infobip, to an address it does not know', 'status404', 'service', 'host'],
  ['nobody in particular, with 404', 'status404', 'html', 'gateway'],
  ['Infobip, to a request it does not understand', 'status400', 'service', 'badRequest'],
  ['Infobip, to too many requests', 'status429', 'service', 'tooManyRequests'],
  ['Infobip in its other words, to too many requests', 'status429', 'errorCode', 'tooManyRequests'],
  ['nobody in particular, with 429', 'status429', 'html', 'gateway'],
  ['Zendesk’s proxy', 'proxyError', 'service', 'proxy'],
];

for (const [who, kind, body, reason] of byReply) {
  test(`a refusal by ${who} is told as such`, async ({ desk }) => {
    desk.simulator.perform('fault', { step: 'place', kind, body });
    await desk.open({ bare: true });
    await desk.call.click();
    await expectRefused(desk, reason);
    if (reason === 'gateway') await expect(desk.status).not.toContainText(/api_key|caller_id|base_host/);
  });
}

test('too many requests with a time to wait: the agent reads when to try again', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'status429RetryAfter', retryAfterSeconds: 7 });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.refused.tooManyRequests.title'), soon));
  await expect(desk.status).toContainText(saying('ui.refused.retryAfter', { duration: '7 s' }));
});

test('a refused caller ID names the setting caller_id', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'refusedSender' });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() =>
    expect(desk.status).toContainText(
      saying('ui.refused.callerId.body', { callerId: '+44 20 7946 0018' }),
      soon,
    ),
  );
  await expect(desk.status).toContainText(saying('ui.refused.callerId.cure'));
});

test('with a caller ID for customers, a refused one names both settings', async ({ desk }) => {
  desk.simulator.perform('settings', { values: { customer_caller_id: '+44 20 7946 0958' } });
  desk.simulator.perform('scenario', { id: 'refusedSender' });
  await desk.open({ bare: true });
  await desk.call.click();
  const body = saying('ui.refused.callerIds.body', {
    callerId: '+44 20 7946 0018',
    customerCallerId: '+44 20 7946 0958',
  });
  await desk.until(() => expect(desk.status).toContainText(body, soon));
  await expect(desk.status).toContainText(saying('ui.refused.callerIds.cure'));
});

test('after a refusal Try again places the call', async ({ desk }) => {
  desk.simulator.perform('fault', { step: 'place', kind: 'status429' });
  await desk.open({ bare: true });
  await desk.call.click();
  await expectRefused(desk, 'tooManyRequests');
  await desk.pass(1);
  await desk.app.getByRole('button', { name: saying('ui.slot.tryAgainNamed') }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  expect(desk.calls()).toHaveLength(1);
});

test('the details of a refusal hold neither number nor key', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'refusedCredit' });
  await desk.open({ bare: true });
  await desk.call.click();
  await expectRefused(desk, 'noCredit');
  const copied = desk.app.locator('body').evaluate(
    () =>
      new Promise<string>((resolve) => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (text: string) => resolve(text) },
        });
      }),
  );
  await desk.button('ui.copyDetails').click();
  const details = await copied;
  expect(details).toContain('REJECTED_NOT_ENOUGH_CREDITS');
  expect(details).not.toMatch(/61491570156|12025550143|442079460018|sim-key/);
});

async function expectRefused(desk: Desk, reason: Reason) {
  const words = (part: 'title' | 'body' | 'cure'): TextKey => `ui.refused.${reason}.${part}`;
  await desk.until(() => expect(desk.status).toContainText(saying(words('title')), soon));
  await expect(desk.status).toContainText(saying(words('body'), { name: REQUESTER }));
  await expect(desk.status).toContainText(saying(words('cure')));
  await expect(desk.status).toContainText(saying('ui.refused.noPhoneRang'));
  await expect(desk.app.getByRole('button', { name: saying('ui.slot.tryAgainNamed') })).toBeEnabled();
  await desk.pass(5);
  expect(desk.calls()).toHaveLength(0);
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.notes()).toHaveLength(0);
}
