import { useEffect } from 'react';
import { SafeHtml } from './SafeHtml.tsx';

export interface Notice {
  id: number;
  kind: 'notice' | 'alert' | 'error';
  html: string;
  sticky: boolean;
}

const shownMs = 8000;

/** What the app, or the workspace itself, has to say: at the top, over everything. */
export function Notices({ notices, onClose }: { notices: readonly Notice[]; onClose: (id: number) => void }) {
  return (
    <section className="notices" aria-label="Notices" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={onClose} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, onClose }: { notice: Notice; onClose: (id: number) => void }) {
  const { id, sticky } = notice;
  useEffect(() => {
    if (sticky) return;
    const timer = setTimeout(onClose, shownMs, id);
    return () => clearTimeout(timer);
  }, [id, sticky, onClose]);
  return (
    <div className="notice" data-kind={notice.kind}>
      <div>
        <SafeHtml html={notice.html} />
      </div>
      <button type="button" className="quiet" onClick={() => onClose(id)} aria-label="Close notice">
        ×
      </button>
    </div>
  );
}
