import { PlusIcon } from '../icons.tsx';
import { Popover } from '../Popover.tsx';
import { TicketList } from './TicketList.tsx';

/** Opens another ticket in a tab. */
export function OpenTicketMenu({ onOpen }: { onOpen(ticketId: number): void }) {
  return (
    <Popover label="Open a ticket" button={<PlusIcon />}>
      {(close) => (
        <TicketList
          onOpen={(ticketId) => {
            onOpen(ticketId);
            close();
          }}
        />
      )}
    </Popover>
  );
}
