import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { SettingProblem } from '../domain/settingProblem.ts';
import { color } from './color.ts';
import { Heading, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { SettingToMend } from './SettingToMend.tsx';
import { StatusRegion } from './StatusRegion.tsx';

const COUNTS = ['one', 'two', 'three', 'four', 'five'] as const;

const List = styled.ul`
  margin: 16px 0 0;
  padding: 0;
  list-style: none;
`;

const Foot = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  justify-content: space-between;
  margin-block-start: 16px;
`;

const Where = styled.span`
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
  max-width: 136px;
  text-align: end;
`;

/** Settings are missing or malformed: each by name, what is wrong and what to enter instead. */
export default function SetupScreen({ problems }: { problems: readonly SettingProblem[] }) {
  const { translator, actions } = usePanel();
  const count = COUNTS[problems.length - 1] ?? 'five';
  return (
    <>
      <StatusRegion>
        <Heading>{translator.text(`ui.setup.title.${count}`)}</Heading>
        <Paragraph $above={4} $subtle>
          {translator.text('ui.setup.intro')}
        </Paragraph>
      </StatusRegion>
      <List>
        {problems.map((problem) => (
          <SettingToMend key={problem.setting} problem={problem} />
        ))}
      </List>
      <Foot>
        <Button size="small" isNeutral onClick={() => actions.checkAgain()}>
          {translator.text('ui.setup.checkAgain')}
        </Button>
        <Where>{translator.text('ui.setup.where')}</Where>
      </Foot>
    </>
  );
}
