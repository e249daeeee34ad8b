import type { CallView } from '../session/panelView.ts';

/** Whether a call may still be going on. */
export function isOpen({ state }: CallView): boolean {
  return state.name === 'placing' || state.name === 'placed' || state.name === 'unconfirmed';
}
