import { FREE_AGAIN_AFTER, isUnfinished } from '../domain/callAge.ts';
import type { CallRecord } from '../domain/callRecord.ts';
import type { PhoneNumbers } from '../domain/phoneNumber.ts';
import type { Clock } from '../ports/clock.ts';
import type { Workspace } from '../ports/helpdesk.ts';
import type { CallKeeper, CreateCallKeeper } from './callKeeper.ts';
import {
  agentNumber,
  emptyModel,
  type PanelModel,
  requesterNumber,
  shownRecord,
  usableSettings,
} from './panelModel.ts';
import type { PanelOutside } from './panelOutside.ts';
import type { NumberQuestion, PanelStore, PanelView, StartProblem } from './panelView.ts';
import { panelViewOf, readiness, unfinishedCall } from './panelViewOf.ts';

/** The panel's state and its actions, without a framework: it survives a crash of what draws it. */
export interface PanelSession extends PanelStore {
  /** Nothing can be done until Zendesk answers; a later `open` still counts. */
  fail(problem: StartProblem): void;
  /** The ticket is shown at once; what needs the browser's storage waits for the outside. */
  open(workspace: Workspace, outside: Promise<PanelOutside>): Promise<void>;
  /** *Call* waits for the phone metadata; until then numbers are shown as stored. */
  usePhoneNumbers(phoneNumbers: PhoneNumbers): void;
}

/** `reload` starts the panel anew: it is how settings are read again. */
export function createPanelSession(clock: Clock, reload: () => void): PanelSession {
  let model: PanelModel = emptyModel;
  let view: PanelView = panelViewOf(model, clock.now());
  let outside: PanelOutside | null = null;
  let createKeeper: CreateCallKeeper | null = null;
  let keeper: CallKeeper | null = null;
  let beginning = false;
  const askedProfilesOf = new Set<number>();
  const awaitedToBeFree = new Set<string>();
  const listeners = new Set<() => void>();

  function update(change: Partial<PanelModel>): void {
    model = { ...model, ...change };
    view = panelViewOf(model, clock.now());
    for (const listener of listeners) listener();
  }

  function takeRecord(record: CallRecord): void {
    const records = new Map(model.records).set(record.call.id, record);
    const mine = record.call.ticketId === model.workspace?.ticket.id;
    const shown = shownRecord(model);
    const newer = !shown || record.call.clickedAt >= shown.call.clickedAt;
    update({ records, ...(mine && newer && { shownCallId: record.call.id }) });
    if (mine) awaitFree(record);
  }

  /** The slot changes by time alone once: two minutes after the click. */
  function awaitFree({ call }: CallRecord): void {
    if (awaitedToBeFree.has(call.id)) return;
    awaitedToBeFree.add(call.id);
    const left = call.clickedAt + FREE_AGAIN_AFTER - clock.now();
    if (left > 0) void clock.sleep(left, outside?.tools.signal).then(() => update({}));
  }

  async function open(workspace: Workspace, opening: Promise<PanelOutside>): Promise<void> {
    update({ problem: null, workspace });
    // Following calls is not needed for the first paint.
    const [given, { createCallKeeper }, { takeUpLedger }] = await Promise.all([
      opening,
      import('./callKeeper.ts'),
      import('./takeUpLedger.ts'),
    ]);
    outside = given;
    createKeeper = createCallKeeper;
    keeper = createCallKeeper(given.tools, takeRecord);
    update({ storageDenied: given.storageDenied });
    given.helpdesk.onTicketChanged(() => void rereadTicket());
    const taking = takeUpLedger(given.tools, keeper, (record) => {
      // A finished call is no news to a panel that was not there.
      if (isUnfinished(record) || record.note.name === 'failed' || model.records.has(record.call.id))
        takeRecord(record);
    });
    update({ ownNumber: await given.agentPhone.read() });
    await Promise.all([taking, askProfiles()]);
  }

  /** One request for requester and agent together, and only when a number is missing without it. */
  async function askProfiles(): Promise<void> {
    const { workspace } = model;
    const requester = workspace?.ticket.requester;
    if (
      !outside ||
      !workspace ||
      !requester ||
      model.ownNumber === undefined ||
      askedProfilesOf.has(requester.id)
    )
      return;
    const settings = usableSettings(model);
    const unread = settings === null;
    const known = unread
      ? requester.numbers.length > 0 && model.ownNumber !== null
      : requesterNumber(model, requester, settings).kind === 'number' &&
        agentNumber(model, workspace.agent, settings).kind === 'number';
    if (known) return;
    askedProfilesOf.add(requester.id);
    const ids = [requester.id, workspace.agent.id];
    const numbers = await outside.helpdesk.readProfileNumbers(ids);
    const profiles = new Map(model.profiles);
    for (const id of ids) profiles.set(id, numbers.get(id) ?? profiles.get(id) ?? '');
    update({ profiles });
  }

  async function rereadTicket(): Promise<void> {
    const ticket = await outside?.helpdesk.readTicket();
    if (!ticket || !model.workspace) return;
    update({ workspace: { ...model.workspace, ticket } });
    await askProfiles();
  }

  async function call(): Promise<void> {
    if (beginning || view.screen !== 'ticket' || !outside || !keeper) return;
    const { kind } = view.slot;
    if (kind !== 'call' && kind !== 'callAgainConfirmed') return;
    beginning = true;
    try {
      const { tools } = outside;
      for (const record of await tools.ledger.readAll()) {
        if (isUnfinished(record)) update({ records: new Map(model.records).set(record.call.id, record) });
      }
      if (unfinishedCall(model, clock.now()) && !model.confirming) return update({ confirming: true });
      await begin(outside, keeper);
    } finally {
      beginning = false;
    }
  }

  async function begin({ tools, callIds, ledgerInFrame }: PanelOutside, by: CallKeeper): Promise<void> {
    const { workspace } = model;
    const settings = usableSettings(model);
    if (!workspace || !settings) return;
    const { ticket, agent } = workspace;
    const ready = readiness(model, workspace, settings);
    if (!ready.canCall || ticket.id === null || !ticket.requester) return;
    if (ready.requester?.kind !== 'number' || ready.agent.kind !== 'number') return;
    update({ confirming: false, noteText: null });
    const { defaultCountry: _, ...callSettings } = settings;
    const written = await by.begin({
      id: callIds.next(),
      ticketId: ticket.id,
      requester: { id: ticket.requester.id, name: ticket.requester.name, number: ready.requester.number },
      agent: { id: agent.id, name: agent.name, number: ready.agent.number },
      settings: callSettings,
      clickedAt: clock.now(),
    });
    if (written) return;
    // Nothing was sent. The next click lives in this frame only, and the panel says so before it.
    keeper = createKeeper?.({ ...tools, ledger: ledgerInFrame }, takeRecord) ?? null;
    update({ storageDenied: true });
  }

  async function submitNumber(typed: string): Promise<NumberQuestion['why'] | null> {
    const settings = usableSettings(model);
    const question = view.screen === 'ticket' ? view.question : null;
    if (!model.phoneNumbers || !settings || !question || !outside) return null;
    if (question.why === 'change' && typed.trim() === '') {
      await outside.agentPhone.write(null);
      update({ ownNumber: null, changingOwnNumber: false });
      await askProfiles();
      return null;
    }
    const reading = model.phoneNumbers.read(typed, settings.defaultCountry);
    if (!reading.ok) return reading.why;
    if (question.whose === 'agent') {
      await outside.agentPhone.write(reading.number);
      update({ ownNumber: reading.number, changingOwnNumber: false });
      return null;
    }
    const requesterId = model.workspace?.ticket.requester?.id;
    if (requesterId !== undefined) update({ typedNumber: { requesterId, number: reading.number } });
    return null;
  }

  async function noteIntoDraft(): Promise<void> {
    const record = shownRecord(model);
    if (!record || !outside) return;
    const { helpdesk } = outside;
    await keeper?.handOver(record.call.id, async (note, looked) => {
      if (looked && (await helpdesk.appendToDraft(note.plain))) return 'draft';
      update({ noteText: note.plain });
      return 'hand';
    });
  }

  return {
    getView: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fail: (problem) => update({ problem }),
    open,
    usePhoneNumbers(phoneNumbers) {
      update({ phoneNumbers });
      void askProfiles();
    },
    actions: {
      call: () => void call(),
      askCallAgain: () => update({ confirming: true }),
      cancelCallAgain: () => update({ confirming: false }),
      changeAgentNumber: () => update({ changingOwnNumber: true }),
      cancelChange: () => update({ changingOwnNumber: false }),
      submitNumber,
      retryNote() {
        const record = shownRecord(model);
        if (record) keeper?.retryNote(record.call.id);
      },
      noteIntoDraft: () => void noteIntoDraft(),
      noteTaken: () => update({ noteText: null }),
      checkAgain: reload,
    },
  };
}
