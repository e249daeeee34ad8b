import { type ReactNode, useEffect, useRef, useState } from 'react';

interface PopoverProps {
  /** Accessible name of the button, and of what it opens. */
  label: string;
  button: ReactNode;
  className?: string;
  children(close: () => void): ReactNode;
}

/** A button that opens a small panel below it; Escape and a click elsewhere close it. */
export function Popover({ label, button, className = '', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const close = () => setOpen(false);
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    // A click into a framed app reaches this page only as a lost focus.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('blur', close);
    };
  }, [open]);

  return (
    <div ref={root} className={`popover ${className}`}>
      <button
        ref={opener}
        type="button"
        className="popover-button"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <section className="popover-panel" aria-label={label}>
          {children(() => setOpen(false))}
        </section>
      )}
    </div>
  );
}
