import { type ReactNode, useEffect, useReducer, useRef, useState } from 'react';
import { AppFrames } from './app-panel/AppFrames.tsx';
import { AppPanel } from './app-panel/AppPanel.tsx';
import { BackgroundApp } from './app-panel/BackgroundApp.tsx';
import { ControlsDrawer } from './controls/ControlsDrawer.tsx';
import { Conversation } from './conversation/Conversation.tsx';
import { Phones } from './phones/Phones.tsx';
import { Rail } from './Rail.tsx';
import { RealCallQuestion } from './real-calls/RealCallQuestion.tsx';
import { RealCallsBanner } from './real-calls/RealCallsBanner.tsx';
import { TabBar } from './tickets/TabBar.tsx';
import { TicketList } from './tickets/TicketList.tsx';
import { changeTabs, startTabs } from './tickets/ticketTabs.ts';
import { WireLog } from './wire-log/WireLog.tsx';
import { useWorkspace } from './workspaceContext.ts';
import type { ZafHost } from './zaf-host/zafHost.ts';

/** The agent's workspace, or with `bare` the framed app alone; `notices` stand over the conversation. */
export function Workspace({ notices }: { notices: ReactNode }) {
  const { snapshot, options, changeOptions } = useWorkspace();
  const [tabs, change] = useReducer(changeTabs, null, () => {
    const exists = (id: number) => snapshot.tickets.some((ticket) => ticket.id === id);
    const first = snapshot.tickets[0]?.id;
    const open = options.tabs.filter(exists);
    const shown = open.length > 0 || first === undefined ? open : [first];
    return startTabs(
      shown,
      options.ticket !== null && exists(options.ticket) ? options.ticket : (shown[0] ?? null),
    );
  });
  const hosts = useRef(new Map<number, ZafHost>()).current;
  const [controlsOpen, setControlsOpen] = useState(false);
  const [logOpen, setLogOpen] = useState(false);
  const openTicket = (ticketId: number) => change({ type: 'open', ticketId });
  const ticket = snapshot.tickets.find(({ id }) => id === tabs.active);
  const requester = snapshot.people.find(({ id }) => id === ticket?.requesterId);

  useEffect(() => {
    changeOptions({ tabs: tabs.tabs.map(({ ticketId }) => ticketId), ticket: tabs.active });
  }, [tabs, changeOptions]);

  if (options.bare) {
    return (
      <div className="bare" style={{ width: options.width ?? undefined }}>
        <AppFrames tabs={tabs.tabs} activeTicketId={tabs.active} openTicket={openTicket} hosts={hosts} />
      </div>
    );
  }
  return (
    <div className="workspace">
      <RealCallsBanner onNumbers={() => setControlsOpen(true)} />
      <Rail
        controlsOpen={controlsOpen}
        logOpen={logOpen}
        onControls={() => setControlsOpen(!controlsOpen)}
        onLog={() => setLogOpen(!logOpen)}
        openTicket={openTicket}
      />
      <TabBar tabs={tabs} onOpen={openTicket} onClose={(ticketId) => change({ type: 'close', ticketId })} />
      {ticket ? (
        <Conversation ticket={ticket} host={() => hosts.get(ticket.id)} />
      ) : (
        <main className="no-ticket" aria-label="No ticket open">
          <h1>Open a ticket</h1>
          <TicketList onOpen={openTicket} />
        </main>
      )}
      <AppPanel
        tabs={tabs.tabs}
        activeTicketId={tabs.active}
        openTicket={openTicket}
        reloadApp={() => tabs.active !== null && change({ type: 'reloadApp', ticketId: tabs.active })}
        hosts={hosts}
      />
      <Phones requesterName={requester?.name ?? null} />
      {controlsOpen && <ControlsDrawer ticketId={tabs.active} onClose={() => setControlsOpen(false)} />}
      {logOpen && <WireLog onClose={() => setLogOpen(false)} />}
      {notices}
      <BackgroundApp openTicket={openTicket} />
      <RealCallQuestion />
    </div>
  );
}
