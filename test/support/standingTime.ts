import { createClock } from '../../src/simulator/clock.ts';
import { createSimulatedTime, type SimulatedTime } from './simulatedTime.ts';

/** The app's clock alone, at a stand-still until it is advanced. */
export function createStandingTime(start = 0): SimulatedTime {
  return createSimulatedTime(createClock({ runs: false, start }));
}
