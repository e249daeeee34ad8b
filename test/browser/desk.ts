import { join } from 'node:path';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { CallView, CommentView, WireEntry } from '../../src/simulator/snapshot.ts';
import { type Simulator, startSimulator } from '../../src/simulator/startSimulator.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { brokenPromises } from './brokenPromises.ts';
import { watchRest } from './settle.ts';
import { named } from './words.ts';

const project = join(import.meta.dirname, '../..');
const START = Date.parse('2026-03-02T14:30:00Z');

/** How the workspace is opened; what is left out is the workspace's own choice. */
export interface WorkspaceOptions {
  readonly ticket?: number;
  /** Tickets open in tabs. */
  readonly tabs?: readonly number[];
  readonly agent?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly width?: 280 | 320 | 400;
  /** Nothing but the framed app. */
  readonly bare?: boolean;
}

/** The built app in the simulated workspace, with a time that moves only when a test moves it. */
export interface Desk {
  readonly simulator: Simulator;
  readonly page: Page;
  /** The app in its cross-origin frame. */
  readonly app: FrameLocator;
  /** The app in the frame of another open ticket. */
  appIn(ticket: number): FrameLocator;
  readonly yourPhone: Locator;
  readonly theirPhone: Locator;
  /** The sentence that says where the call stands. */
  readonly status: Locator;
  /** *Call*, ready to be pressed. */
  readonly call: Locator;
  /** A button of the app by its words. */
  button(words: TextKey): Locator;
  open(options?: WorkspaceOptions): Promise<void>;
  /** Closes the app's frame and opens it again, as pinning the app does. */
  reloadApp(): Promise<void>;
  showTicket(ticket: number): Promise<void>;
  /** Opens a ticket that has no tab yet. */
  openTicket(ticket: number): Promise<void>;
  closeTicket(ticket: number): Promise<void>;
  /** Moves the time of page and simulator on until `done` holds; fails after `limit` seconds. */
  until(done: () => Promise<void>, limit?: number): Promise<void>;
  /** Moves the time of both on by so many seconds. */
  pass(seconds: number): Promise<void>;
  /** Lets hours pass while Zendesk is closed. */
  closeFor(hours: number): Promise<void>;
  /** Lets hours pass at once, as a computer does that sleeps. */
  sleepFor(hours: number): Promise<void>;
  /** Every call that Infobip has placed, newest first. */
  calls(): readonly CallView[];
  /** The internal notes of a ticket, oldest first. */
  notes(ticket?: number): readonly CommentView[];
  /** What left the app with this in its address. */
  requests(part: string): readonly WireEntry[];
  /** Console errors that a test expects, by a part of their text. */
  expectConsoleError(text: RegExp): void;
  /** The other console errors and warnings so far. */
  unexpectedErrors(): string[];
}

export const TICKET = 4821;
export const REQUESTER = 'Amara Okafor';
export const PLACING = '/voice/ctc/1/send';

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, provide) => {
    const simulator = await startSimulatorOfTests();
    const desk = await createDesk(page, simulator);
    await provide(desk);
    const broken = brokenPromises(simulator);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
    await simulator.close();
    expect(broken, 'what must always be true').toEqual([]);
    expect(desk.unexpectedErrors(), 'console errors').toEqual([]);
  },
});

/** Much happens in the first seconds; later a look at every fifth is enough. */
function stepAfter(seconds: number): number {
  return seconds < 10 ? 1 : 5;
}

/** A simulator whose time stands until it is moved. */
export function startSimulatorOfTests(): Promise<Simulator> {
  return startSimulator({
    appFolder: join(project, 'dist'),
    pageFolder: join(project, 'build/simulator/workspace'),
    time: 'manual',
    start: START,
  });
}

/** A desk on a page that nothing has been opened in yet, at the simulator's time. */
export async function createDesk(page: Page, simulator: Simulator): Promise<Desk> {
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const now = simulator.clock.now();
  await page.clock.install({ time: now - 1000 });
  await page.clock.pauseAt(now);
  const rest = watchRest(page, simulator);
  const appIn = (ticket: number) => page.frameLocator(`iframe[title$="#${ticket}"]`);
  const app = page.frameLocator('iframe[title^="Click to Call"]:visible');

  async function leap(seconds: number): Promise<void> {
    simulator.clock.advance(seconds * 1000);
    await page.clock.runFor(seconds * 1000);
    await rest();
  }

  async function pass(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; ) {
      const step = Math.min(stepAfter(passed), seconds - passed);
      await leap(step);
      passed += step;
    }
  }

  return {
    simulator,
    page,
    app,
    appIn,
    yourPhone: page.getByRole('region', { name: /^Your phone/ }),
    theirPhone: page.getByRole('region', { name: /^Their phone/ }),
    status: app.getByRole('status'),
    call: app.getByRole('button', { name: named('ui.slot.callNamed'), disabled: false }),
    button: (words) => app.getByRole('button', { name: named(words) }),
    async open({ bare, tabs, ...options } = {}) {
      const address = new URL(simulator.pageUrl);
      for (const [name, value] of Object.entries(options)) address.searchParams.set(name, String(value));
      if (tabs) address.searchParams.set('tabs', tabs.join(','));
      if (bare) address.searchParams.set('bare', '1');
      await page.goto(address.href);
    },
    async reloadApp() {
      await page.getByRole('button', { name: 'Reload the app' }).click();
      await pass(1);
    },
    showTicket: (ticket) => page.getByRole('tab', { name: new RegExp(`^#${ticket}`) }).click(),
    async openTicket(ticket) {
      await page.getByRole('button', { name: 'Open a ticket' }).click();
      await page
        .getByRole('button', { name: `Open ticket #${ticket}` })
        .first()
        .click();
    },
    async closeTicket(ticket) {
      await page.getByRole('button', { name: `Close ticket #${ticket}` }).click();
      await pass(1);
    },
    async until(done, limit = 400) {
      for (let passed = 0; ; ) {
        try {
          return await done();
        } catch (error) {
          if (passed >= limit) throw error;
        }
        const step = Math.min(stepAfter(passed), limit - passed);
        await leap(step);
        passed += step;
      }
    },
    pass,
    async closeFor(hours) {
      await page.goto('about:blank');
      simulator.clock.advance(hours * 3_600_000);
      await page.clock.fastForward(hours * 3_600_000);
    },
    async sleepFor(hours) {
      simulator.clock.advance(hours * 3_600_000);
      await page.clock.fastForward(hours * 3_600_000);
      await rest();
    },
    calls: () => simulator.snapshot().calls,
    notes(ticket = TICKET) {
      const comments = simulator.snapshot().tickets.find(({ id }) => id === ticket)?.comments ?? [];
      return comments.filter((comment) => !comment.public);
    },
    requests: (part) => simulator.world.wireLog.entries.filter(({ url }) => url.includes(part)),
    expectConsoleError: (text) => void expected.push(text),
    unexpectedErrors: () => complaints.filter((text) => !expected.some((pattern) => pattern.test(text))),
  };
}

export { expect };

/** Quick enough to be asked once a second while the time is moved. */
export const soon = { timeout: 1 };
