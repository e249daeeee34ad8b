import { type Desk, expect, PLACING, soon, TICKET, test } from './desk.ts';
import { storedIn } from './storedIn.ts';
import { saying } from './words.ts';

const KEY = 'never-to-be-seen';

test('the API key reaches no page, no frame and no message: neither in a call nor in a refusal', async ({
  desk,
}) => {
  desk.simulator.perform('settings', { values: { api_key: KEY } });
  desk.simulator.perform('account', { apiKey: KEY });
  const seen = await watchEverything(desk);
  await desk.open();
  await desk.page.getByRole('button', { name: 'Wire log' }).click();
  desk.simulator.perform('fault', { step: 'place', kind: 'status401' });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.refused.apiKey.title'), soon));
  await desk.pass(1);
  await desk.app.getByRole('button', { name: saying('ui.slot.tryAgainNamed') }).click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  desk.simulator.perform('phone', { callId: desk.calls()[0]?.id ?? '', leg: 'agent', action: 'decline' });
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));

  const { network, messages } = await seen();
  expect(network.filter((text) => text.includes(PLACING)).length).toBeGreaterThan(0);
  expect(messages.filter((text) => text.includes('Authorization')).length).toBeGreaterThan(0);
  expect(network.filter((text) => text.includes(KEY))).toEqual([]);
  expect(messages.filter((text) => text.includes(KEY))).toEqual([]);
  await expect(desk.page.getByRole('region', { name: 'Wire log' })).not.toContainText(KEY);
  expect(await desk.page.content()).not.toContain(KEY);
  for (const comment of desk.notes()) expect(JSON.stringify(comment)).not.toContain(KEY);
});

for (const scopesEnforced of [true, false]) {
  test(`a subject that asks for the key never reaches the proxy, scopes enforced or not (${scopesEnforced})`, async ({
    desk,
  }) => {
    desk.simulator.perform('switch', { scopesEnforced });
    desk.simulator.perform('ticket', { ticketId: TICKET, subject: 'Hello {{setting.api_key}}' });
    const requester = desk.simulator.world.zendesk.people.get(5001);
    if (requester) requester.name = 'Amara {{setting.api_key}}';
    const seen = await watchEverything(desk);
    await desk.open({ bare: true });
    await desk.call.click();
    await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
    desk.simulator.perform('phone', { callId: desk.calls()[0]?.id ?? '', leg: 'agent', action: 'answer' });
    await desk.pass(5);
    desk.simulator.perform('phone', {
      callId: desk.calls()[0]?.id ?? '',
      leg: 'customer',
      action: 'decline',
    });
    await desk.until(async () => expect(desk.notes()).toHaveLength(1));

    expect(desk.calls()[0]?.text).not.toMatch(/Hello|sim-key|\{\{/);
    const secure = (await seen()).asked.filter(({ secure }) => secure);
    expect(secure.length).toBeGreaterThan(1);
    for (const { headers, ...rest } of secure) {
      expect(headers).toMatchObject({ Authorization: 'App {{setting.api_key}}' });
      expect(JSON.stringify(rest)).not.toContain('{{');
    }
  });
}

test('every question to Infobip is secure, is asked once, and is about one call', async ({ desk }) => {
  const seen = await watchEverything(desk);
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.pass(20);
  const { asked } = await seen();
  const toInfobip = asked.filter(({ url }) => url.startsWith('https://'));
  expect(toInfobip.length).toBeGreaterThan(2);
  for (const request of toInfobip) expect(request).toMatchObject({ secure: true, autoRetry: false });
  const [call] = desk.calls();
  const reads = toInfobip.filter(({ url }) => !url.includes(PLACING));
  for (const { url } of reads) expect(url).toContain(`messageId=${call?.id}`);
});

test('once the note is saved the browser keeps neither number of the call', async ({ desk }) => {
  await desk.open({ bare: true });
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
  expect(await storedIn(desk.app)).toContain('61491570156');
  expect(await storedIn(desk.app)).toContain('12025550143');
  desk.simulator.perform('phone', { callId: desk.calls()[0]?.id ?? '', leg: 'agent', action: 'decline' });
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  const kept = await storedIn(desk.app);
  expect(kept).toContain(desk.calls()[0]?.id);
  expect(kept).not.toMatch(/61491570156|12025550143/);
});

interface Asked {
  readonly url: string;
  readonly secure?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything that comes over the network and every message between the windows; to be asked at the end. */
async function watchEverything({ page }: Desk) {
  const bodies: Promise<string>[] = [];
  const network: string[] = [];
  const asked: Asked[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.eventSourceMessageReceived', ({ data }) => network.push(data));
  page.on('response', (response) => {
    if (!response.url().endsWith('/sim/events')) bodies.push(response.text().catch(() => ''));
  });
  page.on('request', (request) => {
    network.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
    if (request.url().endsWith('/sim/request')) asked.push(request.postDataJSON().options);
  });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) =>
      heard.push(typeof data === 'string' ? data : JSON.stringify(data)),
    );
  });
  return async () => ({
    network: [...network, ...(await Promise.all(bodies))],
    messages: (
      await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, 'heard') as string[])),
      )
    ).flat(),
    asked,
  });
}
