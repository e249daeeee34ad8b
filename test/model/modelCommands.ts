import fc from 'fast-check';
import type { TicketView } from '../../src/session/panelView.ts';
import {
  type FaultKind,
  faultBodies,
  faultKinds,
  phoneActions,
  type Step,
  scenarioIds,
} from '../../src/simulator/choices.ts';
import { type ModelDesk, SARA, TICKETS, TOM } from './modelDesk.ts';
import { checkInvariants } from './modelInvariants.ts';

/** What the model knows of the world: how many calls the clicks so far may have placed. */
export interface Clicks {
  allowed: number;
}

type ModelCommand = fc.AsyncCommand<Clicks, ModelDesk>;

const MOST_PANELS = 5;
const LONGEST_CALL = 4 * 3_600_000 + 5 * 60_000;
const faultySteps: readonly Step[] = ['place', 'reports', 'logs', 'ticketRead', 'commentsRead', 'noteWrite'];

/** A step of a run. `turns`: how far what it set off may come before the next step, of which 6 is all the way. */
function command<T>(
  name: string,
  args: fc.Arbitrary<T>,
  run: (desk: ModelDesk, args: T, clicks: Clicks) => void | Promise<void>,
): fc.Arbitrary<ModelCommand> {
  return fc.tuple(args, fc.constantFrom(6, 6, 6, 0, 1, 2, 3)).map(([given, turns]) => ({
    check: () => true,
    async run(clicks, desk) {
      await run(desk, given, clicks);
      await (turns < 6 ? desk.turns(turns) : desk.settle());
      await checkInvariants(desk, clicks.allowed);
    },
    toString: () => `${name}(${JSON.stringify(given)}) ${turns < 6 ? `for ${turns} turns` : ''}`,
  }));
}

const nth = fc.nat({ max: MOST_PANELS - 1 });
const shortTime = fc.oneof(fc.nat({ max: 5_000 }), fc.integer({ min: 1_000, max: 40_000 }));
const someMinutes = fc.integer({ min: 60_000, max: 400_000 });

const open = command(
  'open',
  fc.record({ ticket: fc.constantFrom(...TICKETS), agent: fc.constantFrom(SARA, SARA, SARA, TOM) }),
  async (desk, { ticket, agent }) => {
    if (desk.frames.filter(({ alive }) => alive).length < MOST_PANELS) await desk.openPanel(ticket, agent);
  },
);

const close = command('close', nth, (desk, index) => desk.frame(index)?.close());

const reload = command('reload', nth, async (desk, index) => {
  const frame = desk.frame(index);
  frame?.close();
  if (frame) await desk.openPanel(frame.ticketId, frame.agentId);
});

const killAll = command('killAll', fc.boolean(), async (desk, restart) => {
  for (const frame of desk.frames) frame.close();
  if (restart) await desk.openPanel(TICKETS[0], SARA);
});

const dieAtCommit = command(
  'dieAtCommit',
  fc.record({ panel: nth, commit: fc.integer({ min: 1, max: 6 }), landed: fc.boolean() }),
  (desk, { panel, commit, landed }) => desk.frame(panel)?.dieAtCommit(commit, landed),
);

const click = command(
  'click',
  fc.record({ panel: nth, confirm: fc.boolean(), twice: fc.boolean() }),
  async (desk, { panel, confirm, twice }, clicks) => {
    const frame = desk.frame(panel);
    if (!frame) return;
    if (confirm) frame.actions.askCallAgain();
    const view = frame.getView();
    if (view.screen === 'ticket' && (await mayPlace(desk, frame.agentId, view))) clicks.allowed += 1;
    frame.actions.call();
    if (twice) frame.actions.call();
  },
);

/** While a call may be going on, only an answer to the question that names it places another. */
async function mayPlace(
  desk: ModelDesk,
  agentId: number,
  { slot, unfinished }: TicketView,
): Promise<boolean> {
  const going = (await desk.records(agentId)).filter(
    ({ call, state }) =>
      state.name !== 'ended' && state.name !== 'refused' && desk.time.now() - call.clickedAt < LONGEST_CALL,
  );
  if (going.length === 0) return slot.kind === 'call' || slot.kind === 'callAgainConfirmed';
  const newest = Math.max(...going.map(({ call }) => call.clickedAt));
  return slot.kind === 'callAgainConfirmed' && unfinished?.clickedAt === newest;
}

const phone = command(
  'phone',
  fc.record({
    call: fc.nat({ max: 2 }),
    leg: fc.constantFrom('agent', 'customer'),
    action: fc.constantFrom(...phoneActions),
  }),
  ({ simulation }, { call, leg, action }) => {
    const going = [...simulation.world.infobip.calls.values()]
      .reverse()
      .filter(({ state }) => state !== 'ended');
    const chosen = going[call];
    if (chosen?.[leg].state === (action === 'hangUp' ? 'onLine' : 'ringing')) {
      simulation.perform('phone', { callId: chosen.id, leg, action });
    }
  },
);

const scenario = command('scenario', fc.constantFrom(...scenarioIds), ({ simulation }, id) =>
  simulation.perform('scenario', { id }),
);

const fault = command(
  'fault',
  fc.record({
    step: fc.constantFrom(...faultySteps),
    kind: fc.constantFrom<FaultKind>(...faultKinds),
    body: fc.constantFrom(...faultBodies),
    times: fc.constantFrom(1, 1, 1, 2, 8),
    delayMs: fc.constantFrom(3_000, 31_000, 45_000),
  }),
  ({ simulation }, order) => simulation.perform('fault', order),
);

const delay = command(
  'delay',
  fc.record({
    step: fc.constantFrom(...faultySteps, 'noteWrite', 'commentsRead'),
    ms: fc.integer({ min: 100, max: 60_000 }),
  }),
  (desk, { step, ms }) => desk.delay(step, ms),
);

const requester = command(
  'requester',
  fc.record({ ticket: fc.constantFrom(...TICKETS), person: fc.constantFrom(5001, 5002, 5003, null) }),
  (desk, { ticket, person }) => {
    desk.simulation.perform('ticket', { ticketId: ticket, requesterId: person });
    tellPanels(desk, ticket, 'ticket.requester.id.changed');
  },
);

const status = command(
  'status',
  fc.record({ ticket: fc.constantFrom(...TICKETS), is: fc.constantFrom('closed', 'open') }),
  (desk, { ticket, is }) => {
    desk.simulation.perform('ticket', { ticketId: ticket, status: is });
    tellPanels(desk, ticket, 'ticket.updated');
  },
);

const comment = command('comment', fc.constantFrom(...TICKETS), (desk, ticketId) => {
  desk.simulation.perform('ticket', { ticketId, comment: 'Any news?' });
  desk.publicComments.push(ticketId);
  tellPanels(desk, ticketId, 'ticket.updated');
});

const draft = command('draft', fc.constantFrom(...TICKETS), ({ simulation }, ticketId) =>
  simulation.perform('ticket', { ticketId, draft: { type: 'publicReply', text: 'Dear customer' } }),
);

const retryNote = command('retryNote', nth, (desk, index) => desk.frame(index)?.actions.retryNote());
const intoDraft = command('intoDraft', nth, (desk, index) => desk.frame(index)?.actions.noteIntoDraft());

const moments = command('pass', shortTime, (desk, ms) => desk.pass(ms));
const minutes = command('pass', someMinutes, (desk, ms) => desk.pass(ms));
const hours = command(
  'pass',
  fc.integer({ min: 1, max: 50 }).map((count) => count * 3_600_000),
  (desk, ms) => desk.pass(ms),
);

function tellPanels({ frames }: ModelDesk, ticketId: number, event: string): void {
  for (const frame of frames) if (frame.alive && frame.ticketId === ticketId) frame.zaf.emit(event);
}

/** One after the other, drawn in proportion to how often it stands here. */
export const modelCommands: fc.Arbitrary<ModelCommand>[] = [
  ...[click, click, click, click, moments, moments, moments, moments, moments, minutes, minutes],
  ...[fault, fault, fault, delay, delay, scenario, scenario, phone, phone, phone],
  ...[open, open, close, reload, killAll, dieAtCommit, dieAtCommit],
  ...[requester, status, comment, draft, retryNote, intoDraft, hours],
];
