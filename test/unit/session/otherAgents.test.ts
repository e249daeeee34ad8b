import { describe, expect, test } from 'vitest';
import { createBrowser, createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

const TOM = 3002;
const OTHER_TICKET_OF_AMARA = 4823;
const TICKET_OF_ELIN = 4822;
const AMARA = 5001;
const PLACE = 'POST /voice/ctc/1/send';
const NOTIFY = 'POST /api/v2/apps/notify';
const HOUR = 3_600_000;

const saraCalls = {
  agentName: 'Sara Lind',
  ticketId: TICKET,
  since: Date.parse('2026-03-02T14:30:00Z'),
  toRequester: true,
};

function openDesk(): Desk {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'bothAnswer' });
  desk.simulation.perform('agent', { agentId: TOM, phone: '+442079460123' });
  desk.simulation.perform('ticket', { ticketId: OTHER_TICKET_OF_AMARA, requesterId: AMARA });
  return desk;
}

/** Sara's panel, and Tom's on another computer. */
async function saraAndTom({ ticketId = TICKET, desk = openDesk() } = {}) {
  const browser = createBrowser();
  const tom = await desk.open({ agentId: TOM, browser, ticketId });
  const sara = await desk.open();
  const openTom = (ticketId = TICKET) => desk.open({ agentId: TOM, browser, ticketId });
  return { desk, sara, tom, openTom };
}

describe('while Sara is calling Amara', () => {
  test.each([TICKET, OTHER_TICKET_OF_AMARA])(
    'Tom is told so in ticket %i, until it ends',
    async (ticketId) => {
      const { desk, sara, tom } = await saraAndTom({ ticketId });
      expect(tom.view()).toMatchObject({ otherCall: null, slot: { kind: 'call' } });
      sara.actions.call();
      await desk.time.advance(2_000);
      expect(tom.view()).toMatchObject({ otherCall: saraCalls, slot: { kind: 'callAnywayAsks' } });
      await desk.time.advance(200_000);
      expect(sara.call().state.name).toBe('ended');
      expect(tom.view()).toMatchObject({ otherCall: null, slot: { kind: 'call', enabled: true } });
    },
  );

  test('nothing is said in a ticket of somebody else', async () => {
    const { desk, sara, tom } = await saraAndTom({ ticketId: TICKET_OF_ELIN });
    sara.actions.call();
    await desk.time.advance(5_000);
    expect(tom.view()).toMatchObject({ otherCall: null, slot: { kind: 'call' } });
  });

  test('a ticket that Tom opens later tells it as well, without a request', async () => {
    const { desk, sara, openTom } = await saraAndTom({ ticketId: TICKET_OF_ELIN });
    sara.actions.call();
    await desk.time.advance(5_000);
    const before = desk.requests('').length;
    const later = await openTom(OTHER_TICKET_OF_AMARA);
    expect(later.view().otherCall).toEqual(saraCalls);
    expect(desk.requests('').length - before).toBeLessThanOrEqual(1);
  });

  test('it is still known when the panel that heard of it has been closed', async () => {
    const { desk, sara, tom, openTom } = await saraAndTom();
    const second = await openTom(OTHER_TICKET_OF_AMARA);
    sara.actions.call();
    await desk.time.advance(5_000);
    tom.close();
    await desk.time.settle();
    const third = await openTom();
    expect([second, third].map((panel) => panel.view().otherCall)).toEqual([saraCalls, saraCalls]);
    await desk.time.advance(200_000);
    expect([second, third].map((panel) => panel.view().otherCall)).toEqual([null, null]);
  });

  test('Sara herself is told nothing, in another ticket and in another browser neither', async () => {
    const { desk, sara } = await saraAndTom();
    const there = await desk.open({ ticketId: OTHER_TICKET_OF_AMARA });
    const elsewhere = await desk.open({ browser: createBrowser() });
    sara.actions.call();
    await desk.time.advance(5_000);
    expect([sara, there, elsewhere].map((panel) => panel.view().otherCall)).toEqual([null, null, null]);
  });

  test('the ticket that gets Amara as its requester tells it, and the one that loses her does not name another', async () => {
    const { desk, sara, tom, openTom } = await saraAndTom({ ticketId: TICKET_OF_ELIN });
    const here = await openTom();
    sara.actions.call();
    await desk.time.advance(2_000);
    desk.simulation.perform('ticket', { ticketId: TICKET_OF_ELIN, requesterId: AMARA });
    desk.simulation.perform('ticket', { ticketId: TICKET, requesterId: 5005 });
    tom.zaf.emit('ticket.requester.id.changed', AMARA);
    here.zaf.emit('ticket.requester.id.changed', 5005);
    await desk.time.advance(2_000);
    expect(tom.view().otherCall).toEqual(saraCalls);
    expect(here.view().otherCall).toEqual({ ...saraCalls, toRequester: false });
  });

  test.each(['text', 'bare'] as const)(
    'the notice is understood as Zendesk may deliver it too: %s',
    async (form) => {
      const desk = openDesk();
      desk.simulation.perform('switch', { notification: form });
      const { sara, tom } = await saraAndTom({ desk });
      sara.actions.call();
      await desk.time.advance(2_000);
      expect(tom.view().otherCall).toEqual(saraCalls);
    },
  );
});

describe('it is a warning and no lock', () => {
  test('Call anyway… asks once more, then Tom’s call is placed', async () => {
    const { desk, sara, tom } = await saraAndTom();
    sara.actions.call();
    await desk.time.advance(2_000);
    tom.actions.call();
    await desk.time.settle();
    expect(tom.view().slot).toEqual({ kind: 'callAnywayAsks' });
    tom.actions.askCallAgain();
    expect(tom.view()).toMatchObject({ slot: { kind: 'callAgainConfirmed' }, otherCall: saraCalls });
    tom.actions.call();
    await desk.time.advance(1_000);
    expect(desk.requests(PLACE)).toHaveLength(2);
    expect(tom.call().state.name).toBe('placed');
  });

  test('the question goes away with the call that it was about', async () => {
    const { desk, sara, tom } = await saraAndTom();
    sara.actions.call();
    await desk.time.advance(2_000);
    tom.actions.askCallAgain();
    await desk.time.advance(200_000);
    expect(sara.call().state.name).toBe('ended');
    expect(tom.view().slot).toEqual({ kind: 'call', label: 'call', enabled: true });
    expect(desk.requests(PLACE)).toHaveLength(1);
  });

  test('an end that nobody told is no longer believed in after the longest time that a call can take', async () => {
    const { desk, sara, tom } = await saraAndTom();
    sara.actions.call();
    await desk.time.advance(2_000);
    sara.close();
    await desk.time.advance(4 * HOUR, 60_000);
    expect(tom.view().otherCall).toEqual(saraCalls);
    await desk.time.advance(5 * 60_000);
    expect(tom.view()).toMatchObject({ otherCall: null, slot: { kind: 'call', enabled: true } });
  });
});

describe('the notices of a call', () => {
  test('are two, with who calls whom from where and since when, and without a number', async () => {
    const { desk, sara } = await saraAndTom();
    sara.actions.call();
    await desk.time.advance(300_000);
    const sent = desk.requests(NOTIFY).map(({ body }) => JSON.parse(body));
    expect(sent).toEqual([
      { app_id: 600_200, event: 'click_to_call', body: expect.any(String) },
      { app_id: 600_200, event: 'click_to_call', body: expect.any(String) },
    ]);
    const placed = {
      v: 1,
      call: sara.call().id,
      ticket: TICKET,
      requester: AMARA,
      agent: { id: 3001, name: 'Sara Lind' },
      since: saraCalls.since,
      until: null,
    };
    const until = expect.any(Number);
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([placed, { ...placed, until }]);
    expect(JSON.stringify(sent)).not.toMatch(/61491570156|12025550143|442079460018/);
  });

  test('are two as well when the panel dies and another goes on', async () => {
    const { desk, sara } = await saraAndTom();
    await desk.open({ ticketId: TICKET_OF_ELIN });
    sara.actions.call();
    await desk.time.advance(20_000);
    sara.close();
    await desk.time.advance(300_000);
    expect(desk.notes()).toHaveLength(1);
    expect(desk.requests(NOTIFY)).toHaveLength(2);
  });

  test('are none of a call that was refused', async () => {
    const desk = openDesk();
    desk.simulation.perform('scenario', { id: 'refusedCredit' });
    const { sara } = await saraAndTom({ desk });
    sara.actions.call();
    await desk.time.advance(5_000);
    expect(sara.call().state.name).toBe('refused');
    expect(desk.requests(NOTIFY)).toEqual([]);
  });

  test.each(['status403', 'status429', 'status500', 'droppedBefore', 'neverAnswersBefore'] as const)(
    'hold nothing up and are not repeated: %s',
    async (kind) => {
      const desk = openDesk();
      desk.simulation.perform('fault', { step: 'notify', kind, times: 10 });
      const { sara, tom } = await saraAndTom({ desk });
      sara.actions.call();
      await desk.time.advance(300_000);
      expect(sara.call()).toMatchObject({ state: { name: 'ended' }, note: { name: 'saved' } });
      expect(tom.view().otherCall).toBeNull();
      expect(desk.requests(NOTIFY)).toHaveLength(2);
    },
  );
});
