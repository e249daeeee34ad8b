import type { Desk, OpenPanel } from '../../support/simulatedDesk.ts';
import { TICKET } from '../../support/simulatedDesk.ts';

const DAYS_KEPT = 48 * 3_600_000;

/** Looks at everything a panel shows and keeps what is shown without the simulator's having given a reason for it. */
export interface Observer {
  watch(panel: OpenPanel): void;
  /** What was shown and not true, as sentences. */
  readonly untruths: string[];
}

/** `outcome`: the only one that this call can truly have. */
export function createObserver({ simulation }: Desk, outcome: string): Observer {
  const { world } = simulation;
  const untruths: string[] = [];

  function check(panel: OpenPanel): void {
    const view = panel.getView();
    const shown = view.screen === 'ticket' ? view.call : null;
    if (!shown) return;
    const placed = world.infobip.calls.get(shown.id);
    const { state, note } = shown;
    if (state.name === 'placed' && !placed) untruths.push('placed, and Infobip has no call');
    if (state.name === 'refused' && placed) untruths.push('refused, and Infobip has the call');
    if (state.name === 'ended' && state.outcome.kind === 'unknown') {
      if (world.clock.now() - shown.clickedAt < DAYS_KEPT)
        untruths.push('unknown, and it could still be learned');
    } else if (state.name === 'ended') {
      if (placed?.state !== 'ended')
        untruths.push(`ended as ${state.outcome.kind}, and the phones are not down`);
      if (state.outcome.kind !== outcome) untruths.push(`ended as ${state.outcome.kind}`);
    }
    const comments = world.zendesk.tickets.get(TICKET)?.audits ?? [];
    const written = comments.some(({ comment }) => comment?.htmlBody.includes(shown.id));
    if (note.name === 'saved' && !written) untruths.push('saved, and no note is in the ticket');
  }

  return {
    untruths,
    watch(panel) {
      panel.subscribe(() => check(panel));
    },
  };
}
