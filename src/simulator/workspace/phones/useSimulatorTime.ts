import { useEffect, useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** The simulator's time in ms since the epoch; moves each second while `running`. */
export function useSimulatorTime(running: boolean): number {
  const { snapshot, store } = useWorkspace();
  const [now, setNow] = useState(snapshot.now);
  useEffect(() => {
    const read = () => setNow(snapshot.now + Math.max(0, Date.now() - store.receivedAt()));
    read();
    if (!running) return;
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [snapshot, store, running]);
  return now;
}
