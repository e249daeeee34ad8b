import { storageScope } from '../../src/adapters/browser/storageScope.ts';
import type { CallRecord } from '../../src/domain/callRecord.ts';
import type { CallLedger } from '../../src/ports/callLedger.ts';
import type { Step, Switches } from '../../src/simulator/choices.ts';
import type { Action } from '../../src/simulator/protocol.ts';
import {
  type Browser,
  createBrowser,
  createDesk,
  type Desk,
  type OpenPanel,
} from '../support/simulatedDesk.ts';

export const SARA = 3001;
export const TOM = 3002;
export const TICKETS = [4821, 4822, 4824] as const;
const TOMS_NUMBER = '+12025550178';
/** Digits that no note, entry, draft or customer's phone may show. */
export const agentDigits = ['12025550143', TOMS_NUMBER.slice(1)];

const ORIGIN = 'https://acme.zendesk.com';

/** A panel of one agent in one window, and how its frame is to die: at a commit to come, which lands or does not. */
interface Frame extends OpenPanel {
  readonly agentId: number;
  readonly ticketId: number;
  readonly alive: boolean;
  dieAtCommit(nth: number, landed: boolean): void;
}

/** A request of the app's, when it left its frame: it may arrive later. */
interface Sent {
  readonly at: number;
  readonly step: Step | null;
  /** Empty where the request names no call. */
  readonly callId: string;
}

/** What a run starts with: where the services leave a choice, and what chance does. */
export interface ModelSetting {
  readonly switches: Partial<Switches>;
  readonly chance: number;
  /** Whether panels stay open until the end, or nobody looks before two days have passed. */
  readonly patient: boolean;
  /** Whether the phones hang up at the end. */
  readonly hangUp: boolean;
}

/** The simulated services, one browser profile that two agents use, and any number of panels that may die. */
export interface ModelDesk extends Desk {
  readonly frames: Frame[];
  readonly sent: Sent[];
  /** The ids of all calls that were to be written ahead, whether or not they came that far. */
  readonly intents: ReadonlySet<string>;
  /** What was seen to go wrong while nothing was being checked. */
  readonly violations: string[];
  readonly publicComments: number[];
  openPanel(ticketId: number, agentId: number): Promise<void>;
  frame(index: number): Frame | undefined;
  /** The next request of this step takes `ms` milliseconds on its way, even when its frame dies meanwhile. */
  delay(step: Step, ms: number): void;
  /** Forgets delays and faults that have not been met. */
  calm(): void;
  /** Moves the time on from one thing that falls due to the next. */
  pass(ms: number, done?: () => boolean | Promise<boolean>): Promise<void>;
  turns(count: number): Promise<void>;
  settle(): Promise<void>;
  records(agentId?: number): Promise<readonly CallRecord[]>;
}

export function createModelDesk({ switches }: ModelSetting): ModelDesk {
  const desk = createDesk();
  const { simulation } = desk;
  const { clock } = simulation;
  simulation.perform('switch', switches);
  const profile = new Map<string, Browser>();
  const frames: Frame[] = [];
  const sent: Sent[] = [];
  const intents = new Set<string>();
  const violations: string[] = [];
  let committing = 0;
  let delays: { step: Step; ms: number }[] = [];

  function storesOf(agentId: number): Browser {
    const scope = storageScope(ORIGIN, agentId);
    const stores = profile.get(scope) ?? createBrowser();
    profile.set(scope, stores);
    return stores;
  }

  const serve = simulation.request;
  async function request(action: Action<'request'>) {
    const step = stepOf(action);
    const callId = step === null ? '' : callIdIn(step, action);
    sent.push({ at: clock.now(), step, callId });
    const body = JSON.stringify(action.options.data ?? '');
    if (step !== 'place' && agentDigits.some((number) => body.includes(number))) {
      violations.push(`an agent's number leaves in ${action.options.url}`);
    }
    if (step === 'place' && !(await storesOf(action.agentId).ledger.read(callId))) {
      violations.push(`${callId} was placed before its commit`);
    }
    const delay = delays.find((each) => each.step === step);
    delays = delays.filter((each) => each !== delay);
    if (delay) await new Promise<void>((arrive) => void clock.after(delay.ms, arrive));
    return serve(action);
  }
  Object.assign(simulation, { request });

  async function openPanel(ticketId: number, agentId: number): Promise<void> {
    const stores = storesOf(agentId);
    let alive = true;
    let trap: { nth: number; landed: boolean } | null = null;
    const ownNumber = agentId === TOM ? TOMS_NUMBER : null;
    const ledger: CallLedger = {
      ...stores.ledger,
      async commit(record) {
        intents.add(record.call.id);
        if (record.call.agent.id !== agentId) violations.push(`${agentId} goes on with ${record.call.id}`);
        if (trap && --trap.nth === 0) {
          if (trap.landed) await stores.ledger.commit(record);
          close();
          return new Promise<never>(() => {});
        }
        await stores.ledger.commit(record);
        // It is on disk a while before the frame hears of it.
        committing += 1;
        await nextTurn();
        committing -= 1;
        return true;
      },
    };
    const panel = await desk.open({ ticketId, agentId, browser: { ...stores, ledger, ownNumber } });
    function close(): void {
      alive = false;
      panel.close();
    }
    frames.push({
      ...panel,
      agentId,
      ticketId,
      close,
      get alive() {
        return alive;
      },
      dieAtCommit: (nth, landed) => {
        trap = { nth, landed };
      },
    });
  }

  async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn++) await nextTurn();
  }

  /** Until nothing has been on its way to the disk for as long as a word takes to the other frames and back. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet = committing > 0 ? 0 : quiet + 1) await nextTurn();
  }

  return {
    ...desk,
    frames,
    sent,
    intents,
    violations,
    publicComments: [],
    openPanel,
    frame(index) {
      const living = frames.filter(({ alive }) => alive);
      return living[index % living.length];
    },
    delay: (step, ms) => void delays.push({ step, ms }),
    calm() {
      delays = [];
      simulation.perform('disarm', {});
    },
    async pass(ms, done = () => false) {
      const end = clock.now() + ms;
      await settle();
      while (clock.now() < end && !(await done())) {
        clock.advance(Math.min(clock.nextDue() ?? end, end) - clock.now());
        await settle();
      }
    },
    turns,
    settle,
    async records(agentId) {
      const stores = agentId === undefined ? [...profile.values()] : [storesOf(agentId)];
      return (await Promise.all(stores.map(({ ledger }) => ledger.readAll()))).flat();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function stepOf({ options: { url, type = 'GET' } }: Action<'request'>): Step | null {
  if (url.includes('/voice/ctc/')) return 'place';
  if (url.includes('/voice/1/reports')) return 'reports';
  if (url.includes('/tts/3/logs')) return 'logs';
  if (url.includes('/comments.json')) return 'commentsRead';
  if (url.includes('/users/')) return 'showMany';
  if (url.includes('/tickets/')) return type === 'PUT' ? 'noteWrite' : 'ticketRead';
  return null;
}

function callIdIn(step: Step, { options: { url, data } }: Action<'request'>): string {
  if (step === 'place') return String(JSON.parse(String(data)).messages[0].messageId);
  return new URL(url, ORIGIN).searchParams.get('messageId') ?? '';
}
