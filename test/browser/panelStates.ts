import { type Desk, expect, type WorkspaceOptions } from './desk.ts';
import { saidOfTom, tomCalls } from './tomCalls.ts';

/** How a state of the panel is reached from the panel of a ticket, in any language. */
export interface PanelState {
  readonly open?: WorkspaceOptions;
  /** What the services are told before the panel opens. */
  before?(desk: Desk): unknown;
  /** What is done once the ticket is shown. `look`: how it was opened. */
  after?(desk: Desk, look: WorkspaceOptions): Promise<void>;
  /** What this state has and the one before it has not, as a selector. */
  readonly sign: string;
  /** Pixels at a width of 320, in English and with the fonts of the tests. */
  readonly height: number;
  /** What is at the place of *Call*. */
  readonly slot: 'button' | 'filled' | 'plate' | 'off' | 'none';
  /** Zendesk has not answered: it takes no height, and has not said which language the agent reads. */
  readonly isUnanswered?: true;
}

const ready = 'main > button:not([aria-disabled])';
const alert = '[role=status] [role=none]';

export const panelStates: Readonly<Record<string, PanelState>> = {
  ready: { sign: ready, slot: 'button', height: 186 },
  'several numbers': { open: { ticket: 4822 }, sign: ready, slot: 'button', height: 186 },
  'no number of the requester': { open: { ticket: 4823 }, sign: 'input', slot: 'off', height: 254 },
  'no number of the agent': { open: { agent: 3002 }, sign: 'input', slot: 'off', height: 254 },
  'a number that was not taken': {
    open: { agent: 3002 },
    async after({ app }) {
      await app.locator('input').fill('12');
      await app.locator('input').press('Enter');
    },
    sign: 'input[aria-invalid=true]',
    slot: 'off',
    height: 290,
  },
  'changing the agent’s number': {
    after: ({ app }) => app.locator('main p button').click(),
    sign: 'input',
    slot: 'button',
    height: 254,
  },
  'both phones the same': {
    before: ({ simulator }) => simulator.perform('agent', { agentId: 3001, phone: '+61491570156' }),
    sign: alert,
    slot: 'off',
    height: 302,
  },
  'storage denied': {
    before: ({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB')),
    sign: alert,
    slot: 'button',
    height: 302,
  },
  'closed ticket': { open: { ticket: 4790 }, sign: alert, slot: 'plate', height: 250 },
  'no requester': {
    before: ({ simulator }) => simulator.perform('ticket', { ticketId: 4821, requesterId: null }),
    sign: 'h1',
    slot: 'none',
    height: 96,
  },
  'not set up': {
    before: ({ simulator }) =>
      simulator.perform('settings', {
        values: { base_host: 'https://demo1.api.infobip.com/', caller_id: '' },
      }),
    sign: 'li',
    slot: 'none',
    height: 361,
  },
  'framework not loaded': {
    before: ({ page }) => page.route('**/sdk/zaf_sdk.js', () => {}),
    sign: 'button',
    slot: 'none',
    isUnanswered: true,
    height: 156,
  },
  placing: {
    before: ({ simulator }) => simulator.perform('fault', { step: 'place', kind: 'neverAnswersAfter' }),
    after: call,
    sign: '[role=img]',
    slot: 'plate',
    height: 290,
  },
  placed: { after: call, sign: '[role=status] + p', slot: 'plate', height: 330 },
  'placed a while ago': {
    async after(desk) {
      await call(desk);
      await desk.pass(35);
    },
    sign: '[role=status] + p',
    slot: 'plate',
    height: 310,
  },
  'placed, its result not readable': {
    before: ({ simulator }) => simulator.perform('fault', { step: 'reports', kind: 'status403', times: 100 }),
    after: call,
    sign: '[role=status] + p + p',
    slot: 'plate',
    height: 366,
  },
  unconfirmed: {
    before: loseTheRequest,
    after: call,
    sign: `[role=img] ~ ${alert}`,
    slot: 'plate',
    height: 374,
  },
  'unconfirmed, asking once more': {
    before: loseTheRequest,
    async after(desk) {
      await call(desk);
      await desk.pass(122);
      await desk.app.locator(ready).click();
    },
    sign: `${alert} >> xpath=following::button`,
    slot: 'filled',
    height: 394,
  },
  'another call under way': {
    async after(desk, look) {
      await call(desk);
      await show(desk, '[role=img]');
      await desk.open({ ...look, ticket: 4822 });
      await show(desk, ready);
      await call(desk);
    },
    sign: alert,
    slot: 'filled',
    height: 362,
  },
  'another agent calling': { after: tomCalls, sign: saidOfTom, slot: 'button', height: 238 },
  'another agent calling, asking once more': {
    async after(desk) {
      await tomCalls(desk);
      await call(desk);
    },
    sign: alert,
    slot: 'filled',
    height: 362,
  },
  'refused caller ID': {
    before: ({ simulator }) => simulator.perform('scenario', { id: 'refusedSender' }),
    after: call,
    sign: alert,
    slot: 'button',
    height: 322,
  },
  'refused number': {
    before: ({ simulator }) => simulator.perform('scenario', { id: 'refusedDestination' }),
    after: call,
    sign: alert,
    slot: 'button',
    height: 410,
  },
  'ended, note under way': {
    before({ simulator }) {
      simulator.perform('scenario', { id: 'agentDeclines' });
      simulator.perform('fault', { step: 'ticketRead', kind: 'neverAnswersBefore' });
    },
    after: call,
    sign: 'main > div > p > span[aria-hidden]',
    slot: 'button',
    height: 367,
  },
  ended: { before: bothAnswer, after: call, sign: 'time', slot: 'button', height: 371 },
  missed: {
    before: ({ simulator }) => simulator.perform('scenario', { id: 'agentBusy' }),
    after: call,
    sign: 'time',
    slot: 'button',
    height: 367,
  },
  'note not saved': {
    before(desk) {
      bothAnswer(desk);
      desk.simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
    },
    after: call,
    sign: 'main > div > div button',
    slot: 'button',
    height: 455,
  },
  'note by hand': {
    before({ simulator }) {
      simulator.perform('scenario', { id: 'agentBusy' });
      simulator.perform('fault', { step: 'noteWrite', kind: 'status403' });
      simulator.perform('ticket', { ticketId: 4821, draft: { type: 'publicReply', text: 'Dear Amara' } });
    },
    async after(desk) {
      await call(desk);
      await show(desk, 'main > div > div button');
      await desk.app.getByRole('button').last().click();
    },
    sign: 'textarea',
    slot: 'button',
    height: 585,
  },
};

/** Opens a ticket in this look and brings its panel into the state. */
export async function reach(desk: Desk, state: PanelState, look: WorkspaceOptions): Promise<void> {
  await state.before?.(desk);
  const opened = { ...look, ...state.open, bare: true };
  await desk.open(opened);
  if (state.after) {
    await show(desk, state.slot === 'off' ? 'input' : ready);
    await state.after(desk, opened);
  }
  await show(desk, state.sign);
  await rest(desk);
}

/** Takes the mouse, which colours the button it is on, away and waits for colours that are changing. */
export async function rest(desk: Desk): Promise<void> {
  await desk.page.mouse.move(700, 500);
  const frame = await appFrame(desk);
  await frame.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === 1);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** The frame of the shown app, for what is asked of its document. */
export async function appFrame({ page }: Desk) {
  const frame = await page.locator('iframe[title^="Click to Call"]:visible').elementHandle();
  const content = await frame?.contentFrame();
  if (!content) throw new Error('No app is shown');
  return content;
}

/** Chunks load in their own time, which does not move; everything else waits for the time to be moved. */
async function show(desk: Desk, selector: string): Promise<void> {
  await desk.until(() => expect(desk.app.locator(selector).first()).toBeVisible({ timeout: 100 }), 60);
}

async function call(desk: Desk): Promise<void> {
  await desk.app.locator(ready).click();
}

function loseTheRequest({ simulator }: Desk) {
  simulator.perform('fault', { step: 'place', kind: 'droppedBefore' });
}

function bothAnswer({ simulator }: Desk) {
  simulator.perform('scenario', { id: 'bothAnswer' });
  simulator.perform('speed', { ringing: 10, talking: 10 });
}
