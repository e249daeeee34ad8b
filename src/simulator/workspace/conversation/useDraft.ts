import { useEffect, useRef, useState } from 'react';
import type { Action } from '../../protocol.ts';
import type { TicketView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';

type DraftChange = NonNullable<Action<'ticket'>['draft']>;

/** The ticket's draft: typed here, kept on the server, and changed by the app as well. */
export function useDraft(ticket: TicketView) {
  const { perform, store } = useWorkspace();
  const [draft, setDraft] = useState(ticket.draft);
  const unsent = useRef(0);
  const queue = useRef(Promise.resolve());

  useEffect(() => {
    if (unsent.current === 0) setDraft(ticket.draft);
  }, [ticket.draft]);

  function change(next: DraftChange): Promise<void> {
    const { type, text } = next;
    setDraft((now) => ({ type: type ?? now.type, text: text ?? now.text }));
    unsent.current += 1;
    queue.current = queue.current
      .then(() => perform('ticket', { ticketId: ticket.id, draft: next }))
      .then(() => {
        unsent.current -= 1;
        const kept = store.snapshot()?.tickets.find(({ id }) => id === ticket.id)?.draft;
        if (kept && unsent.current === 0) setDraft(kept);
      });
    return queue.current;
  }

  return { draft, change };
}
