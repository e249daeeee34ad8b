import type { FaultKind, Step } from '../../src/simulator/choices.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { type Desk, expect, PLACING, soon, TICKET, test } from './desk.ts';
import { saying } from './words.ts';

const OTHER_TICKET = 4822;

/** What the agent does right after the request that goes wrong has left. */
const actions = {
  'the agent stays': async () => {},
  'the app is loaded again': (desk: Desk) => desk.reloadApp(),
  'the ticket is closed and opened again': async (desk: Desk) => {
    await desk.closeTicket(TICKET);
    await desk.pass(1);
    await desk.openTicket(TICKET);
  },
  'the agent goes to another ticket': (desk: Desk) => desk.openTicket(OTHER_TICKET),
  'Zendesk is loaded again': (desk: Desk) => desk.page.reload(),
} satisfies Record<string, (desk: Desk) => Promise<unknown>>;
type Action = keyof typeof actions;

/**
 * How it must end. `noted`: the result is known and noted. `done`: so it was before the agent acted. `unknown`: nothing was ever heard of the call, which is noted
 * after 48 hours. `refused`: certainly not placed. `notSaved`: Zendesk refuses the note until the agent tries again.
 */
type End = 'noted' | 'done' | 'unknown' | 'refused' | 'notSaved';

interface Cell {
  readonly request: Step & ('place' | 'reports' | 'noteWrite');
  readonly kind: FaultKind;
  readonly action: Action;
  readonly end: End;
}

const lost: readonly Omit<Cell, 'action'>[] = [
  { request: 'place', kind: 'neverAnswersBefore', end: 'unknown' },
  { request: 'place', kind: 'neverAnswersAfter', end: 'noted' },
  { request: 'reports', kind: 'neverAnswersBefore', end: 'noted' },
  { request: 'reports', kind: 'neverAnswersAfter', end: 'noted' },
  { request: 'noteWrite', kind: 'neverAnswersBefore', end: 'noted' },
  { request: 'noteWrite', kind: 'neverAnswersAfter', end: 'noted' },
];

const stay = 'the agent stays';
const app = 'the app is loaded again';
const tab = 'the ticket is closed and opened again';
const other = 'the agent goes to another ticket';
const zendesk = 'Zendesk is loaded again';

const faults: readonly Cell[] = [
  { request: 'noteWrite', kind: 'status400', action: app, end: 'notSaved' },
  { request: 'reports', kind: 'status401', action: other, end: 'noted' },
  { request: 'noteWrite', kind: 'status403', action: other, end: 'notSaved' },
  { request: 'noteWrite', kind: 'status404', action: tab, end: 'notSaved' },
  { request: 'place', kind: 'status408', action: app, end: 'unknown' },
  { request: 'noteWrite', kind: 'status409', action: tab, end: 'noted' },
  { request: 'place', kind: 'status422', action: tab, end: 'unknown' },
  { request: 'place', kind: 'status429', action: zendesk, end: 'refused' },
  { request: 'noteWrite', kind: 'status429RetryAfter', action: zendesk, end: 'noted' },
  { request: 'reports', kind: 'status500', action: app, end: 'noted' },
  { request: 'place', kind: 'status502', action: other, end: 'unknown' },
  { request: 'noteWrite', kind: 'status503', action: app, end: 'noted' },
  { request: 'place', kind: 'proxyError', action: tab, end: 'refused' },
  { request: 'reports', kind: 'malformedJson', action: tab, end: 'noted' },
  { request: 'noteWrite', kind: 'wrongShape', action: zendesk, end: 'done' },
  { request: 'place', kind: 'emptyBody', action: zendesk, end: 'noted' },
  { request: 'place', kind: 'slow', action: other, end: 'noted' },
  { request: 'reports', kind: 'afterDeadline', action: other, end: 'noted' },
  { request: 'noteWrite', kind: 'droppedBefore', action: tab, end: 'noted' },
  { request: 'reports', kind: 'droppedAfter', action: zendesk, end: 'noted' },
];

const cells = [
  ...lost.flatMap((fault) => (Object.keys(actions) as Action[]).map((action) => ({ ...fault, action }))),
  ...faults,
];

const requests = {
  place: 'placing goes wrong',
  reports: 'reading the report goes wrong',
  noteWrite: 'writing the note goes wrong',
};

const endings: Record<End, string> = {
  noted: 'one call, one note, and the panel shows both or is ready for the next call',
  done: 'one call, one note, and the panel is ready for the next call',
  unknown: 'no second try, and after 48 hours one note that nothing is known',
  refused: 'no call, no note, and the panel is ready for the next call',
  notSaved: 'one call, and one note once the agent tries again',
};

for (const { request, kind, action, end } of cells) {
  test(`${requests[request]} (${kind}), ${action}: ${endings[end]}`, async ({ desk }) => {
    desk.simulator.perform('scenario', { id: 'agentBusy' });
    desk.simulator.perform('fault', { step: request, kind });
    // The logs, which are asked as well, must not tell of the call before the agent acts.
    if (request === 'reports') desk.simulator.perform('fault', { step: 'logs', kind: 'slow' });
    await desk.open();
    await desk.call.click();
    const armed = () => desk.simulator.snapshot().faults.map(({ step }) => step);
    await desk.until(async () => expect(armed()).not.toContain(request), 30);
    // What is answered at once is heard before the agent acts, and nothing is tried again in so short a time.
    await desk.pass(0.2);
    await actions[action](desk);
    if (action === other) await desk.showTicket(TICKET);
    await ends[end](desk, action === stay || action === other);
    expect(desk.requests(PLACING)).toHaveLength(1);
    expect(desk.notes(OTHER_TICKET)).toHaveLength(0);
  });
}

const ends: Record<End, (desk: Desk, watched: boolean) => Promise<void>> = {
  async noted(desk, watched) {
    await expectNoted(desk, 'ui.ended.agentBusy', watched);
    expect(desk.calls()).toHaveLength(1);
  },
  async done(desk) {
    await expect(desk.call).toBeVisible();
    await desk.pass(10);
    expect(desk.calls()).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  },
  async unknown(desk, watched) {
    await desk.until(() => expect(desk.status).toContainText(saying('ui.unconfirmed.title'), soon), 35);
    expect(desk.notes()).toHaveLength(0);
    await desk.sleepFor(49);
    await expectNoted(desk, 'ui.ended.unknown', watched);
    expect(desk.calls()).toHaveLength(0);
  },
  async refused(desk) {
    await desk.sleepFor(49);
    await expect(desk.call).toBeVisible();
    expect(desk.calls()).toHaveLength(0);
    expect(desk.notes()).toHaveLength(0);
  },
  async notSaved(desk) {
    await desk.until(() => expect(desk.app.getByText(saying('ui.note.notSaved'))).toBeVisible(soon));
    expect(desk.notes()).toHaveLength(0);
    await desk.button('ui.note.tryAgain').click();
    await expectNoted(desk, 'ui.ended.agentBusy', true);
    expect(desk.calls()).toHaveLength(1);
  },
};

/**
 * A panel that was there to the end shows outcome and note. One that was opened again may find that the background has
 * seen to both meanwhile, and is ready for the next call.
 */
async function expectNoted(desk: Desk, outcome: TextKey, watched: boolean) {
  await desk.until(async () => expect(desk.notes()).toHaveLength(1));
  const saved = desk.app.getByText(saying('ui.note.saved'));
  await desk.until(() => expect(watched ? saved : saved.or(desk.call).first()).toBeVisible(soon), 45);
  if (await saved.isVisible()) await expect(desk.status).toContainText(saying(outcome));
}
