import type { Clock } from '../../src/ports/clock.ts';
import type { Clock as SimulatorClock } from '../../src/simulator/clock.ts';

/** The app's clock, driven by the simulator's: both stand still until `advance`. */
export interface SimulatedTime extends Clock {
  /** Moves both on in steps of `step` milliseconds, letting everything that falls due run to its next wait. */
  advance(ms: number, step?: number): Promise<void>;
  /**
   * Moves both on from one moment at which something falls due to the next, until `done` says so or `ms` milliseconds
   * have passed: days of waiting cost no more than what happens in them.
   */
  until(done: () => boolean | Promise<boolean>, ms: number): Promise<void>;
  /** Lets everything that is already due run to its next wait. */
  settle(): Promise<void>;
}

export function createSimulatedTime(clock: SimulatorClock): SimulatedTime {
  async function settle(turns = 12): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
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
    settle: () => settle(),
    async until(done, ms) {
      const end = clock.now() + ms;
      await settle();
      while (!(await done()) && clock.now() < end) {
        clock.advance(Math.min(clock.nextDue() ?? end, end) - clock.now());
        await settle(4);
      }
    },
    async advance(ms, step = 1000) {
      await settle();
      for (let left = ms; left > 0; left -= step) {
        clock.advance(Math.min(step, left));
        await settle();
      }
    },
  };
}
