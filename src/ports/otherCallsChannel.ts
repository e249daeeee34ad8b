import type { CallNotice } from '../domain/callNotice.ts';

export interface OtherCallsListener {
  /** A frame has opened and wants to know what was heard before. */
  asked(): void;
  told(notices: readonly CallNotice[]): void;
}

/** What the agent's frames tell one another of other agents' calls. Delivery is not guaranteed, and no answer either. */
export interface OtherCallsChannel {
  ask(): void;
  tell(notices: readonly CallNotice[]): void;
  /** Hears the other frames, never its own. Returns the way to stop. */
  listen(listener: OtherCallsListener): () => void;
}
