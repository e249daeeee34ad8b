import { Button } from '@zendeskgarden/react-buttons';
import type { NoteFailure } from '../domain/noteState.ts';
import { noteFailureTexts } from '../text/textKeys.ts';
import { PanelAlert } from './PanelAlert.tsx';
import { Buttons } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';

/** The note is not in the ticket: why, and two ways to get it there. `isOffered`: neither was taken yet. */
export function NoteNotSaved({ why, isOffered }: { why: NoteFailure; isOffered: boolean }) {
  const { translator, actions } = usePanel();
  return (
    <>
      <PanelAlert isFirst type="error" title={translator.text('ui.note.notSaved')}>
        {translator.text(noteFailureTexts[why])}
      </PanelAlert>
      {isOffered && (
        <Buttons>
          <Button size="small" isNeutral onClick={() => actions.retryNote()}>
            {translator.text('ui.note.tryAgain')}
          </Button>
          <Button size="small" isBasic onClick={() => actions.noteIntoDraft()}>
            {translator.text('ui.note.intoDraft')}
          </Button>
        </Buttons>
      )}
    </>
  );
}
