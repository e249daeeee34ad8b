import type { TicketTab } from '../tickets/ticketTabs.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { ZafHost } from '../zaf-host/zafHost.ts';
import { AppFrame } from './AppFrame.tsx';
import { useLingering } from './useLingering.ts';

interface AppFramesProps {
  tabs: readonly TicketTab[];
  activeTicketId: number | null;
  openTicket(ticketId: number): void;
  /** The host of each open ticket's app, the newest one where it was loaded again. */
  hosts: Map<number, ZafHost>;
}

/** One app instance for each open ticket; all stay alive, one is to be seen. */
export function AppFrames({ tabs, activeTicketId, openTicket, hosts }: AppFramesProps) {
  const { agent } = useWorkspace();
  const wanted = tabs.map((tab) => ({ ...tab, agentId: agent.id }));
  const { shown, drop } = useLingering(wanted, (app) => `${app.agentId}-${app.ticketId}-${app.serial}`);
  return shown.map(({ item, key, leaving }) => (
    <AppFrame
      key={key}
      ticketId={item.ticketId}
      active={item.ticketId === activeTicketId}
      leaving={leaving}
      onGone={() => drop(key)}
      openTicket={openTicket}
      onHost={(host) => hosts.set(item.ticketId, host)}
    />
  ));
}
