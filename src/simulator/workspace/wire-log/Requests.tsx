import type { WireEntry } from '../../snapshot.ts';
import { withoutNumbers } from './withoutNumbers.ts';

interface RequestsProps {
  entries: readonly WireEntry[];
  /** Cover phone numbers. */
  masked: boolean;
}

/** Requests to Zendesk, its proxy and Infobip, newest first. */
export function Requests({ entries, masked }: RequestsProps) {
  const cover = masked ? withoutNumbers : (text: string) => text;
  if (entries.length === 0) return <p className="hint">Nothing has been requested yet.</p>;
  return [...entries].reverse().map((entry) => (
    <details key={entry.id} data-unknown={entry.unknown}>
      <summary>
        <time>{new Date(entry.at).toLocaleTimeString('en-GB')}</time>
        <span className="wire-service">{entry.service}</span>
        <b>{entry.method}</b>
        <span className="wire-url">{cover(entry.url)}</span>
        <span className="wire-status" data-bad={entry.status === 0 || (entry.status ?? 0) >= 400}>
          {entry.status === null ? '…' : entry.status === 0 ? 'lost' : entry.status}
        </span>
      </summary>
      <pre>
        {Object.entries(entry.requestHeaders).map(([name, value]) => `${name}: ${value}\n`)}
        {cover(readable(entry.requestBody))}
      </pre>
      <pre>{cover(readable(entry.responseBody))}</pre>
    </details>
  ));
}

function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
