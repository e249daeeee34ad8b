import type { Slot } from '../session/panelView.ts';
import type { TextKey } from '../text/texts.ts';
import { callTexts } from './callTexts.ts';

/**
 * How the slot looks. `next`: outlined blue. `careful`: outlined grey, it asks first. `begun`: the one filled button.
 * `off`: a button that does nothing yet. `plate`: words in place of a button.
 */
export interface SlotFace {
  readonly look: 'next' | 'careful' | 'begun' | 'off' | 'plate';
  readonly shown: TextKey;
  /** What the button is called, with `{name}` and `{number}`; a plate is called what it shows. */
  readonly named?: TextKey;
}

/** @param again whether another call would repeat this ticket's own, which may still be going on */
export function slotFace(slot: Slot, again: boolean): SlotFace {
  switch (slot.kind) {
    case 'call':
      return { look: slot.enabled ? 'next' : 'off', ...callTexts[slot.label] };
    case 'callAgainAsks':
    case 'callAnywayAsks':
      return { look: 'careful', shown: `ui.slot.${slot.kind}`, named: `ui.slot.${slot.kind}Named` };
    case 'callAgainConfirmed':
      return again
        ? { look: 'begun', ...callTexts.callAgain }
        : { look: 'begun', shown: 'ui.slot.callAnyway', named: 'ui.slot.callAnywayNamed' };
    case 'placing':
    case 'placed':
    case 'looking':
    case 'ticketClosed':
      return { look: 'plate', shown: `ui.slot.${slot.kind}` };
  }
}
