import { useEffect, useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** The simulator's time in ms since the epoch; moves each second while `running`. */
export function useSimulatorTime(running: boolean): number {
  const { snapshot, store } = useWorkspace();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return snapshot.now + Math.max(0, Date.now() - store.receivedAt());
}
