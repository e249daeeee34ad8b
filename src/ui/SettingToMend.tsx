import styled from 'styled-components';
import type { SettingProblem } from '../domain/settingProblem.ts';
import { missingSettingTexts, settingProblemTexts } from '../text/textKeys.ts';
import { ltr } from '../text/textParts.ts';
import type { TextKey } from '../text/texts.ts';
import { Code } from './Code.tsx';
import { color } from './color.ts';
import { WarningIcon } from './detailIcons.tsx';
import { SuggestedValue } from './SuggestedValue.tsx';
import { Text } from './Text.tsx';

/** From a range kept for fiction. */
const EXAMPLE_NUMBER = '+442079460958';

const Item = styled.li`
  display: flex;
  gap: 12px;

  & + & {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid ${color('border.subtle')};
  }

  > svg {
    flex: none;
    margin-block-start: 2px;
    color: ${color('foreground.warning')};
  }
`;

const Words = styled.div`
  flex: 1;
  min-width: 0;

  p {
    margin: 4px 0 0;
  }
`;

/** One setting: its name, what is wrong with it, and the value to enter where it can be told. */
export function SettingToMend({ problem }: { problem: SettingProblem }) {
  const { setting, suggestion } = problem;
  return (
    <Item>
      <WarningIcon />
      <Words>
        <Code>{setting}</Code>
        <p>
          <Text of={wrong(problem)} params={{ number: ltr(EXAMPLE_NUMBER) }} />
        </p>
        {suggestion !== undefined && <SuggestedValue setting={setting} value={suggestion} />}
      </Words>
    </Item>
  );
}

function wrong({ setting, kind, suggestion }: SettingProblem): TextKey {
  if (kind === 'missing') return missingSettingTexts[setting];
  if (kind === 'needsCountry' && suggestion !== undefined) return 'ui.setup.needsCountrySuggested';
  return settingProblemTexts[kind];
}
