import type { CommentView } from '../../snapshot.ts';
import { Avatar } from '../Avatar.tsx';
import { LockIcon } from '../icons.tsx';
import { SafeHtml } from '../SafeHtml.tsx';

const kindWords = { message: 'Message', reply: 'Public reply', note: 'Internal note' };

/** One entry of the conversation: what the requester can read looks different from what they cannot. */
export function Comment({ comment, byAgent }: { comment: CommentView; byAgent: boolean }) {
  const kind = comment.public ? (byAgent ? 'reply' : 'message') : 'note';
  const words = kindWords[kind];
  return (
    <article className="comment" data-kind={kind} aria-label={`${words} by ${comment.authorName}`}>
      <Avatar name={comment.authorName} />
      <div className="comment-card">
        <header>
          <strong>{comment.authorName}</strong>
          <span className="comment-kind">
            {!comment.public && <LockIcon />}
            {words}
          </span>
          <time dateTime={comment.createdAt}>{timeOf(comment.createdAt)}</time>
        </header>
        <div className="comment-body">
          <SafeHtml html={comment.htmlBody} />
        </div>
        {hasEntries(comment.metadata) && (
          <details className="comment-metadata">
            <summary>Machine-readable entry</summary>
            <pre>{JSON.stringify(comment.metadata, null, 2)}</pre>
          </details>
        )}
      </div>
    </article>
  );
}

function hasEntries(metadata: unknown): boolean {
  return typeof metadata === 'object' && metadata !== null && Object.keys(metadata).length > 0;
}

function timeOf(stamp: string): string {
  const when = new Date(stamp);
  const today = when.toDateString() === new Date().toDateString();
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return today ? time : `${when.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${time}`;
}
