import { useWorkspace } from '../workspaceContext.ts';

/** Stands as long as the workspace places real calls. */
export function RealCallsBanner({ onNumbers }: { onNumbers: () => void }) {
  const { real } = useWorkspace().snapshot;
  if (!real) return null;
  const count = real.allowedNumbers.length;
  return (
    <section className="real-banner" aria-label="Real calls">
      <p>
        <strong>Real calls</strong>
        {` through ${real.host}: phones ring, and calls cost money. `}
        {count === 0
          ? 'No number may be dialled yet.'
          : `Only numbers typed here are dialled: ${count} so far.`}
      </p>
      <button type="button" onClick={onNumbers}>
        Allow a number
      </button>
    </section>
  );
}
