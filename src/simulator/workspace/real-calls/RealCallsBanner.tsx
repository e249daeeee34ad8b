import { useWorkspace } from '../workspaceContext.ts';

/** Stands as long as the workspace places real calls. */
export function RealCallsBanner() {
  const { real } = useWorkspace().snapshot;
  if (!real) return null;
  return (
    <div className="real-banner" role="note" aria-label="Real calls">
      <strong>Real calls.</strong> {`Through ${real.host}: phones ring, and calls cost money. `}
      {real.allowedNumbers.length === 0
        ? 'No number may be dialled yet: allow some in the simulator controls.'
        : `Only the ${real.allowedNumbers.length} allowed in the simulator controls are dialled.`}
    </div>
  );
}
