import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Desk, expect, test } from './desk.ts';
import { holdBack } from './holdBack.ts';
import { named } from './words.ts';

const project = join(import.meta.dirname, '../..');

test('before its program runs the panel is a shell without words, with the button’s place where it will be', async ({
  desk,
}) => {
  const program = await holdBack(desk.page, /\/app\/.*\.js$/);
  const opening = desk.open({ bare: true, width: 320 });
  const place = desk.app.locator('.shell :nth-child(4)');
  await expect(place).toBeVisible();
  const drawn = await place.boundingBox();
  await expect(desk.app.locator('body')).toHaveText('');
  await expect(desk.app.locator('html')).not.toHaveAttribute('dir');
  await expect(desk.app.locator('.shell')).toHaveAttribute('aria-hidden', 'true');
  program.letGo();
  await opening;
  await expect(desk.call).toBeVisible();
  expect(await desk.call.boundingBox()).toEqual(drawn);
});

test('the first paint needs no script beyond the budget’s list; phone metadata, details and forms come after it', async ({
  desk,
}) => {
  const firstLoad = budgetedScripts();
  expect(firstLoad.length).toBeGreaterThan(1);
  const later: string[] = [];
  const rest = await holdBack(desk.page, ({ pathname }) => {
    const isLater = /\/app\/.*\.js$/.test(pathname) && !firstLoad.some((file) => pathname.endsWith(file));
    if (isLater) later.push(pathname);
    return isLater;
  });
  const opening = desk.open({ bare: true });
  await expect(desk.app.getByRole('heading', { name: 'Amara Okafor' })).toBeVisible();
  // As it is stored: nothing is known of it yet.
  await expect(desk.app.getByText('+61491570156')).toBeVisible();
  const waiting = desk.app.getByRole('button', { name: named('ui.slot.callNamed') });
  await expect(waiting).toHaveAttribute('aria-disabled', 'true');
  const place = await waiting.boundingBox();
  rest.letGo();
  await opening;
  await expect(desk.call).toBeVisible();
  await expect(desk.app.getByText('+61 491 570 156')).toBeVisible();
  expect(await desk.call.boundingBox()).toEqual(place);
  for (const chunk of [/metadata/, /TicketDetails/, /NumberField/, /openOutside/]) {
    expect(later).toContainEqual(expect.stringMatching(chunk));
  }
});

test('to show a ticket the panel asks Zendesk once, and the network once for requester and agent together', async ({
  desk,
}) => {
  const asked = await countGets(desk);
  await desk.open({ bare: true });
  await expect(desk.call).toBeVisible();
  await desk.pass(3);
  expect(await asked()).toBe(1);
  expect(desk.requests('').map(({ url }) => url)).toEqual([
    expect.stringContaining('/api/v2/users/show_many.json?ids=5001,3001'),
  ]);
});

test('an agent whose own number is kept here and a requester with a number need no network at all', async ({
  desk,
}) => {
  await desk.open({ bare: true, agent: 3002 });
  const field = desk.app.getByRole('textbox');
  await desk.until(() => expect(field).toBeVisible({ timeout: 100 }));
  await field.fill('+1 202 555 0147');
  await field.press('Enter');
  await expect(desk.call).toBeVisible();
  const before = desk.requests('').length;
  await desk.open({ bare: true, agent: 3002 });
  await expect(desk.call).toBeVisible();
  await desk.pass(3);
  expect(desk.requests('')).toHaveLength(before);
});

/** Counts what the app asks of Zendesk by its SDK's `get`, from the workspace's side of the frame. */
async function countGets({ page }: Desk) {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    let gets = 0;
    window.addEventListener('message', ({ data }) => {
      if (typeof data === 'string' && JSON.parse(data).request === 'get') gets += 1;
    });
    Object.assign(window, { gets: () => gets });
  });
  return () => page.evaluate<number>(() => Reflect.get(window, 'gets')());
}

/** What the size budget counts as the first load, within the limit or not. */
function budgetedScripts(): string[] {
  const { stdout } = spawnSync(process.execPath, ['scripts/budget.mjs'], { cwd: project, encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => /\S+\.js$/.exec(line) ?? []);
}
