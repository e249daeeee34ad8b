import { Avatar } from '../Avatar.tsx';
import { useWorkspace } from '../workspaceContext.ts';

/** All tickets of the account. */
export function TicketList({ onOpen }: { onOpen(ticketId: number): void }) {
  const { snapshot } = useWorkspace();
  return (
    <ul className="ticket-list">
      {snapshot.tickets.map((ticket) => {
        const requester = snapshot.people.find(({ id }) => id === ticket.requesterId)?.name ?? 'No requester';
        return (
          <li key={ticket.id}>
            <button type="button" aria-label={`Open ticket #${ticket.id}`} onClick={() => onOpen(ticket.id)}>
              <Avatar name={requester} />
              <span>
                <strong>{ticket.subject}</strong>
                <small>{`#${ticket.id} · ${requester}`}</small>
              </span>
              <span className="status" data-status={ticket.status}>
                {ticket.status}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
