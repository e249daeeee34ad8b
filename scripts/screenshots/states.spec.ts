import { join } from 'node:path';
import { type Desk, expect, soon, test, type WorkspaceOptions } from '../../test/browser/desk.ts';

const folder = join(import.meta.dirname, '../../.cache/states');

const looks: WorkspaceOptions[] = [
  { width: 320, scheme: 'light', locale: 'en-US' },
  { width: 320, scheme: 'dark', locale: 'en-US' },
  { width: 280, scheme: 'light', locale: 'en-US' },
  { width: 400, scheme: 'light', locale: 'en-US' },
  { width: 320, scheme: 'light', locale: 'ar' },
  { width: 280, scheme: 'dark', locale: 'ar' },
];

/** How each state is reached, from the panel of a ticket. */
const states: Record<
  string,
  { open?: WorkspaceOptions; before?(desk: Desk): void; after?(desk: Desk): Promise<void> }
> = {
  ready: {},
  'several-numbers': { open: { ticket: 4822 } },
  'no-number': { open: { ticket: 4823 } },
  'no-agent-number': { open: { agent: 3002 } },
  'closed-ticket': { open: { ticket: 4790 } },
  'no-requester': {
    before: ({ simulator }) => simulator.perform('ticket', { ticketId: 4821, requesterId: null }),
  },
  'change-number': { after: (desk) => desk.app.getByRole('button').nth(1).click() },
  setup: {
    before: ({ simulator }) =>
      simulator.perform('settings', {
        values: { base_host: 'https://demo1.api.infobip.com/', caller_id: '', default_country: 'Australia' },
      }),
  },
  placing: {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'neverAnswersAfter' }),
    after: call,
  },
  placed: {
    async after(desk) {
      await call(desk);
      await desk.pass(8);
    },
  },
  'placed-later': {
    async after(desk) {
      await call(desk);
      await desk.pass(40);
    },
  },
  unconfirmed: {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'droppedBefore' }),
    async after(desk) {
      await call(desk);
      await desk.pass(12);
    },
  },
  'unconfirmed-free': {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'droppedBefore' }),
    async after(desk) {
      await call(desk);
      await desk.pass(125);
    },
  },
  'unconfirmed-asking': {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'droppedBefore' }),
    async after(desk) {
      await call(desk);
      await desk.pass(125);
      await slot(desk).click();
    },
  },
  refused: { before: ({ simulator }) => simulator.perform('scenario', { id: 'refusedSender' }), after: call },
  'refused-key': {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'status401' }),
    after: call,
  },
  ended: {
    before: ({ simulator }) => simulator.perform('scenario', { id: 'bothAnswer' }),
    async after(desk) {
      await call(desk);
      await desk.pass(165);
    },
  },
  missed: {
    before: ({ simulator }) => simulator.perform('scenario', { id: 'agentBusy' }),
    async after(desk) {
      await call(desk);
      await desk.pass(15);
    },
  },
  'note-failed': {
    before({ simulator }) {
      simulator.perform('scenario', { id: 'bothAnswer' });
      simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
    },
    async after(desk) {
      await call(desk);
      await desk.pass(165);
    },
  },
  'note-by-hand': {
    before({ simulator }) {
      simulator.perform('scenario', { id: 'agentBusy' });
      simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
      simulator.perform('ticket', { ticketId: 4821, draft: { type: 'publicReply', text: 'Dear Amara' } });
    },
    async after(desk) {
      await call(desk);
      await desk.pass(15);
      await desk.app.getByRole('button').last().click();
      await desk.pass(3);
    },
  },
};

function slot({ app }: Desk) {
  return app.getByRole('button').first();
}

async function call(desk: Desk): Promise<void> {
  await slot(desk).click();
  await desk.pass(1);
}

for (const [name, { open = {}, before, after }] of Object.entries(states)) {
  for (const look of looks) {
    const direction = look.locale === 'ar' ? 'rtl' : 'ltr';
    const title = `${name}-${look.width}-${look.scheme}-${direction}`;
    test(title, async ({ desk, page }) => {
      before?.(desk);
      await page.setViewportSize({ width: look.width ?? 320, height: 640 });
      await desk.open({ ...look, ...open, bare: true });
      await desk.until(() => expect(desk.app.locator('.shell')).toHaveCount(0, soon));
      await desk.pass(1);
      await after?.(desk);
      await page.screenshot({ path: join(folder, `${title}.png`), animations: 'disabled' });
    });
  }
}
