import type { ScenarioId } from '../choices.ts';
import type { CallView, LegView } from '../snapshot.ts';
import type { ClickToCallMessage } from './clickToCallSchema.ts';

export type LegName = 'agent' | 'customer';
export type LegResult =
  | 'answered'
  | 'noAnswer'
  | 'busy'
  | 'declined'
  | 'unreachable'
  | 'machine'
  | 'cancelled'
  | 'failed';

export interface Leg extends LegView {
  result: LegResult | null;
}

/** A click-to-call message on its way over the two phones. Times in ms of the simulator's clock. */
export interface Call extends Omit<CallView, 'agent' | 'customer' | 'leaksAgentNumber'> {
  bulkId: string | null;
  message: ClickToCallMessage;
  scenario: ScenarioId;
  agent: Leg;
  customer: Leg;
  timeLimitReached: boolean;
  /** Infobip hands the report out once. */
  reportRead: boolean;
  /** Cancels what was to happen next: a phone ringing out, the end of the talk. */
  timers: (() => void)[];
}

export interface NewCall {
  id: string;
  bulkId: string | null;
  ticketId: number | null;
  message: ClickToCallMessage;
  scenario: ScenarioId;
  now: number;
}

export function newCall({ id, bulkId, ticketId, message, scenario, now }: NewCall): Call {
  const { from, fromB, anonymization = false, destinationA, destinationB } = message;
  return {
    id,
    bulkId,
    ticketId,
    message,
    scenario,
    state: 'ringingAgent',
    placedAt: now,
    endedAt: null,
    text: message.text ?? null,
    language: message.language ?? 'en',
    agent: newLeg(destinationA, from),
    // Without `fromB` and `anonymization` the customer sees the agent's own number.
    customer: newLeg(destinationB, fromB ?? (anonymization ? from : destinationA)),
    timeLimitReached: false,
    reportRead: false,
    timers: [],
  };
}

function newLeg(number: string, shows: string): Leg {
  return { number, shows, state: 'waiting', ringingSince: null, answeredAt: null, result: null };
}

export function callView(call: Call): CallView {
  const { id, ticketId, state, placedAt, endedAt, text, language, agent, customer } = call;
  const leaksAgentNumber = customer.shows === agent.number;
  return {
    id,
    ticketId,
    state,
    placedAt,
    endedAt,
    text,
    language,
    agent: { ...agent },
    customer: { ...customer },
    leaksAgentNumber,
  };
}
