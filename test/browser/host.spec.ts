import type { Page } from '@playwright/test';
import { type Desk, expect, soon, TICKET, test } from './desk.ts';
import { named, saying } from './words.ts';

const SDK = '**/sdk/zaf_sdk.js';

test('opened outside of Zendesk, the panel says where it belongs', async ({ desk }) => {
  const { assetUrl } = desk.simulator.snapshot().installation;
  await desk.page.goto(assetUrl);
  await expect(desk.page.getByRole('status')).toContainText(saying('ui.problem.notInZendesk.title'));
  await expect(desk.page.getByRole('button')).toHaveCount(0);
});

test('while Zendesk’s framework does not load the panel says so after 10 s; when it comes after all, the panel goes on', async ({
  desk,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await desk.page.route(SDK, (route) => held.then(() => route.continue()));
  await desk.open({ bare: true });
  await desk.app.locator('.shell').waitFor();
  await desk.pass(9);
  await expect(desk.status).toBeHidden();
  await desk.until(() => expectProblem(desk, 'sdkNotLoaded'), 3);
  letGo();
  await expect(desk.call).toBeVisible();
});

test('when Zendesk’s framework cannot be loaded at all the panel names its address and offers to reload', async ({
  desk,
}) => {
  desk.expectConsoleError(/ERR_FAILED/);
  await desk.page.route(SDK, (route) => route.abort());
  await desk.open({ bare: true });
  await desk.app.locator('.shell').waitFor();
  await desk.pass(9);
  await desk.until(() => expectProblem(desk, 'sdkNotLoaded'), 3);
  await expect(desk.status).toContainText('static.zdassets.com');
  await desk.page.unroute(SDK);
  await desk.button('ui.reload').click();
  await expect(desk.call).toBeVisible();
});

test('a silent Zendesk is told after 10 s, and a later answer still counts', async ({ desk }) => {
  const host = await silence(desk.page);
  await desk.open({ bare: true });
  await host.heard(1);
  await desk.pass(9);
  await expect(desk.status).toBeHidden();
  await desk.until(() => expectProblem(desk, 'hostSilent'), 3);
  await host.speak();
  await expect(desk.call).toBeVisible();
  await desk.call.click();
  await desk.until(() => expect(desk.status).toContainText(saying('ui.sentence.placed'), soon));
});

test('a frame of another origin cannot speak for Zendesk', async ({ desk }) => {
  const host = await silence(desk.page);
  await desk.open({ bare: true });
  await host.heard(1);
  const stranger = await addStranger(desk);
  await stranger.say({ key: 'zaf.app.registered', message: registration('evil.api.infobip.com') });
  await stranger.arrive();
  await desk.pass(9);
  await desk.until(() => expectProblem(desk, 'hostSilent'), 3);
  await host.speak();
  await expect(desk.call).toBeVisible();
  // The app is told of a requester that is not the ticket's.
  await stranger.say({ key: 'zaf.ticket.requester.id.changed', message: 5004 });
  await stranger.say({ id: 1, result: { 'ticket.id': 1, 'ticket.requester': { id: 1, name: 'Mallory' } } });
  await stranger.say({ key: 'zaf.colorScheme.changed', message: 'dark' });
  await desk.pass(2);
  await expect(desk.call).toBeVisible();
  await expect(desk.app.locator('html')).toHaveAttribute('data-scheme', 'light');
  await expect(desk.app.getByRole('main')).not.toContainText('Mallory');
});

test('a page that frames the app under the name of another account is not served', async ({ desk }) => {
  const { assetUrl } = desk.simulator.snapshot().installation;
  const origin = 'https://other.zendesk.com';
  const asset = new URL(assetUrl);
  const app = 'https://app.zdusercontent.com';
  await desk.page.route(`${app}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${asset.origin}${pathname}`, headers: {} }) });
  });
  const query = new URLSearchParams({ origin, app_guid: '1', colorScheme: 'light' });
  await desk.page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="Click to Call" src="${app}${asset.pathname}?${query}"></iframe><script>
        addEventListener('message', ({ source, data }) => {
          if (!String(data).includes('iframe.handshake')) return;
          const message = ${JSON.stringify(registration('demo1.api.infobip.com'))};
          source.postMessage({ key: 'zaf.app.registered', message }, '*');
        });
      </script>`,
    }),
  );
  await desk.page.goto(origin);
  await expectProblem(desk, 'accountMismatch', { timeout: 5_000 });
});

test('Zendesk’s dark colours are taken over while the panel is shown', async ({ desk }) => {
  await desk.open({ bare: true });
  await expect(desk.call).toBeVisible();
  const ground = () => desk.app.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await ground();
  desk.simulator.perform('workspace', { colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await expect(desk.call).toBeVisible();
});

type Problem = 'sdkNotLoaded' | 'hostSilent' | 'accountMismatch';

async function expectProblem(desk: Desk, problem: Problem, patience = soon) {
  await expect(desk.status).toContainText(saying(`ui.problem.${problem}.title`), patience);
  await expect(desk.status).toContainText(saying(`ui.problem.${problem}.body`), patience);
  await expect(desk.app.getByRole('button', { name: named('ui.reload') })).toBeVisible(patience);
}

/** Keeps every message of the app from the workspace until it may speak. */
async function silence(page: Page) {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const held: MessageEvent[] = [];
    const hold = (event: MessageEvent) => {
      event.stopImmediatePropagation();
      held.push(event);
    };
    window.addEventListener('message', hold);
    Object.assign(window, {
      heard: () => held.length,
      speak: () => {
        window.removeEventListener('message', hold);
        for (const { data, origin, source } of held) {
          window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
        }
      },
    });
  });
  return {
    heard: (count: number) =>
      page.waitForFunction((wanted) => Reflect.get(window, 'heard')() >= wanted, count),
    speak: () => page.evaluate(() => Reflect.get(window, 'speak')()),
  };
}

/** A frame of a third origin beside the app, which can reach its window. */
async function addStranger({ page, app }: Desk) {
  await page.route('http://stranger.localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Stranger</title>' }),
  );
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'http://stranger.localhost/';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    return loaded;
  });
  const stranger = page.frame({ url: /stranger/ });
  await app.locator('html').evaluate(() => {
    addEventListener('message', ({ origin }) => {
      if (origin.includes('stranger')) document.documentElement.dataset.strange = 'yes';
    });
  });
  return {
    /** Its messages do arrive. */
    arrive: () => expect(app.locator('html')).toHaveAttribute('data-strange', 'yes'),
    say: (message: unknown) =>
      stranger?.evaluate((said) => {
        for (let index = 0; index < parent.frames.length; index++) {
          parent.frames[index]?.postMessage(said, '*');
          parent.frames[index]?.postMessage(JSON.stringify(said), '*');
        }
      }, message),
  };
}

function registration(host: string) {
  const settings = { base_host: host, caller_id: '+12025550100' };
  const context = { account: { subdomain: 'acme' }, location: 'ticket_sidebar', ticketId: TICKET };
  return { metadata: { settings }, context };
}
