import * as z from 'zod';
import {
  faultBodies,
  faultKinds,
  keyScopes,
  phoneActions,
  scenarioIds,
  steps,
  switchesSchema,
  type FaultKind,
  type ScenarioId,
  type Step,
  type Switches,
} from './choices.ts';

/**
 * What the workspace page and the server exchange.
 *
 * `GET  /sim/state`   → `Snapshot`
 * `GET  /sim/events`  → server-sent events: `event: state`, data = a whole `Snapshot`, at once and on each change
 * `POST /sim/<name>`  → body by `actionSchemas[name]`, header `x-simulator-token`; 200 with `Snapshot`
 *                       (`/sim/request`: 200 with `RequestReply`; it may stay open for as long as the service would)
 *                       400 `{error}` for a body that does not fit, 403 for a wrong Host, Origin or token, 404 unknown
 */
export const tokenHeader = 'x-simulator-token';

const text = z.string();
const id = z.int().positive();

/** The options an app gives to ZAF's `client.request`, as they come over the frame's wire. */
export const requestOptionsSchema = z.looseObject({
  url: text,
  type: text.optional(),
  method: text.optional(),
  data: z.unknown().optional(),
  contentType: z.union([text, z.boolean()]).optional(),
  headers: z.record(text, text).optional(),
  secure: z.boolean().optional(),
  cors: z.boolean().optional(),
  autoRetry: z.boolean().optional(),
  httpCompleteResponse: z.boolean().optional(),
  timeout: z.number().optional(),
});
export type RequestOptions = z.infer<typeof requestOptionsSchema>;

export const draftTypes = ['publicReply', 'internalNote'] as const;
export type DraftType = (typeof draftTypes)[number];

/** The bodies of `POST /sim/<name>`. */
export const actionSchemas = {
  request: z.strictObject({
    agentId: id,
    instanceGuid: text,
    ticketId: id.nullable(),
    options: requestOptionsSchema,
  }),
  /** `hangUp` works for a leg on the line; the others while it rings. `letRing`: nobody will touch it any more. */
  phone: z.strictObject({ callId: text, leg: z.enum(['agent', 'customer']), action: z.enum(phoneActions) }),
  /** Values by parameter name, secure ones too; `''` unsets. Names not in the manifest are refused. */
  settings: z.strictObject({ values: z.record(text, text) }),
  /** The simulated Infobip account: which key it knows and what that key may do. */
  account: z.strictObject({ apiKey: text.optional(), scopes: z.array(z.enum(keyScopes)).optional() }),
  /** How many times faster than life the phones ring and talk. */
  speed: z.strictObject({
    ringing: z.number().positive().max(1000).optional(),
    talking: z.number().positive().max(1000).optional(),
  }),
  /** Arms a fault for the next `times` requests of a step. `delayMs` is for `slow` and `afterDeadline`. */
  fault: z.strictObject({
    step: z.enum(steps),
    kind: z.enum(faultKinds),
    times: z.int().positive().default(1),
    body: z.enum(faultBodies).default('service'),
    delayMs: z.int().nonnegative().optional(),
    retryAfterSeconds: z.int().nonnegative().optional(),
  }),
  /** Disarms one fault by its id, or all. */
  disarm: z.strictObject({ faultId: id.optional() }),
  switch: switchesSchema.partial(),
  scenario: z.strictObject({ id: z.enum(scenarioIds) }),
  /** Everything but the installation's settings back to the start. */
  reset: z.strictObject({}),
  ticket: z.strictObject({
    ticketId: id,
    requesterId: id.nullable().optional(),
    status: z.enum(['new', 'open', 'pending', 'solved', 'closed']).optional(),
    subject: text.optional(),
    /** `text` replaces the draft, `append` adds a line to it. */
    draft: z
      .strictObject({ type: z.enum(draftTypes).optional(), text: text.optional(), append: text.optional() })
      .optional(),
    /** Another agent's public comment: makes the ticket's stamp stale. */
    comment: text.optional(),
  }),
  agent: z.strictObject({
    agentId: id,
    signIn: z.boolean().optional(),
    locale: text.optional(),
    phone: text.nullable().optional(),
    mayWrite: z.boolean().optional(),
    maySeeUsers: z.boolean().optional(),
  }),
  workspace: z.strictObject({ colorScheme: z.enum(['light', 'dark']).optional() }),
  /** Real mode only: adds a number that may be dialled, or answers the question before the first call. */
  real: z.strictObject({ allowNumber: text.optional(), confirm: z.boolean().optional() }),
};
export type ActionName = keyof typeof actionSchemas;
export type Action<N extends ActionName> = z.input<(typeof actionSchemas)[N]>;

/** What ZAF calls the complete response. Header names are lower or title case, by a switch. */
export interface CompleteResponse {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  responseText: string;
  responseJSON?: unknown;
}

/** What a failed `client.request` rejects with; a lost connection is `status: 0`, `statusText: 'error'`. */
export interface FailedResponse {
  status: number;
  statusText: string;
  responseText: string;
  responseJSON?: unknown;
  headers?: Record<string, string>;
}

export type RequestReply = { ok: true; complete: CompleteResponse } | { ok: false; jqXHR: FailedResponse };

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
  };
  agents: AgentView[];
  people: PersonView[];
  tickets: TicketView[];
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
