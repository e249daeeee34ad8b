import type { CallView } from '../session/panelView.ts';
import { noteFailureTexts } from '../text/textKeys.ts';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The note's state for the live region; what is shown of it stands in a row of its own. */
export function SpokenNote({ call }: { call: CallView }) {
  const { translator } = usePanel();
  const { note, state } = call;
  if (state.name !== 'ended') return null;
  if (note.name === 'saved') return <Spoken key="saved" of="ui.note.spoken.saved" />;
  if (note.name === 'failed') {
    const reason = translator.text(noteFailureTexts[note.why]);
    return (
      <VisuallyHidden key={note.why}>
        <Text of="ui.note.spoken.notSaved" params={{ reason }} />
      </VisuallyHidden>
    );
  }
  if (note.name === 'handedOver' && note.to === 'draft')
    return <Spoken key="draft" of="ui.note.spoken.inDraft" />;
  return null;
}

function Spoken({ of }: { of: 'ui.note.spoken.saved' | 'ui.note.spoken.inDraft' }) {
  return (
    <VisuallyHidden>
      <Text of={of} />
    </VisuallyHidden>
  );
}
