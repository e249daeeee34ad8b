import type { Call } from '../domain/call.ts';
import { FREE_AGAIN_AFTER, isUnfinished } from '../domain/callAge.ts';
import type { CallRecord } from '../domain/callRecord.ts';
import { type CallKeeper, createCallKeeper } from './callKeeper.ts';
import { readiness, shownRecord, usableSettings } from './panelModel.ts';
import { createPanelOthers } from './panelOthers.ts';
import type { PanelOutside } from './panelOutside.ts';
import type { PanelState } from './panelState.ts';
import type { NumberQuestion } from './panelView.ts';
import { unfinishedCall } from './panelViewOf.ts';
import { takeUpLedger } from './takeUpLedger.ts';

const FIRST_REREAD = 1_000;
const LAST_REREAD = 30_000;

/** What the agent does at the panel, and what keeps it up to date: the part that reaches the outside. */
export interface PanelDesk {
  /** Takes up what the ledger holds and asks for the numbers that are missing. */
  start(): Promise<void>;
  askProfiles(): Promise<void>;
  call(): Promise<void>;
  submitNumber(typed: string): Promise<NumberQuestion['why'] | null>;
  retryNote(): void;
  noteIntoDraft(): Promise<void>;
}

export function createPanelDesk(state: PanelState, outside: PanelOutside): PanelDesk {
  const { model, view, update } = state;
  const { helpdesk, agentPhone, callIds, mirrored, tools } = outside;
  const { clock } = tools;
  const askedProfilesOf = new Set<number>();
  const awaitedToBeFree = new Set<string>();
  const keeper = createCallKeeper(tools, takeRecord);
  /** For the calls that the disk would not take. */
  const toolsInFrame = { ...tools, ...mirrored };
  const keeperInFrame = createCallKeeper(toolsInFrame, takeRecord);
  const callsInFrame = new Set<string>();
  const others = createPanelOthers(state, outside.otherCalls);
  let beginning = false;
  let ticketReads = 0;

  function keeperOf(callId: string): CallKeeper {
    return callsInFrame.has(callId) ? keeperInFrame : keeper;
  }

  function takeRecord(record: CallRecord): void {
    update({ records: new Map(model().records).set(record.call.id, record) });
    others.endIdleQuestion();
    awaitFree(record);
  }

  /** The slot changes by time alone once: two minutes after the click. */
  function awaitFree({ call }: CallRecord): void {
    if (awaitedToBeFree.has(call.id)) return;
    awaitedToBeFree.add(call.id);
    const left = call.clickedAt + FREE_AGAIN_AFTER - clock.now();
    if (left > 0) void clock.sleep(left, tools.signal).then(() => update({}));
  }

  async function start(): Promise<void> {
    update({ storageDenied: mirrored === null });
    helpdesk.onTicketChanged(() => void rereadTicket());
    others.follow();
    const taking = takeUpLedger(tools, keeper, takeIfNews);
    if (mirrored) {
      void takeUpLedger(toolsInFrame, keeperInFrame, (record) => {
        callsInFrame.add(record.call.id);
        takeIfNews(record);
      });
    }
    update({ ownNumber: await agentPhone.read() });
    await Promise.all([taking, askProfiles()]);
    update({ unreadableCalls: (await tools.ledger.takeUnreadable()) > 0 });
  }

  /** A finished call is no news to a panel that was not there. */
  function takeIfNews(record: CallRecord): void {
    const known = model().records.has(record.call.id);
    if (known || isUnfinished(record) || record.note.name === 'failed') takeRecord(record);
  }

  /** A change whose reading fails is read again until it succeeds: *Call* must not reach whoever was there before. */
  async function rereadTicket(): Promise<void> {
    ticketReads += 1;
    const mine = ticketReads;
    for (let wait = FIRST_REREAD; ; wait = Math.min(2 * wait, LAST_REREAD)) {
      const ticket = await helpdesk.readTicket();
      const { workspace } = model();
      if (mine !== ticketReads || tools.signal.aborted || !workspace) return;
      if (ticket && ticket.id === workspace.ticket.id) {
        update({ workspace: { ...workspace, ticket }, ticketUnread: false });
        others.show();
        return askProfiles();
      }
      update({ ticketUnread: true });
      await clock.sleep(wait, tools.signal);
    }
  }

  /** One request for requester and agent together, and only when a number is missing without it. */
  async function askProfiles(): Promise<void> {
    const { workspace, ownNumber } = model();
    const requester = workspace?.ticket.requester;
    if (!requester || ownNumber === undefined || askedProfilesOf.has(requester.id)) return;
    const { requester: to, agent: from } = readiness(model(), workspace);
    const readable = usableSettings(model()) !== null;
    const known = readable
      ? to?.kind === 'number' && from.kind === 'number'
      : requester.numbers.length > 0 && ownNumber !== null;
    if (known) return;
    askedProfilesOf.add(requester.id);
    const ids = [requester.id, workspace.agent.id];
    const numbers = await helpdesk.readProfileNumbers(ids);
    const profiles = new Map(model().profiles);
    for (const id of ids) profiles.set(id, numbers.get(id) ?? profiles.get(id) ?? null);
    update({ profiles });
    // What Zendesk did not tell is asked again when the ticket changes.
    if (profiles.get(requester.id) === null || profiles.get(workspace.agent.id) === null) {
      askedProfilesOf.delete(requester.id);
    }
  }

  async function call(): Promise<void> {
    const shown = view();
    const slot = shown.screen === 'ticket' ? shown.slot.kind : null;
    if (beginning || (slot !== 'call' && slot !== 'callAgainConfirmed')) return;
    const planned = plannedCall();
    if (!planned) return;
    beginning = true;
    const asked = model().confirming ? unfinishedCall(model(), clock.now()) : null;
    try {
      // Another window's call may not have been heard of: then it is yet to be asked about.
      for (const record of await tools.ledger.readAll()) {
        if (isUnfinished(record)) update({ records: new Map(model().records).set(record.call.id, record) });
      }
      const going = unfinishedCall(model(), clock.now());
      const isNews = going !== null && going.clickedAt !== asked?.clickedAt;
      if (isNews || (others.mustAsk() && !model().confirming)) return update({ confirming: true });
      if (reachesTheSame(planned, plannedCall())) await begin(planned);
    } finally {
      beginning = false;
    }
  }

  /** What the panel shows now, as a call; null while one cannot be placed. */
  function plannedCall(): Call | null {
    const { workspace } = model();
    const settings = usableSettings(model());
    if (!workspace || !settings) return null;
    const { ticket, agent } = workspace;
    const { canCall, requester: to, agent: from } = readiness(model(), workspace);
    if (!canCall || ticket.id === null || !ticket.requester) return null;
    if (to?.kind !== 'number' || from.kind !== 'number') return null;
    const { defaultCountry: _, ...callSettings } = settings;
    return {
      id: callIds.next(),
      ticketId: ticket.id,
      requester: { id: ticket.requester.id, name: ticket.requester.name, number: to.number },
      agent: { id: agent.id, name: agent.name, number: from.number },
      settings: callSettings,
      clickedAt: clock.now(),
    };
  }

  async function begin(call: Call): Promise<void> {
    const inFrame = model().storageFailed;
    if (inFrame) callsInFrame.add(call.id);
    update({ confirming: false, noteText: null });
    const written = await keeperOf(call.id).begin(call);
    // Nothing was sent. The next click lives in this frame only, and the panel says so before it.
    if (!written) update({ storageFailed: true });
  }

  async function submitNumber(typed: string): Promise<NumberQuestion['why'] | null> {
    const { phoneNumbers, workspace } = model();
    const settings = usableSettings(model());
    const shown = view();
    const question = shown.screen === 'ticket' ? shown.question : null;
    if (!phoneNumbers || !settings || !question) return null;
    if (question.why === 'change' && typed.trim() === '') {
      await agentPhone.write(null);
      update({ ownNumber: null, changingOwnNumber: false });
      await askProfiles();
      return null;
    }
    const reading = phoneNumbers.read(typed, settings.defaultCountry);
    if (!reading.ok) return reading.why;
    const { number } = reading;
    if (question.whose === 'agent') {
      await agentPhone.write(number);
      update({ ownNumber: number, changingOwnNumber: false });
      return null;
    }
    const requesterId = workspace?.ticket.requester?.id;
    if (requesterId !== undefined) update({ typedNumber: { requesterId, number } });
    return null;
  }

  function retryNote(): void {
    const record = shownRecord(model());
    if (record) keeperOf(record.call.id).retryNote(record.call.id);
  }

  async function noteIntoDraft(): Promise<void> {
    const record = shownRecord(model());
    if (!record) return;
    await keeperOf(record.call.id).handOver(record.call.id, async (note, looked) => {
      if (looked && (await helpdesk.appendToDraft(note.plain, record.call.id))) return 'draft';
      update({ noteText: note.plain });
      return 'hand';
    });
  }

  return { start, askProfiles, call, submitNumber, retryNote, noteIntoDraft };
}

/** A requester or a number that changed while the ledger was read must not be rung by a click meant for another. */
function reachesTheSame(planned: Call, now: Call | null): boolean {
  return (
    now?.requester.id === planned.requester.id &&
    now.requester.number === planned.requester.number &&
    now.agent.number === planned.agent.number
  );
}
