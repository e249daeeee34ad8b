import type { AgentPhone } from '../ports/agentPhone.ts';
import type { CallIds } from '../ports/callIds.ts';
import type { CallLedger } from '../ports/callLedger.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { KeeperTools } from './callKeeper.ts';
import type { OtherCallsTools } from './otherCalls.ts';

/** The outside of a panel, once Zendesk has answered and the browser's storage has been tried. */
export interface PanelOutside {
  readonly helpdesk: Helpdesk;
  readonly agentPhone: AgentPhone;
  readonly tools: KeeperTools;
  readonly otherCalls: OtherCallsTools;
  readonly callIds: CallIds;
  /** The ledger and the lock live in this frame only. */
  readonly storageDenied: boolean;
  /** Takes over once the ledger on disk has refused a write. */
  readonly ledgerInFrame: CallLedger;
}
