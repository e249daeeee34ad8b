import { CloseIcon } from '../icons.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { OpenTicketMenu } from './OpenTicketMenu.tsx';
import type { TicketTabs } from './ticketTabs.ts';

interface TabBarProps {
  tabs: TicketTabs;
  onOpen(ticketId: number): void;
  onClose(ticketId: number): void;
}

/** The open tickets. */
export function TabBar({ tabs, onOpen, onClose }: TabBarProps) {
  const { snapshot } = useWorkspace();
  return (
    <nav className="tab-bar" aria-label="Tickets">
      {/* A list of tabs may hold nothing else, and each tab here has its close button beside it. */}
      <div role="tablist" aria-label="Open tickets" aria-owns={tabs.tabs.map(tabId).join(' ')} />
      <div className="tabs">
        {tabs.tabs.map(({ ticketId }) => {
          const ticket = snapshot.tickets.find(({ id }) => id === ticketId);
          const requester = snapshot.people.find(({ id }) => id === ticket?.requesterId);
          const active = ticketId === tabs.active;
          return (
            <div key={ticketId} className="tab" data-active={active}>
              <button
                type="button"
                role="tab"
                id={tabId({ ticketId })}
                aria-selected={active}
                aria-label={`#${ticketId} ${ticket?.subject ?? ''}`}
                onClick={() => onOpen(ticketId)}
              >
                <strong>{requester?.name ?? 'No requester'}</strong>
                <span>{`#${ticketId} ${ticket?.subject ?? ''}`}</span>
              </button>
              <button
                type="button"
                className="quiet tab-close"
                aria-label={`Close ticket #${ticketId}`}
                onClick={() => onClose(ticketId)}
              >
                <CloseIcon />
              </button>
            </div>
          );
        })}
      </div>
      <OpenTicketMenu onOpen={onOpen} />
    </nav>
  );
}

function tabId({ ticketId }: { ticketId: number }): string {
  return `tab-${ticketId}`;
}
