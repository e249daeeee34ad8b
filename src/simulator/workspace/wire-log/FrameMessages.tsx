import type { JournalEntry } from './wireJournal.ts';
import { withoutNumbers } from './withoutNumbers.ts';

interface FrameMessagesProps {
  entries: readonly JournalEntry[];
  /** Cover phone numbers. */
  masked: boolean;
}

/** Messages between this page and its framed apps, newest first. */
export function FrameMessages({ entries, masked }: FrameMessagesProps) {
  const cover = masked ? withoutNumbers : (text: string) => text;
  if (entries.length === 0) return <p className="hint">No message has been seen yet.</p>;
  return [...entries].reverse().map((entry) => (
    <details key={entry.serial}>
      <summary>
        <time>{new Date(entry.at).toLocaleTimeString('en-GB')}</time>
        <span className="wire-service">{entry.direction === 'fromApp' ? 'app → host' : 'host → app'}</span>
        <b>{entry.ticketId === null ? 'background' : `#${entry.ticketId}`}</b>
        <span className="wire-url">{cover(entry.text)}</span>
      </summary>
      <pre>{cover(entry.text)}</pre>
    </details>
  ));
}
