import type { OtherCallView } from '../session/panelView.ts';
import { ltr } from '../text/textParts.ts';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

/** That another agent is calling. `name`: the ticket's requester. */
export function OtherCallText({ call, name }: { call: OtherCallView; name: string }) {
  const { translator } = usePanel();
  const agent = call.agentName;
  const time = translator.timeOfDay(call.since);
  if (!call.toRequester) return <Text of="ui.otherCall.fromHere" params={{ agent, time }} />;
  const ticket = ltr(`#${call.ticketId}`);
  return <Text of="ui.otherCall.toRequester" params={{ agent, name, time, ticket }} />;
}
