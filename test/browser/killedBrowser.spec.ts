import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium } from '@playwright/test';
import type { FaultKind } from '../../src/simulator/choices.ts';
import type { Simulator } from '../../src/simulator/startSimulator.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { brokenPromises } from './brokenPromises.ts';
import { createDesk, type Desk, expect, PLACING, soon, startSimulatorOfTests } from './desk.ts';
import { saying } from './words.ts';

const profiles = join(import.meta.dirname, '../../.cache/profiles');

/** One agent's browser with a profile on disk. */
interface Killable {
  readonly simulator: Simulator;
  /** Starts the browser on the profile, at the simulator's time. */
  start(): Promise<Desk>;
  /** Ends every process of the browser at once, with nothing told to it. */
  kill(): Promise<void>;
}

const test = base.extend<{ browserOfAgent: Killable }>({
  browserOfAgent: async ({ launchOptions }, provide) => {
    await mkdir(profiles, { recursive: true });
    const profile = await mkdtemp(join(profiles, 'agent-'));
    const simulator = await startSimulatorOfTests();
    const desks: Desk[] = [];
    let running: BrowserContext | undefined;
    await provide({
      simulator,
      async start() {
        running = await chromium.launchPersistentContext(profile, launchOptions);
        const desk = await createDesk(running.pages()[0] ?? (await running.newPage()), simulator);
        desks.push(desk);
        return desk;
      },
      async kill() {
        if (!running) throw new Error('No browser is running');
        const gone = running.waitForEvent('close');
        process.kill(await processId(running), 'SIGKILL');
        await gone;
        running = undefined;
      },
    });
    const broken = brokenPromises(simulator);
    await running?.close();
    await simulator.close();
    await rm(profile, { recursive: true, force: true });
    expect(broken, 'what must always be true').toEqual([]);
    expect(desks.flatMap((desk) => desk.unexpectedErrors())).toEqual([]);
  },
});

const placings: readonly (readonly [what: string, kind: FaultKind])[] = [
  ['with Infobip, and not answered', 'neverAnswersAfter'],
  ['with Infobip, and answered only after the browser is gone', 'slow'],
];

for (const [where, kind] of placings) {
  test(`killed in the moment in which the request is ${where}: one call, one note`, async ({
    browserOfAgent: { simulator, start, kill },
  }) => {
    simulator.perform('fault', { step: 'place', kind });
    const before = await start();
    await before.open();
    const arrived = reached(simulator, () => before.requests(PLACING).length > 0);
    void before.call.click().catch(() => undefined);
    await arrived;
    await kill();
    simulator.clock.advance(20_000);

    const after = await start();
    await after.open();
    await expect(after.status).toContainText(saying('ui.unconfirmed.replyLost'));
    await after.until(() => expect(after.status).toContainText(saying('ui.sentence.placed'), soon));
    await after.yourPhone.getByRole('button', { name: 'Decline' }).click();
    await expectOneCallOneNote(after, 'ui.ended.agentDeclined');
  });
}

test('killed before the request has reached Infobip: nothing is placed again, one note that nothing is known', async ({
  browserOfAgent: { simulator, start, kill },
}) => {
  simulator.perform('fault', { step: 'place', kind: 'neverAnswersBefore' });
  const before = await start();
  await before.open();
  const arrived = reached(simulator, () => before.requests(PLACING).length > 0);
  void before.call.click().catch(() => undefined);
  await arrived;
  await kill();

  const after = await start();
  await after.open();
  await expect(after.status).toContainText(saying('ui.unconfirmed.replyLost'));
  await after.sleepFor(49);
  await after.until(() => expect(after.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  await expect(after.status).toContainText(saying('ui.ended.unknown'));
  expect(after.requests(PLACING)).toHaveLength(1);
  expect(after.calls()).toHaveLength(0);
  expect(after.notes()).toHaveLength(1);
});

test('killed while the two talk: they go on talking, and the end is noted once', async ({
  browserOfAgent: { simulator, start, kill },
}) => {
  simulator.perform('scenario', { id: 'bothAnswer' });
  simulator.perform('speed', { ringing: 5, talking: 3 });
  const before = await start();
  await before.open();
  await before.call.click();
  await before.until(async () => expect(before.calls()[0]?.state).toBe('bridged'));
  await kill();
  simulator.clock.advance(20_000);
  expect(before.calls()[0]?.state).toBe('bridged');

  const after = await start();
  await after.open();
  await expect(after.button('ui.slot.placed')).toBeVisible();
  await expectOneCallOneNote(after, 'ui.ended.agentAnswered.timed');
});

test('killed while they talk, and started again after the end: the end is noted once', async ({
  browserOfAgent: { simulator, start, kill },
}) => {
  simulator.perform('scenario', { id: 'bothAnswer' });
  const before = await start();
  await before.open();
  await before.call.click();
  await before.until(async () => expect(before.calls()[0]?.state).toBe('bridged'));
  await kill();
  simulator.clock.advance(3_600_000);

  const after = await start();
  await after.open();
  await expectOneCallOneNote(after, 'ui.ended.agentAnswered.timed');
});

for (const [what, kind] of [
  ['before the note has reached Zendesk', 'neverAnswersBefore'],
  ['when the note is written and Zendesk has not yet said so', 'neverAnswersAfter'],
] as const) {
  test(`killed after the end, ${what}: one note`, async ({ browserOfAgent: { simulator, start, kill } }) => {
    simulator.perform('scenario', { id: 'agentBusy' });
    simulator.perform('fault', { step: 'noteWrite', kind });
    const before = await start();
    await before.open();
    await before.call.click();
    await before.until(async () => expect(simulator.snapshot().faults).toEqual([]));
    await kill();
    expect(before.notes()).toHaveLength(kind === 'neverAnswersAfter' ? 1 : 0);

    const after = await start();
    await after.open();
    await expectOneCallOneNote(after, 'ui.ended.agentBusy');
  });
}

test('killed while a report is under way to the browser, which Infobip hands out only once: its result is noted once', async ({
  browserOfAgent: { simulator, start, kill },
}) => {
  simulator.perform('scenario', { id: 'agentBusy' });
  simulator.perform('fault', { step: 'reports', kind: 'neverAnswersAfter' });
  const before = await start();
  await before.open();
  await before.call.click();
  await before.until(async () => expect(simulator.snapshot().faults).toEqual([]));
  await kill();

  const after = await start();
  await after.open();
  await expectOneCallOneNote(after, 'ui.ended.agentBusy');
});

/** The browser's own process; the others end with it. */
async function processId(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const id = processes?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (!id) throw new Error('The browser does not tell its process');
  return id;
}

/** Resolves in the moment in which `condition` holds at the simulator. */
function reached(simulator: Simulator, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = simulator.onChange(() => {
      if (!condition()) return;
      stop();
      resolve();
    });
  });
}

async function expectOneCallOneNote(desk: Desk, outcome: TextKey) {
  await desk.until(() => expect(desk.app.getByText(saying('ui.note.saved'))).toBeVisible(soon));
  await expect(desk.status).toContainText(saying(outcome));
  expect(desk.requests(PLACING)).toHaveLength(1);
  expect(desk.calls()).toHaveLength(1);
  expect(desk.notes()).toHaveLength(1);
}
