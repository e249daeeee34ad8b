import type { PhoneNumbers } from '../domain/phoneNumber.ts';
import type { Clock } from '../ports/clock.ts';
import type { Workspace } from '../ports/helpdesk.ts';
import type { PanelDesk } from './panelDesk.ts';
import type { PanelOutside } from './panelOutside.ts';
import { createPanelState } from './panelState.ts';
import type { PanelStore, StartProblem } from './panelView.ts';

/** The panel's state and its actions, without a framework: it survives a crash of what draws it. */
export interface PanelSession extends PanelStore {
  /** Nothing can be done until Zendesk answers; a later `open` still counts. */
  fail(problem: StartProblem): void;
  /** The ticket is shown at once; what needs the browser's storage waits for the outside. */
  open(workspace: Workspace, outside: Promise<PanelOutside>): Promise<void>;
  /** *Call* waits for the phone metadata; until then numbers are shown as stored. */
  usePhoneNumbers(phoneNumbers: PhoneNumbers): void;
}

/** `reload` starts the panel anew: it is how settings are read again. */
export function createPanelSession(clock: Clock, reload: () => void): PanelSession {
  const state = createPanelState(clock);
  const { update } = state;
  let desk: PanelDesk | null = null;
  return {
    getView: state.view,
    subscribe: state.subscribe,
    fail: (problem) => update({ problem }),
    async open(workspace, outside) {
      update({ problem: null, workspace });
      // Placing and following calls is not needed for the first paint.
      const [given, { createPanelDesk }] = await Promise.all([outside, import('./panelDesk.ts')]);
      desk = createPanelDesk(state, given);
      await desk.start();
    },
    usePhoneNumbers(phoneNumbers) {
      update({ phoneNumbers });
      void desk?.askProfiles();
    },
    actions: {
      call: () => void desk?.call(),
      askCallAgain: () => {
        const shown = state.view();
        const slot = shown.screen === 'ticket' ? shown.slot.kind : null;
        if (slot === 'callAgainAsks' || slot === 'callAnywayAsks') update({ confirming: true });
      },
      cancelCallAgain: () => update({ confirming: false }),
      changeAgentNumber: () => update({ changingOwnNumber: true }),
      cancelChange: () => update({ changingOwnNumber: false }),
      submitNumber: async (typed) => desk?.submitNumber(typed) ?? null,
      retryNote: () => desk?.retryNote(),
      noteIntoDraft: () => void desk?.noteIntoDraft(),
      noteTaken: () => update({ noteText: null }),
      checkAgain: reload,
    },
  };
}
