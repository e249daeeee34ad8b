import type { CallState } from '../domain/callState.ts';
import type { CallView } from '../session/panelView.ts';
import { refusalTexts } from '../text/textKeys.ts';
import { ltr } from '../text/textParts.ts';
import { AlertSmallPrint, PanelAlert } from './PanelAlert.tsx';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

/** The call was certainly not placed: why, and what to do about it. */
export function RefusedAlert({ call, state }: { call: CallView; state: CallState & { name: 'refused' } }) {
  const { translator } = usePanel();
  const { reason, code, retryAfter } = state.refusal;
  const { title, body, cure } = textsOf(call, state);
  const params = {
    name: call.requesterName,
    callerId: ltr(call.callerId),
    customerCallerId: ltr(call.customerCallerId ?? ''),
  };
  return (
    <PanelAlert type="error" title={translator.text(title)}>
      <Text of={body} params={params} /> <Text of="ui.refused.noPhoneRang" />
      <AlertSmallPrint>
        {retryAfter === undefined ? (
          <Text of={cure} />
        ) : (
          <Text of="ui.refused.retryAfter" params={{ duration: translator.duration(retryAfter) }} />
        )}
        {reason === 'other' && code !== undefined && (
          <>
            {' '}
            <Text of="ui.refused.code" params={{ code: ltr(code) }} />
          </>
        )}
      </AlertSmallPrint>
    </PanelAlert>
  );
}

/** Where two caller IDs are set, Infobip does not say which one it refused. */
function textsOf(call: CallView, { refusal }: CallState & { name: 'refused' }) {
  const texts = refusalTexts[refusal.reason];
  if (refusal.reason !== 'callerId' || call.customerCallerId === null) return texts;
  return {
    title: texts.title,
    body: 'ui.refused.callerIds.body',
    cure: 'ui.refused.callerIds.cure',
  } as const;
}
