import { IconButton } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { SettingName } from '../domain/settingProblem.ts';
import { ltr } from '../text/textParts.ts';
import { color } from './color.ts';
import { copyText } from './copyText.ts';
import { CheckIcon, CopyIcon } from './detailIcons.tsx';
import { usePanel } from './panelServices.ts';

const Box = styled.div`
  box-sizing: border-box;
  display: flex;
  align-items: center;
  min-height: 32px;
  margin-block-start: 4px;
  padding-inline: 11px 3px;
  border: 1px solid ${color('border.default')};
  border-radius: 4px;

  code {
    flex: 1;
    min-width: 0;
    direction: ltr;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
    user-select: all;
  }
`;

const Copy = styled(IconButton)`
  && {
    width: 24px;
    min-width: 24px;
    height: 24px;
  }
`;

/** A value to enter, as it stands, with a button to copy it. */
export function SuggestedValue({ setting, value }: { setting: SettingName; value: string }) {
  const { translator } = usePanel();
  const [copied, setCopied] = useState(false);
  return (
    <Box dir="ltr">
      <code>{value}</code>
      <Copy
        size="small"
        aria-label={
          copied
            ? translator.text('ui.copied')
            : translator.text('ui.setup.copyValue', { setting: ltr(setting) })
        }
        onClick={async () => setCopied(await copyText(value))}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </Copy>
    </Box>
  );
}
