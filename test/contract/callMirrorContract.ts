import type { CallMirror, MirrorMessage } from '../../src/ports/callMirror.ts';
import { aRecord } from '../support/callRecords.ts';
import { deferred } from '../support/deferred.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

/** Opens one more frame of an agent. */
export type OpenMirror = (agent?: 'sara' | 'tom') => CallMirror;

const copy: MirrorMessage = { kind: 'copy', from: 'a', record: aRecord(), term: 2, held: true };
const ask: MirrorMessage = { kind: 'ask', from: 'a', callId: null };
const claim: MirrorMessage = { kind: 'claim', from: 'a', callId: 'call' };
const goodbye: MirrorMessage = { kind: 'goodbye', from: 'a' };

/** What a frame hears, and the moment it hears a goodbye. */
function ear(mirror: CallMirror) {
  const heard: MirrorMessage[] = [];
  const end = deferred<void>();
  const stop = mirror.listen((message) => {
    heard.push(message);
    if (message.kind === 'goodbye') end.resolve();
  });
  return { heard, stop, end: end.promise };
}

/** What holds for every mirror. Each case is given fresh ones. */
export const callMirrorContract: readonly ContractCase<OpenMirror>[] = [
  {
    name: 'brings every message to each other frame as it was told, in order',
    async run(open) {
      const here = open();
      const others = [ear(open()), ear(open())];
      for (const message of [copy, ask, claim, goodbye]) here.tell(message);
      await Promise.all(others.map(({ end }) => end));
      for (const { heard } of others) expectEqual(heard, [copy, ask, claim, goodbye]);
    },
  },
  {
    name: 'does not bring a frame its own messages',
    async run(open) {
      const [here, there] = [open(), open()];
      const own = ear(here);
      here.tell(ask);
      there.tell({ ...goodbye, from: 'b' });
      await own.end;
      expectEqual(own.heard, [{ ...goodbye, from: 'b' }]);
    },
  },
  {
    name: 'brings nothing to who has stopped listening',
    async run(open) {
      const [here, there] = [open(), open()];
      const stopped = ear(there);
      const other = ear(there);
      stopped.stop();
      here.tell(goodbye);
      await other.end;
      expectEqual(stopped.heard, []);
    },
  },
  {
    name: 'keeps one agent’s calls from another',
    async run(open) {
      const toms = ear(open('tom'));
      open('sara').tell(copy);
      open('tom').tell(goodbye);
      await toms.end;
      expectEqual(toms.heard, [goodbye]);
    },
  },
];
