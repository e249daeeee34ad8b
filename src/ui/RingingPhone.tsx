import type { RefObject } from 'react';
import type { TicketView } from '../session/panelView.ts';
import { LazyNumberField } from './LazyNumberField.tsx';
import { RingsFirst } from './RingsFirst.tsx';

/** The phone that rings first, or the field that asks for a number. */
export function RingingPhone({
  view: { question, agentNumber, requesterName },
  pencilRef,
}: {
  view: TicketView;
  pencilRef: RefObject<HTMLButtonElement>;
}) {
  if (question) {
    return (
      <LazyNumberField key={`${question.whose} ${question.why}`} question={question} name={requesterName} />
    );
  }
  return agentNumber && <RingsFirst number={agentNumber.text} pencilRef={pencilRef} />;
}
