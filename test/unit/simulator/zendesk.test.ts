import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../../src/simulator/simulation.ts';
import { ask, json, sara, simulate, status } from './simulate.ts';

const ticket = '/api/v2/tickets/4821.json';
const note = { html_body: '<p>Called &amp; <b>reached</b></p>', public: false };

function update(simulation: Simulation, change: Record<string, unknown>, url = ticket) {
  return ask(simulation, {
    url,
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket: change }),
  });
}

async function read(simulation: Simulation, url: string) {
  const reply = await ask(simulation, { url });
  expect(status(reply)).toBe(200);
  return json(reply);
}

async function stampOf(simulation: Simulation) {
  return (await read(simulation, ticket)).ticket.updated_at;
}

describe('a ticket', () => {
  it('takes an internal note with its entry, and shows both in comments and audits', async () => {
    const simulation = simulate();
    const metadata = { click_to_call: { v: 1, id: 'call-1' } };
    const stamp = await stampOf(simulation);
    const reply = await update(simulation, {
      comment: note,
      metadata,
      safe_update: true,
      updated_stamp: stamp,
    });
    expect(status(reply)).toBe(200);
    const { audits } = await read(simulation, '/api/v2/tickets/4821/audits.json');
    expect(audits.at(-1)).toMatchObject({ id: json(reply).audit.id, metadata: { custom: metadata } });
    const { comments } = await read(
      simulation,
      '/api/v2/tickets/4821/comments.json?sort=-created_at&page[size]=100',
    );
    expect(comments[0]).toMatchObject({ public: false, author_id: sara, plain_body: 'Called & reached' });
    expect(comments[0].metadata.custom).toEqual(metadata);
    expect(comments[0].created_at).toBe('2026-03-02T10:00:00Z');
  });

  it('lists comments without metadata by a switch', async () => {
    const simulation = simulate();
    simulation.perform('switch', { commentsMetadata: false });
    const { comments } = await read(simulation, '/api/v2/tickets/4821/comments.json');
    expect(comments[0]).not.toHaveProperty('metadata');
  });

  it('makes a comment public that does not say otherwise', async () => {
    const simulation = simulate();
    await update(simulation, { comment: { html_body: 'Oops' } });
    expect(simulation.snapshot().tickets[0]?.comments.at(-1)).toMatchObject({
      public: true,
      plainBody: 'Oops',
    });
  });

  it.each([true, false])(
    'refuses a stale stamp with 409 and writes nothing, with safe_update: %s',
    async (safe) => {
      const simulation = simulate();
      const stamp = await stampOf(simulation);
      simulation.clock.advance(5_000);
      simulation.perform('ticket', { ticketId: 4821, comment: 'I am here' });
      const before = simulation.snapshot().tickets[0]?.comments.length;
      const reply = await update(simulation, { comment: note, safe_update: safe, updated_stamp: stamp });
      expect(status(reply)).toBe(409);
      expect(simulation.snapshot().tickets[0]?.comments).toHaveLength(before ?? 0);
    },
  );

  it('writes over another update when safe_update is left out', async () => {
    const simulation = simulate();
    const stamp = await stampOf(simulation);
    simulation.perform('ticket', { ticketId: 4821, comment: 'I am here' });
    expect(status(await update(simulation, { comment: note, updated_stamp: stamp }))).toBe(200);
  });

  it('does not see a conflict within one second, for its stamps are whole seconds', async () => {
    const simulation = simulate();
    await update(simulation, { comment: note });
    const stamp = await stampOf(simulation);
    simulation.clock.advance(100);
    simulation.perform('ticket', { ticketId: 4821, comment: 'I am here' });
    expect(status(await update(simulation, { comment: note, safe_update: true, updated_stamp: stamp }))).toBe(
      200,
    );
  });

  it('refuses when closed, without rights, with an empty comment and with too much metadata', async () => {
    const simulation = simulate();
    expect(status(await update(simulation, { comment: note }, '/api/v2/tickets/4790.json'))).toBe(422);
    expect(status(await update(simulation, { comment: { html_body: '<p> </p>' } }))).toBe(422);
    expect(status(await update(simulation, { comment: note, metadata: { long: 'ü'.repeat(520) } }))).toBe(
      422,
    );
    simulation.perform('agent', { agentId: sara, mayWrite: false });
    expect(status(await update(simulation, { comment: note }))).toBe(403);
  });

  it('takes 30 updates of one agent in ten minutes', async () => {
    const simulation = simulate();
    for (let count = 0; count < 30; count += 1) {
      expect(status(await update(simulation, { comment: note }))).toBe(200);
    }
    const reply = await update(simulation, { comment: note });
    expect(status(reply)).toBe(429);
    expect(reply).toMatchObject({ jqXHR: { headers: { 'retry-after': '600' } } });
    simulation.clock.advance(600_000);
    expect(status(await update(simulation, { comment: note }))).toBe(200);
  });

  it('gives comments page by page, newest first, unmoved by new ones', async () => {
    const simulation = simulate();
    for (const body of ['two', 'three', 'four']) {
      simulation.clock.advance(1_000);
      await update(simulation, { comment: { body, public: false } });
    }
    const first = await read(simulation, '/api/v2/tickets/4821/comments.json?sort=-created_at&page[size]=2');
    expect(first.comments.map(({ body }: { body: string }) => body)).toEqual(['four', 'three']);
    expect(first.meta.has_more).toBe(true);
    simulation.clock.advance(1_000);
    await update(simulation, { comment: { body: 'five', public: false } });
    const next = await read(simulation, first.links.next);
    expect(next.comments[0].body).toBe('two');
    expect(next).toMatchObject({ meta: { has_more: false }, links: { next: null } });
  });

  it('carries the time of the reply in a header, in lower or title case, or not at all', async () => {
    const simulation = simulate();
    const headers = async () => {
      const reply = await ask(simulation, { url: ticket });
      return reply.ok ? reply.complete.headers : {};
    };
    expect((await headers())['date']).toBe('Mon, 02 Mar 2026 10:00:00 GMT');
    simulation.perform('switch', { headerNames: 'titleCase' });
    expect((await headers())['Date']).toBe('Mon, 02 Mar 2026 10:00:00 GMT');
    simulation.perform('switch', { dateHeader: false });
    expect(await headers()).not.toHaveProperty('Date');
  });

  it('is not found, or not known, and the latter is remembered', async () => {
    const simulation = simulate();
    expect(status(await ask(simulation, { url: '/api/v2/tickets/1.json' }))).toBe(404);
    expect(simulation.unknownRequests()).toEqual([]);
    expect(status(await ask(simulation, { url: '/api/v2/macros.json' }))).toBe(501);
    expect(status(await update(simulation, { comment: note, priority: 'high' }))).toBe(501);
    expect(simulation.unknownRequests()).toHaveLength(2);
  });
});

describe('people', () => {
  it('are shown together, unless one is hidden or the agent may not see them', async () => {
    const simulation = simulate();
    const names = async () =>
      (await read(simulation, '/api/v2/users/show_many.json?ids=5002,3001')).users.map(
        ({ phone }: { phone: string }) => phone,
      );
    expect(await names()).toEqual(['+441632960123', '+12025550143']);
    simulation.perform('switch', { showManyOmits: 'requester' });
    expect(await names()).toEqual(['+12025550143']);
    simulation.perform('agent', { agentId: sara, maySeeUsers: false });
    expect(status(await ask(simulation, { url: '/api/v2/users/5002.json' }))).toBe(403);
  });

  it('have shared numbers in the profile only', async () => {
    const simulation = simulate();
    const { identities } = await read(simulation, '/api/v2/users/5002/identities.json');
    const numbers = identities.flatMap(({ type, value }: { type: string; value: string }) =>
      type === 'phone_number' ? [value] : [],
    );
    expect(numbers).toEqual(['+447700900123', '+442079460456']);
  });

  it('have no phone attribute in the frame', () => {
    const { agents, tickets } = simulate().snapshot();
    expect(agents[0]?.values['currentUser']).not.toHaveProperty('phone');
    expect(tickets[0]?.values['ticket.requester']).toMatchObject({ id: 5001, name: 'Amara Okafor' });
    expect(tickets[0]?.values['ticket.requester']).not.toHaveProperty('phone');
  });
});
