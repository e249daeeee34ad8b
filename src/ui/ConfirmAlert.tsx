import type { TicketView } from '../session/panelView.ts';
import { ltr } from '../text/textParts.ts';
import { isOpen } from './isOpen.ts';
import { OtherCallText } from './OtherCallText.tsx';
import { PanelAlert } from './PanelAlert.tsx';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

/** The question before another call while one may be going on, own or not: what is not known, and what a yes does. */
export function ConfirmAlert({ view }: { view: TicketView }) {
  const { translator } = usePanel();
  const { call, unfinished, otherCall, requesterName: name } = view;
  const again = call !== null && isOpen(call);
  return (
    <PanelAlert
      type="warning"
      title={<Text of={again ? 'ui.confirm.title' : 'ui.confirm.otherTitle'} params={{ name }} />}
    >
      {again && <Text of={`ui.confirm.${call.state.name === 'placed' ? 'placed' : 'unconfirmed'}`} />}
      {!again && unfinished && (
        <Text
          of="ui.confirm.other"
          params={{
            other: unfinished.requesterName,
            ticket: ltr(`#${unfinished.ticketId}`),
            time: translator.timeOfDay(unfinished.clickedAt),
          }}
        />
      )}
      {(again || unfinished) && otherCall && <> </>}
      {otherCall && (
        <>
          <OtherCallText call={otherCall} name={name} /> <Text of="ui.confirm.otherAgent" />
        </>
      )}
    </PanelAlert>
  );
}
