import type { E164 } from '../domain/call.ts';

/** The agent's own number as entered on this browser. Never sent to Zendesk, kept until changed or cleared. */
export interface AgentPhone {
  /** Null when none was entered or the storage is denied. */
  read(): Promise<E164 | null>;
  /** Null clears it. False: it could not be kept beyond this frame. */
  write(number: E164 | null): Promise<boolean>;
}
