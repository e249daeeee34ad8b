import type { CallMirror, MirrorMessage } from '../../src/ports/callMirror.ts';

/** The frames of one agent in a browser that keeps nothing. */
export interface MemoryMirrors {
  /** One more frame. It hears copies of what others tell, never at once, as between real frames. */
  join(): CallMirror;
}

export function createMemoryMirrors(): MemoryMirrors {
  const frames = new Set<Set<(message: MirrorMessage) => void>>();
  return {
    join() {
      const listeners = new Set<(message: MirrorMessage) => void>();
      frames.add(listeners);
      return {
        tell(message) {
          const copy = structuredClone(message);
          setImmediate(() => {
            for (const others of frames) {
              if (others !== listeners) for (const listener of others) listener(copy);
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
