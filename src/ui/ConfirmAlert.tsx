import type { TicketView } from '../session/panelView.ts';
import { ltr } from '../text/textParts.ts';
import { isOpen } from './isOpen.ts';
import { PanelAlert } from './PanelAlert.tsx';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

/** The question before another call while an earlier one may still be going on: what is not known, and what a yes does. */
export function ConfirmAlert({ view }: { view: TicketView }) {
  const { translator } = usePanel();
  const { call, unfinished, requesterName: name } = view;
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
    </PanelAlert>
  );
}
