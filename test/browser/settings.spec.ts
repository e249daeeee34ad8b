import type { TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, soon, test } from './desk.ts';
import { saying } from './words.ts';

interface Mistake {
  readonly what: string;
  readonly values: Readonly<Record<string, string>>;
  readonly setting: string;
  readonly says: TextKey;
  /** What the admin is told to enter. */
  readonly enter?: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a host with https:// and a slash',
    values: { base_host: 'https://demo1.api.infobip.com/' },
    setting: 'base_host',
    says: 'ui.setup.notBareHost',
    enter: 'demo1.api.infobip.com',
  },
  {
    what: 'a host that is not Infobip’s',
    values: { base_host: 'demo1.api.infobip.example.com' },
    setting: 'base_host',
    says: 'ui.setup.foreignHost',
  },
  {
    what: 'a host that only looks like Infobip’s',
    values: { base_host: 'eviltwin-api.infobip.com' },
    setting: 'base_host',
    says: 'ui.setup.foreignHost',
  },
  { what: 'no host', values: { base_host: '' }, setting: 'base_host', says: 'ui.setup.missing.base_host' },
  {
    what: 'no caller ID',
    values: { caller_id: '' },
    setting: 'caller_id',
    says: 'ui.setup.missing.caller_id',
  },
  {
    what: 'a caller ID that is no number',
    values: { caller_id: 'Acme' },
    setting: 'caller_id',
    says: 'ui.setup.notANumber',
  },
  {
    what: 'a caller ID without its country code',
    values: { caller_id: '442079460018', default_country: '' },
    setting: 'caller_id',
    says: 'ui.setup.needsCountrySuggested',
    enter: '+442079460018',
  },
  {
    what: 'a caller ID for customers that is no number',
    values: { customer_caller_id: '+44 20' },
    setting: 'customer_caller_id',
    says: 'ui.setup.notANumber',
  },
  {
    what: 'a default country that is a name',
    values: { default_country: 'Australia' },
    setting: 'default_country',
    says: 'ui.setup.notACountry',
  },
  {
    what: 'a default country that does not exist',
    values: { default_country: 'XX' },
    setting: 'default_country',
    says: 'ui.setup.notACountry',
  },
];

for (const { what, values, setting, says, enter } of mistakes) {
  test(`with ${what} no call can be placed, and the admin reads which setting to mend and how`, async ({
    desk,
  }) => {
    desk.simulator.perform('settings', { values });
    await desk.open({ bare: true });
    await expect(desk.status).toContainText(saying('ui.setup.title.one'));
    await expect(desk.status).toContainText(saying('ui.setup.intro'));
    const item = desk.app.getByRole('listitem');
    await expect(item).toContainText(setting);
    await expect(item).toContainText(saying(says));
    if (enter) await expect(item.getByText(enter, { exact: true })).toBeVisible();
    await expect(desk.call).toBeHidden();
    await desk.pass(15);
    expect(desk.requests('infobip')).toHaveLength(0);
  });
}

test('every setting to mend is named at once, and once they are mended Check again leads to the ticket', async ({
  desk,
}) => {
  desk.simulator.perform('settings', { values: { base_host: '', caller_id: '', default_country: 'Oz' } });
  await desk.open({ bare: true });
  await expect(desk.status).toContainText(saying('ui.setup.title.three'));
  await expect(desk.app.getByRole('listitem')).toHaveCount(3);
  const mended = { base_host: 'demo1.api.infobip.com', caller_id: '+442079460018', default_country: 'au' };
  desk.simulator.perform('settings', { values: mended });
  await desk.button('ui.setup.checkAgain').click();
  await expect(desk.call).toBeVisible();
});

for (const unsetSettings of ['missing', 'null', 'empty'] as const) {
  test(`settings that are not needed may be ${unsetSettings}`, async ({ desk }) => {
    desk.simulator.perform('switch', { unsetSettings });
    desk.simulator.perform('settings', { values: { default_country: '', customer_caller_id: '' } });
    await desk.open({ bare: true });
    await desk.call.click();
    await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  });
}

test('without an API key the call is refused, and the agent reads that Infobip does not take it', async ({
  desk,
}) => {
  desk.simulator.perform('settings', { values: { api_key: '' } });
  await callAndExpectNoKey(desk);
});

test('with a wrong API key the call is refused, and the agent reads that Infobip does not take it', async ({
  desk,
}) => {
  desk.simulator.perform('settings', { values: { api_key: 'old-key' } });
  await callAndExpectNoKey(desk);
});

test('a key without the scope for calls is told apart from a wrong one', async ({ desk }) => {
  desk.simulator.perform('account', { scopes: ['voice-reports:read'] });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.refused.scope.title'), soon));
  await expect(desk.status).toContainText(saying('ui.refused.scope.cure'));
});

test('a key that may not read reports leaves the call going on, and the panel names the scope', async ({
  desk,
}) => {
  desk.simulator.perform('account', { scopes: ['clicktocall:manage'] });
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.app.getByText(saying('ui.trouble.scope'))).toBeVisible(soon), 20);
  await expect(desk.status).toContainText(saying('ui.sentence.placed'));
});

test('without a caller ID for customers their phone shows caller_id, as the agent’s does', async ({
  desk,
}) => {
  const message = await placedMessage(desk);
  expect(message).toMatchObject({ from: '442079460018', anonymization: true });
  expect(message).not.toHaveProperty('fromB');
  const [call] = desk.calls();
  expect([call?.agent.shows, call?.customer.shows]).toEqual(['442079460018', '442079460018']);
});

test('with a caller ID for customers their phone shows that one', async ({ desk }) => {
  desk.simulator.perform('settings', { values: { customer_caller_id: '+44 20 7946 0958' } });
  const message = await placedMessage(desk);
  expect(message).toMatchObject({ from: '442079460018', fromB: '442079460958', anonymization: false });
  const [call] = desk.calls();
  expect([call?.agent.shows, call?.customer.shows]).toEqual(['442079460018', '442079460958']);
});

async function callAndExpectNoKey(desk: Desk) {
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.refused.apiKey.title'), soon));
  await expect(desk.status).toContainText(saying('ui.refused.apiKey.cure'));
  expect(desk.calls()).toHaveLength(0);
}

async function placedMessage(desk: Desk): Promise<unknown> {
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  const { messages } = JSON.parse(desk.requests(PLACING)[0]?.requestBody ?? '') as { messages: unknown[] };
  expect(messages).toHaveLength(1);
  return messages[0];
}
