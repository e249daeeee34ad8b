import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { CopyButton } from './CopyButton.tsx';
import { Buttons, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { SelectableText } from './SelectableText.tsx';

const Ways = styled(Buttons)`
  column-gap: 20px;
`;

/** The note's text, for the agent to take where the draft was no place for it. `isFirst`: right below a rule. */
export function NoteByHand({ text, isFirst }: { text: string; isFirst: boolean }) {
  const { translator, actions } = usePanel();
  return (
    <>
      <Paragraph $above={isFirst ? 0 : 12}>{translator.text('ui.note.copyByHand')}</Paragraph>
      <SelectableText label={translator.text('ui.note.text')} text={text} />
      <Ways>
        <Button size="small" isNeutral onClick={() => actions.noteTaken()}>
          {translator.text('ui.note.taken')}
        </Button>
        <CopyButton label="ui.note.copy" text={text} />
      </Ways>
    </>
  );
}
