import type { CallState } from '../domain/callState.ts';
import type { OutcomeKind } from '../domain/outcome.ts';
import type { TextKey } from '../text/texts.ts';

/**
 * One phone. `thin`: not yet, or never. `dashed`: this app cannot see it. `answered`: a person was on the line.
 * `missed`: nobody was.
 */
export interface Leg {
  readonly look: 'thin' | 'dashed' | 'answered' | 'missed';
  readonly word: TextKey;
}

export interface LegsPicture {
  readonly yours: Leg;
  readonly theirs: Leg;
  /** Infobip, between the two. */
  readonly dot: 'busy' | 'accepted' | 'over' | 'unknown';
}

type ShownState = CallState & { name: 'placing' | 'placed' | 'unconfirmed' | 'ended' };

const notKnown: Leg = { look: 'dashed', word: 'ui.legs.word.notKnown' };
const notReported: Leg = { look: 'dashed', word: 'ui.legs.word.notReported' };
const notCalled: Leg = { look: 'thin', word: 'ui.legs.word.notCalled' };
const answered: Leg = { look: 'answered', word: 'ui.legs.word.answered' };

const ended: Record<OutcomeKind, LegsPicture> = {
  agentAnswered: { yours: answered, theirs: notReported, dot: 'over' },
  timeLimit: { yours: answered, theirs: notReported, dot: 'over' },
  agentMachine: { yours: missed('ui.legs.word.machine'), theirs: notReported, dot: 'over' },
  agentDidNotAnswer: { yours: missed('ui.legs.word.noAnswer'), theirs: notCalled, dot: 'over' },
  agentBusy: { yours: missed('ui.legs.word.busy'), theirs: notCalled, dot: 'over' },
  agentDeclined: { yours: missed('ui.legs.word.declined'), theirs: notCalled, dot: 'over' },
  agentUnreachable: { yours: missed('ui.legs.word.unreachable'), theirs: notCalled, dot: 'over' },
  hungUpBeforeAnswer: { yours: missed('ui.legs.word.cancelled'), theirs: notCalled, dot: 'over' },
  failed: { yours: missed('ui.legs.word.failed'), theirs: notReported, dot: 'over' },
  unknown: { yours: notKnown, theirs: notKnown, dot: 'unknown' },
};

/** What plain click-to-call lets one draw of the two phones: nothing that is not known. */
export function legsOf(state: ShownState): LegsPicture {
  switch (state.name) {
    case 'placing':
      return { yours: inTurn('thin', 'ringsFirst'), theirs: inTurn('thin', 'ringsSecond'), dot: 'busy' };
    case 'placed':
      return {
        yours: inTurn('dashed', 'ringsFirst'),
        theirs: inTurn('dashed', 'ringsSecond'),
        dot: 'accepted',
      };
    case 'unconfirmed':
      return { yours: notKnown, theirs: notKnown, dot: 'unknown' };
    case 'ended':
      return ended[state.outcome.kind];
  }
}

function inTurn(look: Leg['look'], word: 'ringsFirst' | 'ringsSecond'): Leg {
  return { look, word: `ui.legs.word.${word}` };
}

function missed(word: TextKey): Leg {
  return { look: 'missed', word };
}
