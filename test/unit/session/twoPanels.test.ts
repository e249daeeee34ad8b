import { describe, expect, test } from 'vitest';
import { createDesk, type Desk, type OpenPanel, TICKET } from '../../support/simulatedDesk.ts';

const OTHER_TICKET = 4822;
const PLACE = 'POST /voice/ctc/1/send';
const REPORTS = 'GET /voice/1/reports';
const WRITE = `PUT /api/v2/tickets/${TICKET}.json`;

/** Two windows on the same ticket, and a call that was clicked in the first. */
async function calling(prepare: (desk: Desk) => void = () => {}) {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  prepare(desk);
  const [first, second] = [await desk.open(), await desk.open()];
  first.actions.call();
  await desk.time.advance(500);
  return { desk, first, second };
}

function shown(panel: OpenPanel) {
  const { slot } = panel.view();
  const { id, state, note } = panel.call();
  return { id, state, note, slot };
}

describe('a panel in another window', () => {
  test('shows the call as it goes on and its end, while one panel alone asks for it', async () => {
    const { desk, first, second } = await calling();
    expect(second.view().slot).toEqual({ kind: 'placed' });
    await desk.time.advance(60_000);
    expect(shown(second)).toEqual(shown(first));
    expect(desk.requests(REPORTS).length).toBeLessThanOrEqual(15);
    await desk.time.advance(200_000);
    expect(second.call()).toMatchObject({
      state: { name: 'ended', outcome: { kind: 'agentAnswered' } },
      note: { name: 'saved' },
    });
    expect(shown(second)).toEqual(shown(first));
    expect(desk.requests(PLACE)).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  });

  test('does not place a second call while one is under way', async () => {
    const { desk, second } = await calling();
    second.actions.call();
    await desk.time.advance(5_000);
    expect(desk.requests(PLACE)).toHaveLength(1);
  });

  test('shows a refusal that it saw coming', async () => {
    const { desk, second } = await calling(({ simulation }) => {
      simulation.perform('scenario', { id: 'refusedCredit' });
      simulation.perform('fault', { step: 'place', kind: 'slow', delayMs: 2_000 });
    });
    expect(second.view().slot).toEqual({ kind: 'placing' });
    await desk.time.advance(3_000);
    expect(second.call().state).toMatchObject({ name: 'refused', refusal: { reason: 'noCredit' } });
    expect(second.view().slot).toEqual({ kind: 'call', label: 'tryAgain', enabled: true });
  });

  test('on another ticket shows nothing of it, and Call there asks once more', async () => {
    const { desk } = await calling();
    const other = await desk.open({ ticketId: OTHER_TICKET });
    await desk.time.advance(10_000);
    expect(other.view().call).toBeNull();
    other.actions.call();
    await desk.time.settle();
    expect(other.view()).toMatchObject({
      slot: { kind: 'callAgainConfirmed' },
      unfinished: { ticketId: TICKET },
    });
    expect(desk.requests(PLACE)).toHaveLength(1);
  });
});

describe('when the panel that placed the call dies, another goes on: one call, one note', () => {
  const moments = [0, 500, 3_000, 12_000, 60_000, 148_000, 150_000, 155_000, 160_000, 170_000];
  test.each(moments)('after %i ms', async (moment) => {
    const { desk, first, second } = await calling();
    await desk.time.advance(moment, 250);
    first.close();
    await desk.time.advance(400_000);
    expect(second.call()).toMatchObject({
      state: { name: 'ended', outcome: { kind: 'agentAnswered' } },
      note: { name: 'saved' },
    });
    expect(desk.requests(PLACE)).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  });

  test('before the reply has come: it may have been placed, and is looked for', async () => {
    const { desk, first, second } = await calling(({ simulation }) => {
      simulation.perform('fault', { step: 'place', kind: 'neverAnswersAfter' });
      simulation.perform('fault', { step: 'logs', kind: 'status500' });
    });
    expect(second.view().slot).toEqual({ kind: 'placing' });
    first.close();
    await desk.time.settle();
    expect(second.call().state).toMatchObject({ name: 'unconfirmed', why: 'replyLost' });
    await desk.time.advance(20_000);
    expect(second.call().state.name).toBe('placed');
    await desk.time.advance(400_000);
    expect(second.call().note.name).toBe('saved');
    expect(desk.requests(PLACE)).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  });

  test('even one panel after the other', async () => {
    const { desk, first, second } = await calling();
    const third = await desk.open({ ticketId: OTHER_TICKET });
    await desk.time.advance(10_000);
    first.close();
    await desk.time.advance(10_000);
    second.close();
    await desk.time.advance(400_000);
    expect(third.view().call).toBeNull();
    expect(desk.requests(PLACE)).toHaveLength(1);
    expect(desk.notes()).toHaveLength(1);
  });
});

describe('a note that cannot be saved', () => {
  const refusing = ({ simulation }: Desk) =>
    simulation.perform('fault', { step: 'noteWrite', kind: 'status500', times: 8 });

  test('is tried 8 times by all panels together', async () => {
    const { desk, first, second } = await calling(({ simulation }) =>
      simulation.perform('fault', { step: 'noteWrite', kind: 'status500', times: 1_000 }),
    );
    await desk.open({ ticketId: OTHER_TICKET });
    await desk.time.advance(1_200_000, 5_000);
    expect(second.call().note).toEqual({ name: 'failed', why: 'zendeskBusy' });
    expect(shown(second)).toEqual(shown(first));
    expect(desk.requests(WRITE)).toHaveLength(8);
  });

  test('is saved by Try again in whichever panel, and both show it', async () => {
    const { desk, first, second } = await calling(refusing);
    await desk.time.advance(500_000);
    expect(second.call().note.name).toBe('failed');
    second.actions.retryNote();
    await desk.time.advance(10_000);
    expect(first.call().note.name).toBe('saved');
    expect(second.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
  });

  test('is tried once more by one panel when both are asked at once', async () => {
    const { desk, first, second } = await calling(refusing);
    await desk.time.advance(500_000);
    first.actions.retryNote();
    second.actions.retryNote();
    await desk.time.advance(20_000);
    expect(second.call().note.name).toBe('saved');
    expect(desk.notes()).toHaveLength(1);
    expect(desk.requests(WRITE)).toHaveLength(9);
  });

  test('is put into the draft by one panel, and the other leaves it there', async () => {
    const { desk, first, second } = await calling(refusing);
    await desk.time.advance(500_000);
    first.actions.noteIntoDraft();
    await desk.time.settle();
    expect(second.call().note).toEqual({ name: 'handedOver', to: 'draft' });
    second.actions.noteIntoDraft();
    second.actions.retryNote();
    await desk.time.advance(20_000);
    const draft = desk.simulation.snapshot().tickets.find(({ id }) => id === TICKET)?.draft.text ?? '';
    expect(draft.split(first.call().id)).toHaveLength(2);
    expect(desk.notes()).toEqual([]);
  });
});
