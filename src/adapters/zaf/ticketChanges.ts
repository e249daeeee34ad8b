import type { ZafClient } from './zafClient.ts';

/** The host's word that the ticket has changed. What changed before anybody listened is told as soon as somebody does. */
export interface TicketChanges {
  listen(listener: () => void): void;
}

export function createTicketChanges(client: ZafClient): TicketChanges {
  let missed = false;
  let tell = () => {
    missed = true;
  };
  for (const event of ['ticket.requester.id.changed', 'ticket.updated']) client.on(event, () => tell());
  return {
    listen(listener) {
      tell = listener;
      if (missed) listener();
    },
  };
}
