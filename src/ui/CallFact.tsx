import type { ReactNode } from 'react';
import type { CallState } from '../domain/callState.ts';
import type { CallView } from '../session/panelView.ts';
import { outcomeTexts, troubleTexts } from '../text/textKeys.ts';
import { ltr } from '../text/textParts.ts';
import { Fact } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';
import { useNow } from './useNow.ts';

/** The fact line below the sentence: numbers and times, silent for readers. */
export function CallFact({ call }: { call: CallView }) {
  const { state, trouble } = call;
  if (state.name === 'ended') return <EndedFact state={state} name={call.requesterName} />;
  if (state.name !== 'placed' && state.name !== 'unconfirmed') return null;
  return (
    <>
      {state.name === 'placed' && !state.found && (
        <PlacedFact since={state.since} number={call.agentNumber} />
      )}
      {state.name === 'placed' && state.found && call.agentNumber !== null && (
        <Fact>
          <Text of="ui.fact.found" params={{ number: ltr(call.agentNumber) }} />
        </Fact>
      )}
      {trouble && (
        <Fact>
          <Text of={troubleTexts[trouble]} />
        </Fact>
      )}
    </>
  );
}

function PlacedFact({ since, number }: { since: number; number: string | null }) {
  const { translator } = usePanel();
  const now = useNow(true);
  const ago = translator.duration(Math.max(0, Math.floor((now - since) / 1000)));
  return (
    <Fact>
      {number === null ? (
        <Text of="ui.fact.placed" params={{ ago }} />
      ) : (
        <Text of="ui.fact.placedOn" params={{ number: ltr(number), ago }} />
      )}
    </Fact>
  );
}

function EndedFact({ state, name }: { state: CallState & { name: 'ended' }; name: string }) {
  const { translator } = usePanel();
  const { outcome, cost } = state;
  const facts: ReactNode[] = [];
  if (outcome.kind === 'failed') {
    if (outcome.code !== undefined) {
      facts.push(<Text key="code" of="ui.fact.reportedAs" params={{ code: ltr(outcome.code) }} />);
    }
  } else {
    const { fact } = outcomeTexts[outcome.kind];
    if (fact) facts.push(<Text key="fact" of={fact} params={{ name }} />);
  }
  if (cost) facts.push(<Text key="cost" of="ui.fact.cost" params={{ cost: translator.money(cost) }} />);
  if (facts.length === 0) return null;
  return <Fact>{facts.flatMap((fact, index) => (index === 0 ? [fact] : [' ', fact]))}</Fact>;
}
