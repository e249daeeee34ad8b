import type { RefObject } from 'react';
import type { CallView, TicketView } from '../session/panelView.ts';
import { CallFact } from './CallFact.tsx';
import { Legs } from './Legs.tsx';
import { legsOf } from './legsOf.ts';
import { mayRingAnotherPhone } from './mayRingAnotherPhone.ts';
import { NoteRow } from './NoteRow.tsx';
import { RingingPhone } from './RingingPhone.tsx';
import { StatusButtons } from './StatusButtons.tsx';
import { TicketStatus } from './TicketStatus.tsx';

/** Rows 5 to 7: the two phones, what is known or stands in the way, and the call's note. */
export default function TicketDetails({
  view,
  pencilRef,
}: {
  view: TicketView;
  pencilRef: RefObject<HTMLButtonElement>;
}) {
  const { call, question, slot } = view;
  return (
    <>
      {call && <CallLegs call={call} />}
      <TicketStatus view={view} />
      {call && slot.kind !== 'callAgainConfirmed' && <CallFact call={call} />}
      <StatusButtons view={view} />
      {call && (question || mayRingAnotherPhone(call)) && <RingingPhone view={view} pencilRef={pencilRef} />}
      {call && <NoteRow call={call} />}
    </>
  );
}

function CallLegs({ call: { state } }: { call: CallView }) {
  return state.name === 'refused' ? null : <Legs picture={legsOf(state)} />;
}
