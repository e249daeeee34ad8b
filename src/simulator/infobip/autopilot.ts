import type { PhoneAction, ScenarioId } from '../choices.ts';

interface LegPlan {
  act: PhoneAction | 'unreachable' | 'failed' | 'cancelled' | null;
  /** How long the phone rings before, in ms at speed 1. */
  after: number;
}

/** What happens at the phones by itself: at the agent's, at the customer's, and how long they talk. */
interface Plan {
  agent: LegPlan;
  customer: LegPlan;
  talk: number | null;
}

const nothing: LegPlan = { act: null, after: 0 };
const byHand: Plan = { agent: nothing, customer: nothing, talk: null };
const answers: LegPlan = { act: 'answer', after: 4_000 };
const onlyAgent = (agent: LegPlan): Plan => ({ ...byHand, agent });
const thenCustomer = (customer: LegPlan, talk: number | null = null): Plan => ({
  agent: answers,
  customer,
  talk,
});

/** Scenarios in which Infobip refuses ring no phone; should they yet, the phones are in the person's hands. */
export const plans: Record<ScenarioId, Plan> = {
  byHand,
  bothAnswer: thenCustomer({ act: 'answer', after: 6_000 }, 134_000),
  agentDoesNotAnswer: byHand,
  agentBusy: onlyAgent({ act: 'busy', after: 1_000 }),
  agentDeclines: onlyAgent({ act: 'decline', after: 5_000 }),
  agentUnreachable: onlyAgent({ act: 'unreachable', after: 0 }),
  agentMachine: onlyAgent({ act: 'machine', after: 6_000 }),
  agentCancelled: onlyAgent({ act: 'cancelled', after: 5_000 }),
  agentLineFails: onlyAgent({ act: 'failed', after: 0 }),
  customerDoesNotAnswer: thenCustomer(nothing),
  customerBusy: thenCustomer({ act: 'busy', after: 1_000 }),
  customerDeclines: thenCustomer({ act: 'decline', after: 5_000 }),
  customerMachine: thenCustomer({ act: 'machine', after: 15_000 }, 20_000),
  refusedCredit: byHand,
  refusedSource: byHand,
  refusedSender: byHand,
  refusedBlocklisted: byHand,
  refusedNotRegistered: byHand,
  refusedDestination: byHand,
  refusedFlooding: byHand,
  refusedSignals: byHand,
  refusedLanguage: byHand,
  refusedAudio: byHand,
  refusedUnknownReason: byHand,
  unknownStatusGroup: byHand,
};
