import { useEffect, useState } from 'react';
import { usePanel } from './panelServices.ts';

/** The present time, anew every second while a time is shown. */
export function useNow(ticking: boolean): number {
  const { now } = usePanel();
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now();
}
