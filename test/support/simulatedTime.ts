import type { Clock } from '../../src/ports/clock.ts';
import type { Clock as SimulatorClock } from '../../src/simulator/clock.ts';

/** The app's clock, driven by the simulator's: both stand still until `advance`. */
export interface SimulatedTime extends Clock {
  /** Moves both on in steps of `step` milliseconds, letting everything that falls due run to its next wait. */
  advance(ms: number, step?: number): Promise<void>;
  /** Lets everything that is already due run to its next wait. */
  settle(): Promise<void>;
}

export function createSimulatedTime(clock: SimulatorClock): SimulatedTime {
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    now: () => clock.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const cancel = clock.after(ms, done);
        signal?.addEventListener('abort', done);
        function done(): void {
          cancel();
          signal?.removeEventListener('abort', done);
          resolve();
        }
      }),
    settle,
    async advance(ms, step = 1000) {
      await settle();
      for (let left = ms; left > 0; left -= step) {
        clock.advance(Math.min(step, left));
        await settle();
      }
    },
  };
}
