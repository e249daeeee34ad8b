import { type RefObject, useEffect, useRef } from 'react';
import type { TicketView } from '../session/panelView.ts';

/**
 * What closes takes the focus with it, and a keyboard would be sent to the start of the page: the focus goes back to
 * the pencil that opened a field, else to the slot. It is never taken from outside of the panel's frame.
 */
export function useFocusKept(
  view: TicketView,
  slot: RefObject<HTMLButtonElement>,
  pencil: RefObject<HTMLButtonElement>,
) {
  const focused = useRef<Element | null>(null);
  const changing = useRef(false);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    const wasChanging = changing.current;
    changing.current = view.question?.why === 'change';
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body;
    if (!isLost || !document.hasFocus()) return;
    const opener = wasChanging ? pencil.current : null;
    (opener ?? slot.current)?.focus();
  }, [view, slot, pencil]);
}
