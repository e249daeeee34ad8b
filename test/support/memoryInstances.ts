import type { InstanceChannel } from '../../src/ports/instanceChannel.ts';

/** The frames of one agent in one browser. */
export interface MemoryInstances {
  /** One more frame. It hears what others announce later, never at once, as between real frames. */
  join(): InstanceChannel;
}

export function createMemoryInstances(): MemoryInstances {
  const frames = new Set<Set<(callId: string) => void>>();
  return {
    join() {
      const listeners = new Set<(callId: string) => void>();
      frames.add(listeners);
      return {
        announce(callId) {
          setImmediate(() => {
            for (const others of frames) {
              if (others !== listeners) for (const listener of others) listener(callId);
            }
          });
        },
        listen(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
  };
}
