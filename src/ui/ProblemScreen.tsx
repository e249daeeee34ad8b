import { Button } from '@zendeskgarden/react-buttons';
import type { StartProblem } from '../session/panelView.ts';
import { Buttons, Heading, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { StatusRegion } from './StatusRegion.tsx';
import { Text } from './Text.tsx';

/** Why the panel cannot work at all, and what to do. */
export function ProblemScreen({ problem }: { problem: StartProblem }) {
  const { translator, actions } = usePanel();
  return (
    <>
      <StatusRegion>
        <Heading>{translator.text(`ui.problem.${problem}.title`)}</Heading>
        <Paragraph $above={4} $subtle>
          <Text of={`ui.problem.${problem}.body`} />
        </Paragraph>
      </StatusRegion>
      {problem !== 'notInZendesk' && (
        <Buttons>
          <Button size="small" isNeutral onClick={() => actions.checkAgain()}>
            {translator.text('ui.reload')}
          </Button>
        </Buttons>
      )}
    </>
  );
}
