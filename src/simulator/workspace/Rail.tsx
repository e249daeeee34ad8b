import { AgentMenu } from './AgentMenu.tsx';
import { MoonIcon, SlidersIcon, SunIcon, TicketsIcon, WireIcon } from './icons.tsx';
import { Popover } from './Popover.tsx';
import { TicketList } from './tickets/TicketList.tsx';
import { useWorkspace } from './workspaceContext.ts';

interface RailProps {
  controlsOpen: boolean;
  logOpen: boolean;
  onControls(): void;
  onLog(): void;
  openTicket(ticketId: number): void;
}

/** The narrow bar at the left: tickets above, what belongs to the simulator below. */
export function Rail({ controlsOpen, logOpen, onControls, onLog, openTicket }: RailProps) {
  const { colorScheme, perform, changeOptions } = useWorkspace();
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  return (
    <nav className="rail" aria-label="Workspace">
      <Popover label="All tickets" button={<TicketsIcon />}>
        {(close) => (
          <TicketList
            onOpen={(ticketId) => {
              openTicket(ticketId);
              close();
            }}
          />
        )}
      </Popover>
      <div className="rail-space" />
      <button type="button" aria-label="Simulator controls" aria-expanded={controlsOpen} onClick={onControls}>
        <SlidersIcon />
      </button>
      <button type="button" aria-label="Wire log" aria-expanded={logOpen} onClick={onLog}>
        <WireIcon />
      </button>
      <button
        type="button"
        aria-label={`Use the ${other} colours`}
        onClick={() => {
          void perform('workspace', { colorScheme: other }).then(() => changeOptions({ scheme: null }));
        }}
      >
        {other === 'dark' ? <MoonIcon /> : <SunIcon />}
      </button>
      <AgentMenu />
    </nav>
  );
}
