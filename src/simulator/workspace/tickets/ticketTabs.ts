/** The open tickets. `serial` tells one opening from the next: each has an app instance of its own. */
export interface TicketTab {
  ticketId: number;
  serial: number;
}

export interface TicketTabs {
  tabs: TicketTab[];
  active: number | null;
}

export type TabChange =
  | { type: 'open'; ticketId: number }
  | { type: 'close'; ticketId: number }
  | { type: 'reloadApp'; ticketId: number };

export function startTabs(ticketIds: number[], active: number | null): TicketTabs {
  return { tabs: ticketIds.map((ticketId, index) => ({ ticketId, serial: index })), active };
}

export function changeTabs(state: TicketTabs, change: TabChange): TicketTabs {
  const { tabs, active } = state;
  const serial = Math.max(-1, ...tabs.map((tab) => tab.serial)) + 1;
  const { ticketId } = change;
  switch (change.type) {
    case 'open':
      if (tabs.some((tab) => tab.ticketId === ticketId)) return { tabs, active: ticketId };
      return { tabs: [...tabs, { ticketId, serial }], active: ticketId };
    case 'close': {
      const place = tabs.findIndex((tab) => tab.ticketId === ticketId);
      const left = tabs.filter((tab) => tab.ticketId !== ticketId);
      const neighbour = left[Math.min(place, left.length - 1)]?.ticketId ?? null;
      return { tabs: left, active: active === ticketId ? neighbour : active };
    }
    case 'reloadApp':
      return { tabs: tabs.map((tab) => (tab.ticketId === ticketId ? { ticketId, serial } : tab)), active };
  }
}
