import type { E164 } from '../../src/domain/call.ts';
import type { AgentPhone } from '../../src/ports/agentPhone.ts';

/** The agent's own number, kept where a test can put it beforehand. */
export function createMemoryAgentPhone(kept: { ownNumber: E164 | null }): AgentPhone {
  return {
    read: async () => kept.ownNumber,
    async write(number) {
      kept.ownNumber = number;
      return true;
    },
  };
}
