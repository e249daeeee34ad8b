import type { NumberQuestion, Slot, StartProblem } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';

// The texts of what only the panel knows; those of the domain's codes are in the text room.

export const startProblemTexts: Record<StartProblem, { title: TextKey; body: TextKey }> = {
  notInZendesk: { title: 'ui.problem.notInZendesk.title', body: 'ui.problem.notInZendesk.body' },
  sdkNotLoaded: { title: 'ui.problem.sdkNotLoaded.title', body: 'ui.problem.sdkNotLoaded.body' },
  hostSilent: { title: 'ui.problem.hostSilent.title', body: 'ui.problem.hostSilent.body' },
  hostRefused: { title: 'ui.problem.hostRefused.title', body: 'ui.problem.hostRefused.body' },
  accountMismatch: { title: 'ui.problem.accountMismatch.title', body: 'ui.problem.accountMismatch.body' },
  noTicket: { title: 'ui.problem.noTicket.title', body: 'ui.problem.noTicket.body' },
};

type NumberReason = NumberQuestion['why'];

/** Why a number is asked for. */
export const questionTexts: Record<
  NumberQuestion['whose'],
  Record<NumberReason, TextKey> & { label: TextKey }
> = {
  agent: {
    label: 'ui.numberField.agent.label',
    missing: 'ui.numberField.agent.missing',
    notPossible: 'ui.numberField.agent.notPossible',
    needsCountry: 'ui.numberField.agent.needsCountry',
    change: 'ui.numberField.agent.change',
  },
  requester: {
    label: 'ui.numberField.requester.label',
    missing: 'ui.numberField.requester.missing',
    notPossible: 'ui.numberField.requester.notPossible',
    needsCountry: 'ui.numberField.requester.needsCountry',
    change: 'ui.numberField.requester.change',
  },
};

/** Why what was typed was not taken. */
export const numberErrorTexts: Record<NumberReason, TextKey> = {
  missing: 'ui.numberField.error.missing',
  notPossible: 'ui.numberField.error.notPossible',
  needsCountry: 'ui.numberField.error.needsCountry',
  change: 'ui.numberField.error.missing',
};

/** What the button in the slot shows, and what it is called. */
export const callTexts: Record<(Slot & { kind: 'call' })['label'], { shown: TextKey; named: TextKey }> = {
  call: { shown: 'ui.slot.call', named: 'ui.slot.callNamed' },
  callAgain: { shown: 'ui.slot.callAgain', named: 'ui.slot.callAgainNamed' },
  tryAgain: { shown: 'ui.slot.tryAgain', named: 'ui.slot.tryAgainNamed' },
};
