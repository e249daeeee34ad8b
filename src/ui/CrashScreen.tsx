import { Button } from '@zendeskgarden/react-buttons';
import type { PanelView } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';
import { Buttons, Heading, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { StatusRegion } from './StatusRegion.tsx';
import { Text } from './Text.tsx';

/** The one screen for everything unforeseen: it offers a reload and says what was placed. */
export function CrashScreen({ view }: { view: PanelView }) {
  const { translator, actions } = usePanel();
  const call = view.screen === 'ticket' ? view.call : null;
  const params = call ? { name: call.requesterName, time: translator.timeOfDay(call.clickedAt) } : {};
  return (
    <>
      <StatusRegion>
        <Heading>{translator.text('ui.crash.title')}</Heading>
        <Paragraph $above={4}>
          <Text of={call ? placedTexts[call.state.name] : 'ui.crash.none'} params={params} />
        </Paragraph>
        <Paragraph $above={4} $subtle>
          {translator.text('ui.crash.body')}
        </Paragraph>
      </StatusRegion>
      <Buttons>
        <Button size="small" isNeutral onClick={() => actions.checkAgain()}>
          {translator.text('ui.reload')}
        </Button>
      </Buttons>
    </>
  );
}

type CallStateName = NonNullable<(PanelView & { screen: 'ticket' })['call']>['state']['name'];

const placedTexts: Record<CallStateName, TextKey> = {
  placing: 'ui.crash.mayBePlaced',
  placed: 'ui.crash.placed',
  unconfirmed: 'ui.crash.mayBePlaced',
  refused: 'ui.crash.refused',
  ended: 'ui.crash.ended',
};
