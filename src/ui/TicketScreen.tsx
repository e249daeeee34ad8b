import { lazy, Suspense, useRef } from 'react';
import type { TicketView } from '../session/panelView.ts';
import { ActionSlot } from './ActionSlot.tsx';
import { RequesterRows } from './RequesterRows.tsx';
import { RingingPhone } from './RingingPhone.tsx';
import { useFocusKept } from './useFocusKept.ts';

/** What a call needs below the slot is not needed for the first paint. */
const TicketDetails = lazy(() => import('./TicketDetails.tsx'));

/** The panel of a ticket with a requester, in the order of its rows. */
export function TicketScreen({ view }: { view: TicketView }) {
  const slot = useRef<HTMLButtonElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  useFocusKept(view, slot, pencil);
  return (
    <>
      <RequesterRows name={view.requesterName} number={view.requesterNumber} />
      <ActionSlot view={view} slotRef={slot} />
      {view.call === null && !view.closedTicket && <RingingPhone view={view} pencilRef={pencil} />}
      <Suspense fallback={null}>
        <TicketDetails view={view} pencilRef={pencil} />
      </Suspense>
    </>
  );
}
