import { type RefObject, useEffect, useRef } from 'react';
import type { NumberQuestion } from '../session/panelView.ts';

/** A field that closes takes the focus with it: it goes back to the pencil that opened it, or on to the slot. */
export function useFocusBack(
  question: NumberQuestion | null,
  slot: RefObject<HTMLButtonElement>,
  pencil: RefObject<HTMLButtonElement>,
) {
  const asked = useRef(question);
  useEffect(() => {
    const before = asked.current;
    asked.current = question;
    if (before === null || question !== null || document.activeElement !== document.body) return;
    const target = before.why === 'change' ? (pencil.current ?? slot.current) : slot.current;
    target?.focus();
  }, [question, slot, pencil]);
}
