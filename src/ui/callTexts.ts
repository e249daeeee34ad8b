import type { Slot } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';

/** What the button in the slot shows, and what it is called. */
export const callTexts: Record<(Slot & { kind: 'call' })['label'], { shown: TextKey; named: TextKey }> = {
  call: { shown: 'ui.slot.call', named: 'ui.slot.callNamed' },
  callAgain: { shown: 'ui.slot.callAgain', named: 'ui.slot.callAgainNamed' },
  tryAgain: { shown: 'ui.slot.tryAgain', named: 'ui.slot.tryAgainNamed' },
};
