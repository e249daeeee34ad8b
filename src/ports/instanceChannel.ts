/** Tells the agent's other frames that a call's record has changed. Delivery is not guaranteed. */
export interface InstanceChannel {
  announce(callId: string): void;
  /** Hears of the others' changes, never of its own. Returns the way to stop. */
  listen(listener: (callId: string) => void): () => void;
}
