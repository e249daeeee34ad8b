import type { Action } from '../../protocol.ts';
import type { TicketView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';

type Status = NonNullable<Action<'ticket'>['status']>;
const statusNames: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  solved: 'Solved',
  closed: 'Closed',
};

/** The ticket's subject, and the two facts about it one may change here. */
export function TicketHeader({ ticket }: { ticket: TicketView }) {
  const { snapshot, act } = useWorkspace();
  return (
    <header className="ticket-header">
      <div className="ticket-title">
        <h1>{ticket.subject}</h1>
        <span className="ticket-number">#{ticket.id}</span>
      </div>
      <div className="ticket-facts">
        <label>
          Requester
          <select
            value={ticket.requesterId ?? ''}
            onChange={({ target }) =>
              act('ticket', { ticketId: ticket.id, requesterId: target.value ? Number(target.value) : null })
            }
          >
            <option value="">Nobody</option>
            {snapshot.people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Status
          <select
            value={ticket.status}
            onChange={({ target }) => act('ticket', { ticketId: ticket.id, status: target.value as Status })}
          >
            {(Object.keys(statusNames) as Status[]).map((status) => (
              <option key={status} value={status}>
                {statusNames[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
