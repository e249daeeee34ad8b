import styled from 'styled-components';
import type { NoteState } from '../domain/noteState.ts';
import type { CallView } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';
import { color } from './color.ts';
import { CheckCircleIcon } from './detailIcons.tsx';
import { NoteByHand } from './NoteByHand.tsx';
import { NoteNotSaved } from './NoteNotSaved.tsx';
import { Section } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { Spinner } from './Spinner.tsx';

const Row = styled.p`
  display: flex;
  gap: 8px;
  align-items: center;
  margin: 0;
`;

const Saved = styled(CheckCircleIcon)`
  flex: none;
  color: ${color('foreground.success')};
`;

const Time = styled.time`
  margin-inline-start: auto;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
  white-space: nowrap;
`;

/** Row 7: where the call's one note stands. */
export function NoteRow({ call: { state, note, noteText } }: { call: CallView }) {
  if (state.name !== 'ended') return null;
  return (
    <Section>
      {note.name === 'failed' && <NoteNotSaved why={note.why} isOffered={noteText === undefined} />}
      {note.name !== 'failed' && noteText === undefined && <NoteLine note={note} />}
      {noteText !== undefined && <NoteByHand text={noteText} isFirst={note.name !== 'failed'} />}
    </Section>
  );
}

type LineState = Exclude<NoteState, { name: 'failed' }>;

function NoteLine({ note }: { note: LineState }) {
  const { translator } = usePanel();
  return (
    <Row>
      {note.name === 'saved' ? <Saved /> : note.name !== 'handedOver' && <Spinner />}
      <span>{translator.text(lineText(note))}</span>
      {note.name === 'saved' && <Time>{translator.timeOfDay(note.at)}</Time>}
    </Row>
  );
}

function lineText(note: LineState): TextKey {
  switch (note.name) {
    case 'pending':
    case 'saving':
      return 'ui.note.saving';
    case 'saved':
      return 'ui.note.saved';
    case 'handedOver':
      return note.to === 'draft' ? 'ui.note.inDraft' : 'ui.note.byHand';
  }
}
