import { join } from 'node:path';
import { type Desk, expect, soon, test } from '../../test/browser/desk.ts';

const assets = join(import.meta.dirname, '../../assets');

// 1024 x 768 pixels, as Zendesk's Marketplace asks for.
test.use({ viewport: { width: 1280, height: 960 }, deviceScaleFactor: 0.8 });

function shoot({ page }: Desk, number: 0 | 1 | 2) {
  return page.screenshot({ path: join(assets, `screenshot-${number}.png`), animations: 'disabled' });
}

test('0: whom a call would reach, and one button', async ({ desk }) => {
  await desk.open();
  await expect(desk.app.getByRole('button', { name: /^Call Amara Okafor/ })).toBeEnabled();
  await shoot(desk, 0);
});

test('1: the agent’s phone rings', async ({ desk }) => {
  await desk.open();
  await desk.app.getByRole('button', { name: /^Call Amara Okafor/ }).click();
  await desk.until(() => expect(desk.status).toContainText('Your phone is about to ring.', soon));
  await desk.pass(3);
  await shoot(desk, 1);
});

test('2: the call has ended and its note stands in the ticket', async ({ desk }) => {
  desk.simulator.perform('scenario', { id: 'bothAnswer' });
  await desk.open();
  await desk.app.getByRole('button', { name: /^Call Amara Okafor/ }).click();
  await desk.until(() => expect(desk.app.getByText('Internal note saved')).toBeVisible(soon));
  await shoot(desk, 2);
});
