import type { OtherCallsChannel, OtherCallsListener } from '../../src/ports/otherCallsChannel.ts';

/** The frames of one agent in one browser, as they tell one another of other agents' calls. */
export interface MemoryOtherCalls {
  /** One more frame. It hears the others later, never at once, as between real frames. */
  join(): OtherCallsChannel;
}

export function createMemoryOtherCalls(): MemoryOtherCalls {
  const frames = new Set<Set<OtherCallsListener>>();
  return {
    join() {
      const own = new Set<OtherCallsListener>();
      frames.add(own);
      function toOthers(say: (listener: OtherCallsListener) => void): void {
        setImmediate(() => {
          for (const others of frames) if (others !== own) for (const listener of others) say(listener);
        });
      }
      return {
        ask: () => toOthers((listener) => listener.asked()),
        tell: (notices) => toOthers((listener) => listener.told(notices)),
        listen(listener) {
          own.add(listener);
          return () => own.delete(listener);
        },
      };
    },
  };
}
