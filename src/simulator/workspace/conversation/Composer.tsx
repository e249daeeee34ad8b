import type { DraftType } from '../../protocol.ts';
import type { TicketView } from '../../snapshot.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { ZafHost } from '../zaf-host/zafHost.ts';
import { useDraft } from './useDraft.ts';

const kinds: readonly (readonly [DraftType, string])[] = [
  ['publicReply', 'Public reply'],
  ['internalNote', 'Internal note'],
];

interface ComposerProps {
  ticket: TicketView;
  host(): ZafHost | undefined;
}

/** The agent's draft. Sent as Zendesk's own editor does it: by an update of the ticket, after the apps were asked. */
export function Composer({ ticket, host }: ComposerProps) {
  const { agent, store, notify } = useWorkspace();
  const { draft, change } = useDraft(ticket);
  const internal = draft.type === 'internalNote';
  const closed = ticket.status === 'closed';

  async function submit(): Promise<void> {
    const refusal = await host()?.askToSave();
    if (refusal) return notify({ kind: 'error', html: escapeHtml(refusal), sticky: false });
    const comment = { html_body: paragraphs(draft.text), public: !internal };
    const reply = await store.request({
      agentId: agent.id,
      instanceGuid: 'workspace',
      ticketId: ticket.id,
      options: {
        url: `/api/v2/tickets/${ticket.id}.json`,
        type: 'PUT',
        contentType: 'application/json',
        data: JSON.stringify({ ticket: { comment } }),
        autoRetry: false,
      },
    });
    if (reply?.ok) {
      await change({ text: '' });
      host()?.emit('ticket.submit.done');
    } else {
      const words = `Not sent: ${reply?.jqXHR.status ?? 0} ${reply?.jqXHR.responseText ?? ''}`;
      notify({ kind: 'error', html: escapeHtml(words), sticky: false });
    }
  }

  return (
    <form
      className="composer"
      data-kind={internal ? 'note' : 'reply'}
      aria-label="Draft"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="segments" role="radiogroup" aria-label="Kind of draft">
        {kinds.map(([type, label]) => (
          <label key={type}>
            <input
              type="radio"
              name="draft-type"
              checked={draft.type === type}
              disabled={closed}
              onChange={() => void change({ type })}
            />
            {label}
          </label>
        ))}
      </div>
      <textarea
        aria-label="Draft text"
        rows={3}
        value={draft.text}
        disabled={closed}
        placeholder={
          closed
            ? 'This ticket is closed.'
            : internal
              ? 'Only agents will see this'
              : 'The requester will get this'
        }
        onChange={({ target }) => void change({ text: target.value })}
      />
      <div className="composer-foot">
        <span>{internal ? 'Not seen by the requester' : 'Mailed to the requester'}</span>
        <button type="submit" className="primary" disabled={closed || draft.text.trim() === ''}>
          {internal ? 'Add internal note' : 'Send public reply'}
        </button>
      </div>
    </form>
  );
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
