import styled from 'styled-components';
import type { CallState } from '../domain/callState.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { CallView } from '../session/panelView.ts';
import { failureTexts, outcomeTexts } from '../text/textKeys.ts';
import { Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';
import { useNow } from './useNow.ts';

/** The phone may still be about to ring for this long; after it only that Infobip has the call is certain. */
const ABOUT_TO_RING = 30_000;

type SpokenState = CallState & { name: 'placing' | 'placed' | 'ended' };

/** Kept free while a call goes on, so that a longer sentence moves nothing. */
const Kept = styled.div`
  min-height: 40px;
`;

/** Row 6, without times: what is known of the call. */
export function CallSentence({ call, state }: { call: CallView; state: SpokenState }) {
  const sentence = <Sentence call={call} state={state} />;
  return state.name === 'placing' ? <Kept>{sentence}</Kept> : sentence;
}

function Sentence({ call, state }: { call: CallView; state: SpokenState }) {
  const now = useNow(state.name === 'placed');
  const name = call.requesterName;
  switch (state.name) {
    case 'placing':
      return (
        <Paragraph key="placing">
          <Text of="ui.sentence.placing" />
        </Paragraph>
      );
    case 'placed':
      return now - call.clickedAt < ABOUT_TO_RING ? (
        <Paragraph key="placed">
          <Text of="ui.sentence.placed" params={{ name }} />
        </Paragraph>
      ) : (
        <Paragraph key="later">
          <Text of="ui.sentence.infobipHasIt" />
        </Paragraph>
      );
    case 'ended':
      return (
        <Paragraph key="ended">
          <Ended outcome={state.outcome} name={name} />
        </Paragraph>
      );
  }
}

function Ended({ outcome, name }: { outcome: Outcome; name: string }) {
  const { translator } = usePanel();
  if (outcome.kind === 'failed') return <Text of={failureTexts[outcome.reason].sentence} />;
  const { sentence, timed } = outcomeTexts[outcome.kind];
  const seconds = 'secondsOnAgentLine' in outcome ? outcome.secondsOnAgentLine : undefined;
  if (seconds === undefined || timed === undefined) return <Text of={sentence} params={{ name }} />;
  return <Text of={timed} params={{ duration: translator.duration(seconds) }} />;
}
