import * as z from 'zod';
import {
  faultBodies,
  faultKinds,
  keyScopes,
  phoneActions,
  scenarioIds,
  steps,
  switchesSchema,
} from './choices.ts';

/**
 * What the workspace page and the server exchange.
 *
 * `GET  /sim/state`   → `Snapshot` (snapshot.ts)
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
  /** Gives a person other phone numbers, as stored in Zendesk; the first becomes the primary one. */
  person: z.strictObject({ personId: id, phones: z.array(text) }),
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
