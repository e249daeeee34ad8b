import { Button } from '@zendeskgarden/react-buttons';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import styled, { css } from 'styled-components';
import type { TicketView } from '../session/panelView.ts';
import { ltr } from '../text/textParts.ts';
import { Clock } from './Clock.tsx';
import { color } from './color.ts';
import { HandsetIcon } from './icons.tsx';
import { isOpen } from './isOpen.ts';
import { usePanel } from './panelServices.ts';
import { Spinner } from './Spinner.tsx';
import { type SlotFace, slotFace } from './slotFace.ts';
import { spokenNumber } from './spokenNumber.ts';

const still = (border: string, background: string, foreground: string) => css`
  &&,
  &&:hover,
  &&:active,
  &&:focus-visible {
    border-color: ${border === 'transparent' ? border : color(border)};
    background-color: ${color(background)};
    color: ${color(foreground)};
    cursor: default;
  }
`;

const looks = {
  next: null,
  careful: null,
  begun: null,
  off: still('transparent', 'background.disabled', 'foreground.disabled'),
  plate: still('border.subtle', 'background.subtle', 'foreground.subtle'),
};

const SlotButton = styled(Button)<{ $look: SlotFace['look']; $spread: boolean }>`
  && {
    display: flex;
    gap: 8px;
    justify-content: ${({ $spread }) => ($spread ? 'flex-start' : 'center')};
    margin-block-start: 12px;
    padding: 0 11px;
    transition-duration: 0.1s;
  }

  ${({ $look }) => looks[$look]}
`;

const Words = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
`;

/**
 * Row 4, always in one place and 40 px high: a button, or a plate that is the same button and does nothing, so that the
 * focus stays.
 */
export function ActionSlot({ view, slotRef }: { view: TicketView; slotRef: RefObject<HTMLButtonElement> }) {
  const { translator, actions } = usePanel();
  const { slot } = view;
  const face = slotFace(slot, view.call !== null && isOpen(view.call));
  const isPlate = face.look === 'plate';

  function press({ detail: clicksInARow }: MouseEvent) {
    // A double click must not go through two buttons, of which the second has come in the first one's place.
    if (clicksInARow > 1) return;
    if (face.look === 'careful') actions.askCallAgain();
    else if (slot.kind === 'callAgainConfirmed' || (slot.kind === 'call' && slot.enabled)) actions.call();
  }

  return (
    <SlotButton
      ref={slotRef}
      isStretched
      isNeutral={face.look === 'careful'}
      isPrimary={face.look === 'begun'}
      $look={face.look}
      $spread={slot.kind === 'looking'}
      aria-disabled={isPlate || face.look === 'off' || undefined}
      aria-label={face.named && translator.text(face.named, whom(view))}
      onClick={press}
      onKeyDown={ignoreRepeats}
    >
      {(slot.kind === 'placing' || slot.kind === 'looking') && <Spinner />}
      {!isPlate && <HandsetIcon />}
      <Words>{translator.text(face.shown)}</Words>
      {slot.kind === 'looking' && <Clock since={slot.since} />}
    </SlotButton>
  );
}

function whom({ requesterName, requesterNumber }: TicketView) {
  return { name: requesterName, number: ltr(spokenNumber(requesterNumber?.text ?? '')) };
}

/** A key held down presses once. */
function ignoreRepeats(event: KeyboardEvent) {
  if (event.repeat) event.preventDefault();
}
