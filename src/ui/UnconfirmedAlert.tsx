import { PLACING_DEADLINE } from '../domain/callAge.ts';
import type { UnconfirmedReason } from '../domain/refusal.ts';
import { unconfirmedTexts } from '../text/textKeys.ts';
import { PanelAlert } from './PanelAlert.tsx';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

/** Seconds. */
const WAITED_FOR = PLACING_DEADLINE / 1000;

/** The call may have been placed: the one state in which nothing can be promised. */
export function UnconfirmedAlert({ why }: { why: UnconfirmedReason }) {
  const { translator } = usePanel();
  return (
    <PanelAlert type="warning" title={translator.text('ui.unconfirmed.title')}>
      <Text of={unconfirmedTexts[why]} params={{ seconds: translator.duration(WAITED_FOR) }} />{' '}
      <Text of="ui.unconfirmed.then" />
    </PanelAlert>
  );
}
