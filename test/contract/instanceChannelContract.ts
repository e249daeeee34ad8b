import type { InstanceChannel } from '../../src/ports/instanceChannel.ts';
import { deferred } from '../support/deferred.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

/** Opens one more frame of an agent. */
export type OpenChannel = (agent?: 'sara' | 'tom') => InstanceChannel;

/** What a frame hears, and the moment it hears one of it. */
function ear(channel: InstanceChannel) {
  const heard: string[] = [];
  const moments = new Map<string, ReturnType<typeof deferred<void>>>();
  function moment(callId: string) {
    const known = moments.get(callId) ?? deferred<void>();
    moments.set(callId, known);
    return known;
  }
  const stop = channel.listen((callId) => {
    heard.push(callId);
    moment(callId).resolve();
  });
  return { heard, stop, until: (callId: string) => moment(callId).promise };
}

/** What holds for every channel between instances. Each case is given fresh ones. */
export const instanceChannelContract: readonly ContractCase<OpenChannel>[] = [
  {
    name: 'tells every other frame which call has changed',
    async run(open) {
      const here = open();
      const others = [ear(open()), ear(open())];
      here.announce('a call');
      await Promise.all(others.map((other) => other.until('a call')));
      expectEqual(
        others.map(({ heard }) => heard),
        [['a call'], ['a call']],
      );
    },
  },
  {
    name: 'does not tell a frame its own news',
    async run(open) {
      const [here, there] = [open(), open()];
      const own = ear(here);
      here.announce('its own');
      there.announce('the other’s');
      await own.until('the other’s');
      expectEqual(own.heard, ['the other’s']);
    },
  },
  {
    name: 'keeps the order in which one frame tells',
    async run(open) {
      const here = open();
      const other = ear(open());
      for (const callId of ['1', '2', '3']) here.announce(callId);
      await other.until('3');
      expectEqual(other.heard, ['1', '2', '3']);
    },
  },
  {
    name: 'tells each listener of a frame, and none that has stopped',
    async run(open) {
      const [here, there] = [open(), open()];
      const stopped = ear(there);
      const [one, another] = [ear(there), ear(there)];
      stopped.stop();
      here.announce('a call');
      await Promise.all([one.until('a call'), another.until('a call')]);
      expectEqual(stopped.heard, []);
    },
  },
  {
    name: 'keeps one agent’s news from another',
    async run(open) {
      const toms = ear(open('tom'));
      open('sara').announce('Sara’s');
      open('tom').announce('Tom’s');
      await toms.until('Tom’s');
      expectEqual(toms.heard, ['Tom’s']);
    },
  },
];
