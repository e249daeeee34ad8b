import type { CallView } from '../session/panelView.ts';
import { noteFailureTexts } from '../text/textKeys.ts';
import type { Translator } from '../text/translator.ts';
import { usePanel } from './panelServices.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The note's state for the live region; what is shown of it stands in a row of its own. */
export function SpokenNote({ call }: { call: CallView }) {
  const { translator } = usePanel();
  const spoken = call.state.name === 'ended' ? spokenNote(translator, call) : null;
  return spoken && <VisuallyHidden key={spoken}>{spoken}</VisuallyHidden>;
}

function spokenNote(translator: Translator, { note }: CallView): string | null {
  switch (note.name) {
    case 'saved':
      return translator.text('ui.note.spoken.saved');
    case 'failed': {
      const reason = translator.text(noteFailureTexts[note.why]);
      return translator.text('ui.note.spoken.notSaved', { reason });
    }
    case 'handedOver':
      return note.to === 'draft' ? translator.text('ui.note.spoken.inDraft') : null;
    case 'pending':
    case 'saving':
      return null;
  }
}
