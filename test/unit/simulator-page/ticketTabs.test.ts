import { describe, expect, it } from 'vitest';
import { changeTabs, startTabs } from '../../../src/simulator/workspace/tickets/ticketTabs.ts';

const start = () => startTabs([4821, 4822, 4823], 4822);
const serialOf = (state: ReturnType<typeof start>, ticketId: number) =>
  state.tabs.find((tab) => tab.ticketId === ticketId)?.serial;

describe('the tabs of the open tickets', () => {
  it('bring a ticket that is open to the front, without another instance of the app', () => {
    const state = changeTabs(start(), { type: 'open', ticketId: 4821 });
    expect(state).toEqual({ ...start(), active: 4821 });
  });

  it('show the next one when the one in front is closed, and nothing after the last', () => {
    const closed = changeTabs(start(), { type: 'close', ticketId: 4822 });
    expect(closed.active).toBe(4823);
    const last = changeTabs(startTabs([4821], 4821), { type: 'close', ticketId: 4821 });
    expect(last).toEqual({ tabs: [], active: null });
  });

  it('keep the one in front when another is closed', () => {
    expect(changeTabs(start(), { type: 'close', ticketId: 4823 }).active).toBe(4822);
  });

  it('give a ticket a new instance of the app when it is opened again, or reloaded', () => {
    const closed = changeTabs(start(), { type: 'close', ticketId: 4821 });
    const reopened = changeTabs(closed, { type: 'open', ticketId: 4821 });
    expect(serialOf(reopened, 4821)).not.toBe(serialOf(start(), 4821));
    const reloaded = changeTabs(start(), { type: 'reloadApp', ticketId: 4822 });
    expect(serialOf(reloaded, 4822)).not.toBe(serialOf(start(), 4822));
    expect(serialOf(reloaded, 4821)).toBe(serialOf(start(), 4821));
  });
});
