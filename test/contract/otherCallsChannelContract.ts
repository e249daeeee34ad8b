import type { CallNotice } from '../../src/domain/callNotice.ts';
import type { OtherCallsChannel } from '../../src/ports/otherCallsChannel.ts';
import { deferred } from '../support/deferred.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

/** Opens one more frame of an agent. */
export type OpenOtherCalls = (agent?: 'sara' | 'tom') => OtherCallsChannel;

function notice(callId: string, until: number | null = null): CallNotice {
  const agent = { id: 3003, name: 'Mia Ortega' };
  return { callId, ticketId: 4821, requesterId: 5001, agent, since: 1_772_461_800_000, until };
}

/** What a frame hears, and the moment it hears of the call `last`. */
function ear(channel: OtherCallsChannel) {
  const heard: (readonly CallNotice[] | 'asked')[] = [];
  const last = deferred<void>();
  const stop = channel.listen({
    asked: () => void heard.push('asked'),
    told(notices) {
      heard.push(notices);
      if (notices.some(({ callId }) => callId === 'last')) last.resolve();
    },
  });
  return { heard, stop, untilLast: last.promise };
}

/** What holds for every channel of other agents' calls. Each case is given fresh ones. */
export const otherCallsChannelContract: readonly ContractCase<OpenOtherCalls>[] = [
  {
    name: 'tells every other frame as it is, in its order',
    async run(open) {
      const here = open();
      const others = [ear(open()), ear(open())];
      const told = [[notice('1'), notice('2', 1_772_461_900_000)], [notice('last')]];
      for (const notices of told) here.tell(notices);
      await Promise.all(others.map(({ untilLast }) => untilLast));
      expectEqual(
        others.map(({ heard }) => heard),
        [told, told],
      );
    },
  },
  {
    name: 'asks every other frame, and neither asks nor tells its own',
    async run(open) {
      const [here, there] = [open(), open()];
      const [own, other] = [ear(here), ear(there)];
      here.ask();
      here.tell([notice('last')]);
      await other.untilLast;
      there.tell([notice('last')]);
      await own.untilLast;
      expectEqual(other.heard, ['asked', [notice('last')]]);
      expectEqual(own.heard, [[notice('last')]]);
    },
  },
  {
    name: 'tells none that has stopped, and no frame of another agent',
    async run(open) {
      const there = open();
      const [stopped, listening] = [ear(there), ear(there)];
      const toms = ear(open('tom'));
      stopped.stop();
      open().tell([notice('last')]);
      await listening.untilLast;
      open('tom').tell([notice('last', 1_772_461_900_000)]);
      await toms.untilLast;
      expectEqual(stopped.heard, []);
      expectEqual(toms.heard, [[notice('last', 1_772_461_900_000)]]);
    },
  },
];
