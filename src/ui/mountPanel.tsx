import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { PanelStore } from '../session/panelView.ts';
import type { Translator } from '../text/translator.ts';
import { type ColorSchemeSource, PanelRoot } from './PanelRoot.tsx';
import { watchHeight } from './watchHeight.ts';

export interface MountOptions {
  readonly store: PanelStore;
  readonly translator: Translator;
  readonly colorScheme: ColorSchemeSource;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Told the content's height in CSS pixels, at first and whenever it changes. */
  onHeight(pixels: number): void;
}

/** A panel on the page. */
export interface MountedPanel {
  /** Tells the height once more: a hidden frame does not lay out. */
  measure(): void;
  /** Shows the screen for everything unforeseen, for errors that React does not see. */
  crash(): void;
  unmount(): void;
}

/** Puts the panel into the page in place of the static shell. */
export function mountPanel(root: HTMLElement, options: MountOptions): MountedPanel {
  const { onHeight, translator, ...props } = options;
  const column = createRef<HTMLElement>();
  const crash = createFlag();
  document.documentElement.lang = translator.language;
  document.documentElement.dir = translator.direction;
  const reactRoot = createRoot(root);
  reactRoot.render(<PanelRoot {...props} translator={translator} crash={crash} columnRef={column} />);
  const height = watchHeight(root, () => column.current, onHeight);
  return {
    measure: height.measure,
    crash: crash.raise,
    unmount() {
      height.stop();
      reactRoot.unmount();
    },
  };
}

function createFlag() {
  let raised = false;
  const listeners = new Set<() => void>();
  return {
    get: () => raised,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    raise() {
      raised = true;
      for (const listener of listeners) listener();
    },
  };
}
