import type { NumberQuestion } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';

type NumberReason = NumberQuestion['why'];

/** Why a number is asked for. */
export const questionTexts: Record<
  NumberQuestion['whose'],
  Record<NumberReason, TextKey> & { label: TextKey }
> = {
  agent: {
    label: 'ui.numberField.agent.label',
    missing: 'ui.numberField.agent.missing',
    notRead: 'ui.numberField.agent.notRead',
    notPossible: 'ui.numberField.agent.notPossible',
    needsCountry: 'ui.numberField.agent.needsCountry',
    change: 'ui.numberField.agent.change',
  },
  requester: {
    label: 'ui.numberField.requester.label',
    missing: 'ui.numberField.requester.missing',
    notRead: 'ui.numberField.requester.notRead',
    notPossible: 'ui.numberField.requester.notPossible',
    needsCountry: 'ui.numberField.requester.needsCountry',
    change: 'ui.numberField.requester.change',
  },
};

/** Why what was typed was not taken. */
export const numberErrorTexts: Record<NumberReason, TextKey> = {
  missing: 'ui.numberField.error.missing',
  notRead: 'ui.numberField.error.missing',
  notPossible: 'ui.numberField.error.notPossible',
  needsCountry: 'ui.numberField.error.needsCountry',
  change: 'ui.numberField.error.missing',
};
