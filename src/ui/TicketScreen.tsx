import { type RefObject, useEffect, useRef } from 'react';
import type { CallView, TicketView } from '../session/panelView.ts';
import { ActionSlot } from './ActionSlot.tsx';
import { CallFact } from './CallFact.tsx';
import { LazyNumberField } from './LazyNumberField.tsx';
import { Legs } from './Legs.tsx';
import { legsOf } from './legsOf.ts';
import { mayRingAnotherPhone } from './mayRingAnotherPhone.ts';
import { NoteRow } from './NoteRow.tsx';
import { RequesterRows } from './RequesterRows.tsx';
import { RingsFirst } from './RingsFirst.tsx';
import { StatusButtons } from './StatusButtons.tsx';
import { TicketStatus } from './TicketStatus.tsx';

/** The panel of a ticket with a requester, in the order of its rows. */
export function TicketScreen({ view }: { view: TicketView }) {
  const { call } = view;
  const slot = useRef<HTMLButtonElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  useFocusBack(view, slot, pencil);
  const phone = <Phone view={view} pencilRef={pencil} />;
  return (
    <>
      <RequesterRows name={view.requesterName} number={view.requesterNumber} />
      <ActionSlot view={view} slotRef={slot} />
      {call === null && phone}
      {call && <CallLegs call={call} />}
      <TicketStatus view={view} />
      {call && <CallFact call={call} />}
      <StatusButtons view={view} />
      {call && phone}
      {call && <NoteRow call={call} />}
    </>
  );
}

function CallLegs({ call: { state } }: { call: CallView }) {
  return state.name === 'refused' ? null : <Legs picture={legsOf(state)} />;
}

/** The phone that rings first, or the field that asks for a number; out of the way while a call goes on. */
function Phone({ view, pencilRef }: { view: TicketView; pencilRef: RefObject<HTMLButtonElement> }) {
  const { question, agentNumber, call, requesterName } = view;
  if (question) {
    return (
      <LazyNumberField key={`${question.whose} ${question.why}`} question={question} name={requesterName} />
    );
  }
  if (agentNumber === null || !(call === null || mayRingAnotherPhone(call))) return null;
  return <RingsFirst number={agentNumber.text} pencilRef={pencilRef} />;
}

/** A field that closes takes the focus with it: it goes back to the pencil that opened it, or on to the slot. */
function useFocusBack(
  { question }: TicketView,
  slot: RefObject<HTMLButtonElement>,
  pencil: RefObject<HTMLButtonElement>,
) {
  const asked = useRef(question);
  useEffect(() => {
    const before = asked.current;
    asked.current = question;
    if (before === null || question !== null || document.activeElement !== document.body) return;
    const target = before.why === 'change' ? (pencil.current ?? slot.current) : slot.current;
    target?.focus();
  }, [question, slot, pencil]);
}
