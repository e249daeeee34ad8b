import { useEffect, useRef } from 'react';
import type { TicketView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { ZafHost } from '../zaf-host/zafHost.ts';
import { Comment } from './Comment.tsx';
import { Composer } from './Composer.tsx';
import { TicketHeader } from './TicketHeader.tsx';

interface ConversationProps {
  ticket: TicketView;
  /** Of the ticket's app, once it is framed. */
  host(): ZafHost | undefined;
}

/** One ticket: what it is about, what was said, and what the agent is about to say. */
export function Conversation({ ticket, host }: ConversationProps) {
  const { snapshot } = useWorkspace();
  const end = useRef<HTMLDivElement>(null);
  const count = ticket.comments.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket and a new comment are what to scroll for
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [count, ticket.id]);
  return (
    <main className="conversation" aria-label={`Ticket #${ticket.id}`}>
      <TicketHeader ticket={ticket} />
      <section className="comments" aria-label="Conversation">
        <div className="comments-column">
          {ticket.comments.map((comment) => (
            <Comment
              key={comment.id}
              comment={comment}
              byAgent={snapshot.agents.some(({ id }) => id === comment.authorId)}
            />
          ))}
          <div ref={end} />
        </div>
      </section>
      <Composer key={ticket.id} ticket={ticket} host={host} />
    </main>
  );
}
