import type { Slot, StartProblem } from '../session/panelView.ts';
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

/** What the button in the slot shows, and what it is called. */
export const callTexts: Record<(Slot & { kind: 'call' })['label'], { shown: TextKey; named: TextKey }> = {
  call: { shown: 'ui.slot.call', named: 'ui.slot.callNamed' },
  callAgain: { shown: 'ui.slot.callAgain', named: 'ui.slot.callAgainNamed' },
  tryAgain: { shown: 'ui.slot.tryAgain', named: 'ui.slot.tryAgainNamed' },
};
