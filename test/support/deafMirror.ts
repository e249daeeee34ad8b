import type { CallMirror, MirrorMessage } from '../../src/ports/callMirror.ts';

/** A mirror whose frame can stand still for a while: what was told then, by it or to it, comes through afterwards. */
export function createDeafMirror(mirror: CallMirror) {
  let held: (() => void)[] | null = null;
  function pass(step: () => void): void {
    if (held) held.push(step);
    else step();
  }
  const deaf: CallMirror = {
    tell: (message: MirrorMessage) => pass(() => mirror.tell(message)),
    listen: (listener) => mirror.listen((message) => pass(() => listener(message))),
  };
  return {
    mirror: deaf,
    /** Answers with the way to come back. */
    goDeaf() {
      held = [];
      return () => {
        const steps = held ?? [];
        held = null;
        for (const step of steps) step();
      };
    },
  };
}
