import { isUnfinished } from '../../../src/domain/callAge.ts';
import type { CallRecord } from '../../../src/domain/callRecord.ts';
import type { Switches } from '../../../src/simulator/choices.ts';
import { createDesk, type Desk, type OpenPanel } from '../../support/simulatedDesk.ts';
import {
  type Cell,
  CLOSE,
  faults,
  KILL,
  KILL_IN_VAIN,
  KILL_WRITTEN,
  RELOAD,
  STAY,
  SWITCH,
  scenarios,
  stepOf,
} from './faultTable.ts';
import { createKillableLedger } from './killableLedger.ts';
import { createObserver } from './observer.ts';

const OTHER_TICKET = 4822;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What is left when a call under a fault has come to its end, and ten minutes later. */
export interface CellEnd {
  readonly desk: Desk;
  /** Null where nothing of a call was written down. */
  readonly record: CallRecord | null;
  /** The panel of the click, where it has lived through all of it. */
  readonly stayed: OpenPanel | null;
  /** The call's ticket, opened once more after the end. */
  readonly panel: OpenPanel;
  readonly untruths: readonly string[];
}

/** Lives through one cell of the matrix: fault, action, and then as long as the call takes. */
export async function runCell(cell: Cell, switches: Partial<Switches> = {}): Promise<CellEnd> {
  const { action, request } = cell;
  const desk = createDesk();
  const { simulation, time } = desk;
  const { id, outcome } = scenarios[cell.scenario];
  simulation.perform('scenario', { id });
  simulation.perform('switch', switches);
  const observer = createObserver(desk, outcome);
  const ledger = createKillableLedger(desk.browser.ledger);
  const alive = new Set<OpenPanel>();
  const fault = meetFault(desk, cell, () => {
    if (action === KILL) kill();
    if (action === KILL_IN_VAIN || action === KILL_WRITTEN)
      ledger.killAtNextCommit(kill, action === KILL_WRITTEN);
  });
  let killed = false;

  const others = action === RELOAD || action === SWITCH ? [] : [await open(OTHER_TICKET)];
  const first = await open(undefined, ledger);
  if (killed) kill();
  if (request !== 'profile numbers') await click(first);
  await time.until(fault.met, HOUR);
  if (!fault.met()) throw new Error('The request of this cell was never sent');
  await act();
  if (request === 'profile numbers') await clickAfterAll();
  await time.until(async () => (await records()).every((record) => !isUnfinished(record)), 51 * HOUR);
  const panel = await open();
  await time.until(() => false, 10 * MINUTE);
  return {
    desk,
    record: (await records())[0] ?? null,
    stayed: alive.has(first) ? first : null,
    panel,
    untruths: observer.untruths,
  };

  function records(): Promise<readonly CallRecord[]> {
    return desk.browser.ledger.readAll();
  }

  async function open(ticketId?: number, itsLedger = desk.browser.ledger): Promise<OpenPanel> {
    const browser = {
      ...desk.browser,
      ledger: itsLedger,
      get ownNumber() {
        return desk.browser.ownNumber;
      },
      set ownNumber(number) {
        desk.browser.ownNumber = number;
      },
    };
    const panel = await desk.open({ browser, ...(ticketId !== undefined && { ticketId }) });
    alive.add(panel);
    observer.watch(panel);
    return panel;
  }

  function close(panel: OpenPanel): void {
    panel.close();
    alive.delete(panel);
  }

  function kill(): void {
    killed = true;
    for (const panel of alive) close(panel);
  }

  async function act(): Promise<void> {
    switch (action) {
      case KILL:
        await time.until(() => false, MINUTE);
        return void (await open());
      case KILL_IN_VAIN:
      case KILL_WRITTEN:
        await time.until(() => killed, HOUR);
        if (!killed) throw new Error('Nothing was written down after the fault');
        return void (await open());
      case STAY:
        return;
      case SWITCH:
        await time.until(() => false, SECOND);
        others.push(await open(OTHER_TICKET));
        return;
      case RELOAD:
        await time.until(() => false, SECOND);
        close(first);
        return void (await open());
      case CLOSE:
        await time.until(() => false, SECOND);
        return close(first);
    }
  }

  async function clickAfterAll(): Promise<void> {
    const panel = alive.has(first) ? first : await open();
    await time.until(() => false, MINUTE);
    await click(panel);
    await time.until(() => false, SECOND);
  }
}

/** The agent types their own number, where it is asked for, and clicks. */
async function click({ actions }: OpenPanel): Promise<void> {
  await actions.submitNumber('+12025550143');
  actions.call();
}

/** Arms the cell's fault for the one request it is meant for, and tells, with that request under way, that it was met. */
function meetFault(
  { simulation }: Desk,
  { request, fault }: Cell,
  onMeeting: () => void,
): { met(): boolean } {
  const step = stepOf[request];
  const arm = () => simulation.perform('fault', { step, kind: faults[fault] });
  let armed = false;
  let met = false;
  const send = simulation.request;
  Object.assign(simulation, {
    request(order: Parameters<typeof send>[0]) {
      const reply = send(order);
      if (armed && !met && !simulation.world.faults.list().some((waiting) => waiting.step === step)) {
        met = true;
        onMeeting();
      }
      return reply;
    },
  });
  if (request === 'log of a call in doubt')
    simulation.perform('fault', { step: 'place', kind: 'droppedAfter' });
  if (request !== 'report of the end' && request !== 'log of a drained report') {
    armed = true;
    arm();
  } else {
    simulation.onChange(() => {
      if (armed || ![...simulation.world.infobip.calls.values()].some(({ state }) => state === 'ended'))
        return;
      armed = true;
      if (request === 'log of a drained report')
        simulation.perform('fault', { step: 'reports', kind: 'droppedAfter' });
      arm();
    });
  }
  return { met: () => met };
}
