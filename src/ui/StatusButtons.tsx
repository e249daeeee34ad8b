import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { TicketView } from '../session/panelView.ts';
import { CopyButton } from './CopyButton.tsx';
import { Buttons } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';

const Details = styled.div`
  margin-block-start: 12px;
`;

/** What can be done about what the status says. Below it, as buttons are not to be said with the sentence. */
export function StatusButtons({ view: { slot, call } }: { view: TicketView }) {
  const { translator, actions } = usePanel();
  if (slot.kind === 'callAgainConfirmed') {
    return (
      <Buttons>
        <Button size="small" isNeutral onClick={() => actions.cancelCallAgain()}>
          {translator.text('ui.cancel')}
        </Button>
      </Buttons>
    );
  }
  if (call && hasDetails(call.state)) {
    return (
      <Details>
        <CopyButton label="ui.copyDetails" text={call.details} />
      </Details>
    );
  }
  return null;
}

function hasDetails(state: NonNullable<TicketView['call']>['state']): boolean {
  return state.name === 'refused' || (state.name === 'ended' && state.outcome.kind === 'failed');
}
