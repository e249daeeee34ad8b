import { Button } from '@zendeskgarden/react-buttons';
import { CopyButton } from './CopyButton.tsx';
import { Buttons, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { SelectableText } from './SelectableText.tsx';

/** The note's text, for the agent to take where the draft was no place for it. */
export function NoteByHand({ text }: { text: string }) {
  const { translator, actions } = usePanel();
  return (
    <>
      <Paragraph>{translator.text('ui.note.copyByHand')}</Paragraph>
      <SelectableText label={translator.text('ui.note.text')} text={text} />
      <Buttons>
        <Button size="small" isNeutral onClick={() => actions.noteTaken()}>
          {translator.text('ui.note.taken')}
        </Button>
        <CopyButton label="ui.note.copy" text={text} />
      </Buttons>
    </>
  );
}
