import type { CallLock } from '../../src/ports/callLock.ts';
import { deferred } from '../support/deferred.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

/** Two frames of one agent. */
export interface LockSubject {
  readonly here: CallLock;
  readonly there: CallLock;
}

const CALL = 'call';
const forever = new AbortController().signal;

/** Holds the lock of a call until it is let go. */
function holdOpen(lock: CallLock, callId = CALL) {
  const granted = deferred<void>();
  const letGo = deferred<void>();
  const held = lock.hold(
    callId,
    () => {
      granted.resolve();
      return letGo.promise;
    },
    forever,
  );
  return { granted: granted.promise, letGo: () => letGo.resolve(), held };
}

/** By the time another call's lock has come and gone, one that is free would have been granted. */
async function aWhile({ here, there }: LockSubject): Promise<void> {
  for (const lock of [here, there, here]) await lock.hold('another call', async () => {}, forever);
}

/** What holds for every lock. Each case is given fresh ones. */
export const callLockContract: readonly ContractCase<LockSubject>[] = [
  {
    name: 'runs the work and then answers true',
    async run({ here }) {
      let done = false;
      const held = await here.hold(
        CALL,
        async () => {
          done = true;
        },
        forever,
      );
      expectEqual([held, done], [true, true]);
    },
  },
  {
    name: 'lets another frame wait until the first is done',
    async run(frames) {
      const steps: string[] = [];
      const first = holdOpen(frames.here);
      await first.granted;
      const second = frames.there.hold(CALL, async () => void steps.push('second runs'), forever);
      await aWhile(frames);
      steps.push('first lets go');
      first.letGo();
      expectEqual(await Promise.all([first.held, second]), [true, true]);
      expectEqual(steps, ['first lets go', 'second runs']);
    },
  },
  {
    name: 'lets a frame wait for itself as well',
    async run({ here }) {
      const steps: string[] = [];
      const first = holdOpen(here);
      await first.granted;
      const second = here.hold(CALL, async () => void steps.push('second runs'), forever);
      await aWhile({ here, there: here });
      steps.push('first lets go');
      first.letGo();
      await second;
      expectEqual(steps, ['first lets go', 'second runs']);
    },
  },
  {
    name: 'gives each of many that wait its turn, one at a time',
    async run({ here, there }) {
      let inside = 0;
      let most = 0;
      const turn = async () => {
        most = Math.max(most, ++inside);
        await Promise.resolve();
        inside -= 1;
      };
      const all = [here, there, here, there, there].map((lock) => lock.hold(CALL, turn, forever));
      expectEqual(await Promise.all(all), [true, true, true, true, true]);
      expectEqual(most, 1);
    },
  },
  {
    name: 'holds each call by itself',
    async run({ here, there }) {
      const one = holdOpen(here, 'one');
      const other = holdOpen(there, 'other');
      await Promise.all([one.granted, other.granted]);
      one.letGo();
      other.letGo();
      await Promise.all([one.held, other.held]);
    },
  },
  {
    name: 'is free again after work that failed, and tells the failure',
    async run({ here, there }) {
      const failed = here.hold(CALL, () => Promise.reject(new Error('broken')), forever);
      expectEqual(await failed.catch((error: Error) => error.message), 'broken');
      expectEqual(await there.hold(CALL, async () => {}, forever), true);
    },
  },
  {
    name: 'answers false, without having run, to who stops waiting while another still holds it',
    async run(frames) {
      const first = holdOpen(frames.here);
      await first.granted;
      const waiting = new AbortController();
      let ran = false;
      const second = frames.there.hold(
        CALL,
        async () => {
          ran = true;
        },
        waiting.signal,
      );
      await aWhile(frames);
      waiting.abort();
      expectEqual(await second, false);
      first.letGo();
      await first.held;
      await aWhile(frames);
      expectEqual(ran, false);
    },
  },
  {
    name: 'passes over who stopped waiting',
    async run(frames) {
      const first = holdOpen(frames.here);
      await first.granted;
      const waiting = new AbortController();
      const second = frames.there.hold(CALL, async () => {}, waiting.signal);
      const third = frames.there.hold(CALL, async () => {}, forever);
      waiting.abort();
      first.letGo();
      expectEqual(await Promise.all([second, third]), [false, true]);
    },
  },
  {
    name: 'answers false at once to who has stopped before asking',
    async run({ here, there }) {
      const first = holdOpen(there);
      await first.granted;
      let ran = false;
      const work = async () => {
        ran = true;
      };
      expectEqual(await here.hold(CALL, work, AbortSignal.abort()), false);
      first.letGo();
      await first.held;
      expectEqual(ran, false);
    },
  },
  {
    name: 'lets work that has begun go on to its end when its holder is told to stop',
    async run(frames) {
      const stop = new AbortController();
      const begun = deferred<void>();
      const letGo = deferred<void>();
      const held = frames.here.hold(
        CALL,
        () => {
          begun.resolve();
          return letGo.promise;
        },
        stop.signal,
      );
      await begun.promise;
      stop.abort();
      await aWhile(frames);
      letGo.resolve();
      expectEqual(await held, true);
    },
  },
];
