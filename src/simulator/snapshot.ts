import type { FaultKind, ScenarioId, Step, Switches } from './choices.ts';
import type { DraftType } from './protocol.ts';

export interface AgentView {
  id: number;
  name: string;
  email: string;
  locale: string;
  phone: string | null;
  mayWrite: boolean;
  maySeeUsers: boolean;
  /** Answers to ZAF `get` by path, the part that depends on who is signed in (`currentUser`, `currentUser.…`). */
  values: Record<string, unknown>;
}

export interface CommentView {
  id: number;
  authorId: number;
  authorName: string;
  public: boolean;
  htmlBody: string;
  plainBody: string;
  createdAt: string;
  /** `metadata.custom` of the audit that brought it, if any. */
  metadata: unknown;
}

export interface TicketView {
  id: number;
  subject: string;
  status: string;
  requesterId: number | null;
  updatedAt: string;
  draft: { type: DraftType; text: string };
  /** Oldest first. */
  comments: CommentView[];
  /** Answers to ZAF `get` by path, the part that depends on the ticket (`ticket.…`, `comment.…`). */
  values: Record<string, unknown>;
}

export interface PersonView {
  id: number;
  name: string;
}

export type LegState = 'waiting' | 'ringing' | 'onLine' | 'over';

export interface LegView {
  number: string;
  /** The caller ID this phone shows. */
  shows: string;
  state: LegState;
  /** Simulator time in ms, null until then. */
  ringingSince: number | null;
  answeredAt: number | null;
  /** How it ended: `answered`, `noAnswer`, `busy`, `declined`, `unreachable`, `machine`, `cancelled`, `failed`, or null. */
  result: string | null;
}

export interface CallView {
  id: string;
  ticketId: number | null;
  state: 'ringingAgent' | 'announcement' | 'ringingCustomer' | 'bridged' | 'ended';
  placedAt: number;
  endedAt: number | null;
  /** What the agent hears before the customer's phone rings. */
  text: string | null;
  language: string;
  agent: LegView;
  customer: LegView;
  /** True when the customer's phone shows the agent's own number. */
  leaksAgentNumber: boolean;
}

export interface ArmedFault {
  id: number;
  step: Step;
  kind: FaultKind;
  timesLeft: number;
}

/** One request as it left the app's host, and its answer; never with a secure setting's value. */
export interface WireEntry {
  id: number;
  at: number;
  service: 'zendesk' | 'infobip' | 'proxy';
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: string;
  /** Null while unanswered, 0 when the connection was lost. */
  status: number | null;
  responseBody: string;
  agentId: number;
  /** Nobody here knows this request: it was answered 501. */
  unknown: boolean;
}

export interface ParameterView {
  name: string;
  type: string;
  required: boolean;
  secure: boolean;
  label: string;
  helpText: string;
  /** Empty for a secure one, whose value never leaves the server. */
  value: string;
  isSet: boolean;
}

/** What an app's instance is told by an event; `agentId`: only those of this agent. */
export interface NotificationView {
  id: string;
  agentId: number | null;
  event: string;
  data: unknown;
}

export interface Snapshot {
  revision: number;
  /** Simulator time, ms since the epoch. */
  now: number;
  signedInAgentId: number;
  colorScheme: 'light' | 'dark';
  account: { subdomain: string };
  /** `settings` is what `metadata()` gives to the app: no secure ones, unset ones by switch. */
  installation: {
    id: number;
    appId: number;
    name: string;
    version: string;
    settings: Record<string, unknown>;
    parameters: ParameterView[];
    /** Address of the app's page, without its query, on the other origin. */
    assetUrl: string;
    /** The same of its background location, null where it has none. */
    backgroundUrl: string | null;
  };
  agents: AgentView[];
  people: PersonView[];
  tickets: TicketView[];
  /** Oldest first, the last ones only. */
  notifications: NotificationView[];
  /** Newest first. */
  calls: CallView[];
  scenario: ScenarioId;
  switches: Switches;
  faults: ArmedFault[];
  speed: { ringing: number; talking: number };
  keyScopes: string[];
  /** Null unless the workspace places real calls. `question` stands while the first one waits for its answer. */
  real: { host: string; allowedNumbers: string[]; confirmed: boolean; question: boolean } | null;
  /** Oldest first, the last 100. */
  wireLog: WireEntry[];
}
