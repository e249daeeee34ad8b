import { describe, expect, test } from 'vitest';
import { createDesk, type Desk, TICKET } from '../../support/simulatedDesk.ts';

type Request = Desk['simulation']['request'];

/** A desk whose first write of a note is still on its way when its frame has died and another panel goes on. */
async function writeOnItsWay(between: (arrive: () => void, request: Request) => Request) {
  const desk = createDesk();
  desk.simulation.perform('scenario', { id: 'agentBusy' });
  const request = desk.simulation.request;
  let arrive: (() => void) | null = null;
  const holdBack: Request = async (action) => {
    if (action.options.type === 'PUT') await new Promise<void>((resolve) => (arrive = resolve));
    return request(action);
  };
  Object.assign(desk.simulation, { request: holdBack });
  const [first, second] = [await desk.open(), await desk.open()];
  first.actions.call();
  while (!arrive) await desk.time.advance(1_000);
  Object.assign(desk.simulation, { request: between(arrive, request) });
  first.close();
  await desk.time.advance(60_000);
  return { desk, second };
}

describe('a note that arrives after its frame has died, while another panel writes it, stands there once', () => {
  test('when it arrives just before the other write', async () => {
    const { desk, second } = await writeOnItsWay((arrive, request) => async (action) => {
      if (action.options.type === 'PUT') arrive();
      await Promise.resolve();
      return request(action);
    });
    expect(desk.notes()).toHaveLength(1);
    expect(second.call().note.name).toBe('saved');
  });

  test('when it arrives just after the other panel has looked for it', async () => {
    const { desk, second } = await writeOnItsWay((arrive, request) => async (action) => {
      const reply = await request(action);
      if (action.options.url.includes('comments.json')) arrive();
      return reply;
    });
    expect(desk.notes(TICKET)).toHaveLength(1);
    expect(second.call().note.name).toBe('saved');
  });
});
