import type { CallView, TicketView } from '../session/panelView.ts';
import { CallSentence } from './CallSentence.tsx';
import { ConfirmAlert } from './ConfirmAlert.tsx';
import { OtherCallText } from './OtherCallText.tsx';
import { PanelAlert } from './PanelAlert.tsx';
import { Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { RefusedAlert } from './RefusedAlert.tsx';
import { SpokenNote } from './SpokenNote.tsx';
import { StatusRegion } from './StatusRegion.tsx';
import { UnconfirmedAlert } from './UnconfirmedAlert.tsx';

/** What the panel says of the ticket and its call: the state's sentence, or what stands in the way. */
export function TicketStatus({ view }: { view: TicketView }) {
  const { call, slot } = view;
  const asking = slot.kind === 'callAgainConfirmed';
  return (
    <StatusRegion>
      {asking && <ConfirmAlert view={view} />}
      {view.otherCall && !asking && (
        <Paragraph>
          <OtherCallText call={view.otherCall} name={view.requesterName} />
        </Paragraph>
      )}
      {call && !asking && <CallWords key={call.id} call={call} />}
      {slot.kind === 'ticketClosed' && <LocalAlert type="info" what="closedTicket" />}
      {view.sameNumber && slot.kind === 'call' && <LocalAlert type="warning" what="sameNumber" />}
      {view.storageFailed && slot.kind === 'call' && <LocalAlert type="warning" what="storageFailed" />}
      {view.storageDenied && slot.kind === 'call' && <LocalAlert type="warning" what="storageDenied" />}
      {view.unreadableCalls && slot.kind === 'call' && <LocalAlert type="info" what="unreadableCalls" />}
    </StatusRegion>
  );
}

function CallWords({ call }: { call: CallView }) {
  const { state } = call;
  if (state.name === 'refused') return <RefusedAlert call={call} state={state} />;
  if (state.name === 'unconfirmed') return <UnconfirmedAlert why={state.why} />;
  return (
    <>
      <CallSentence call={call} state={state} />
      <SpokenNote call={call} />
    </>
  );
}

type LocalReason = 'sameNumber' | 'storageDenied' | 'storageFailed' | 'unreadableCalls' | 'closedTicket';

function LocalAlert({ type, what }: { type: 'warning' | 'info'; what: LocalReason }) {
  const { translator } = usePanel();
  return (
    <PanelAlert type={type} title={translator.text(`ui.alert.${what}.title`)}>
      {translator.text(`ui.alert.${what}.body`)}
    </PanelAlert>
  );
}
