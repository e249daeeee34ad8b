import { useState, useSyncExternalStore } from 'react';
import { CloseIcon } from '../icons.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { FrameMessages } from './FrameMessages.tsx';
import { Requests } from './Requests.tsx';

/** What travelled: the requests made for the app, and the messages between page and app. */
export function WireLog({ onClose }: { onClose(): void }) {
  const { snapshot, journal } = useWorkspace();
  const messages = useSyncExternalStore(journal.subscribe, journal.entries);
  const [shown, setShown] = useState<'requests' | 'messages'>('requests');
  return (
    <section className="wire-log" aria-label="Wire log">
      <header>
        <h2>Wire log</h2>
        <div className="segments" role="radiogroup" aria-label="What to show">
          {(['requests', 'messages'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="wire" checked={shown === kind} onChange={() => setShown(kind)} />
              {kind === 'requests' ? 'Requests' : 'Frame messages'}
            </label>
          ))}
        </div>
        <button type="button" className="quiet" aria-label="Close wire log" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div className="wire-entries">
        {shown === 'requests' ? (
          <Requests entries={snapshot.wireLog} masked={snapshot.real !== null} />
        ) : (
          <FrameMessages entries={messages} masked={snapshot.real !== null} />
        )}
      </div>
    </section>
  );
}
