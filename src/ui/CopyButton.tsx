import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { TextKey } from '../text/texts.ts';
import { copyText } from './copyText.ts';
import { usePanel } from './panelServices.ts';
import { SelectableText } from './SelectableText.tsx';

/** As small as Garden's links, with 24 px to hit. */
const LinkButton = styled(Button)`
  && {
    min-height: 24px;
    font-size: 12px;
    line-height: 24px;
    text-decoration: none;
  }
`;

/** Copies a text; where the frame may not copy, the text is shown instead. */
export function CopyButton({ label, text }: { label: TextKey; text: string }) {
  const { translator } = usePanel();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div>
      <LinkButton isLink onClick={async () => setCopied(await copyText(text))}>
        {translator.text(copied ? 'ui.copied' : label)}
      </LinkButton>
      {copied === false && <SelectableText label={translator.text('ui.copyFailed')} text={text} />}
    </div>
  );
}
