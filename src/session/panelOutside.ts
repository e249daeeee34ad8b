import type { AgentPhone } from '../ports/agentPhone.ts';
import type { CallIds } from '../ports/callIds.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { CallStore, KeeperTools } from './callKeeper.ts';
import type { OtherCallsTools } from './otherCalls.ts';

/** The outside of a panel, once Zendesk has answered and the browser's storage has been tried. */
export interface PanelOutside {
  readonly helpdesk: Helpdesk;
  readonly agentPhone: AgentPhone;
  readonly tools: KeeperTools;
  readonly otherCalls: OtherCallsTools;
  readonly callIds: CallIds;
  /**
   * Where calls live in frames and not on disk: for those that the ledger on disk would not take. Null where the tools
   * work with it anyway, because storage is denied.
   */
  readonly mirrored: CallStore | null;
}
