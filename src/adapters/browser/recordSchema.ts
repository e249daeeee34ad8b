import * as z from 'zod/mini';
import type { E164 } from '../../domain/call.ts';
import type { CallRecord } from '../../domain/callRecord.ts';

const e164 = z.pipe(
  z.string().check(z.regex(/^\+\d{4,15}$/)),
  z.transform((value) => value as E164),
);
const refusalReason = z.enum([
  'callerId',
  'destination',
  'destinationBlocked',
  'destinationNotRegistered',
  'noCredit',
  'flooding',
  'fraud',
  'accountSetUp',
  'spokenText',
  'badRequest',
  'apiKey',
  'scope',
  'host',
  'tooManyRequests',
  'gateway',
  'proxy',
  'unsafe',
  'other',
]);

const outcome = z.union([
  z.object({
    kind: z.enum(['agentAnswered', 'timeLimit', 'agentMachine']),
    secondsOnAgentLine: z.exactOptional(z.number()),
  }),
  z.object({
    kind: z.enum([
      'agentDidNotAnswer',
      'agentBusy',
      'agentDeclined',
      'agentUnreachable',
      'hungUpBeforeAnswer',
      'unknown',
    ]),
  }),
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(['invalidNumber', 'network', 'noCredit', 'accountSetUp', 'settings', 'other']),
    code: z.exactOptional(z.string()),
  }),
]);

const state = z.union([
  z.object({ name: z.literal('placing'), since: z.number() }),
  z.object({ name: z.literal('placed'), since: z.number(), found: z.exactOptional(z.literal(true)) }),
  z.object({
    name: z.literal('refused'),
    refusal: z.object({
      reason: refusalReason,
      code: z.exactOptional(z.string()),
      retryAfter: z.exactOptional(z.number()),
    }),
    at: z.number(),
  }),
  z.object({
    name: z.literal('unconfirmed'),
    why: z.enum(['deadline', 'connection', 'serverError', 'unreadable', 'duplicate', 'replyLost']),
    since: z.number(),
  }),
  z.object({
    name: z.literal('ended'),
    outcome,
    at: z.number(),
    cost: z.exactOptional(z.object({ amount: z.number(), currency: z.string() })),
  }),
]);

const note = z.union([
  z.object({ name: z.enum(['pending', 'saving']) }),
  z.object({ name: z.literal('saved'), at: z.number(), auditId: z.exactOptional(z.number()) }),
  z.object({
    name: z.literal('failed'),
    why: z.enum([
      'ticketClosed',
      'notAllowed',
      'ticketGone',
      'keepsChanging',
      'zendeskBusy',
      'noReply',
      'rejected',
    ]),
  }),
  z.object({ name: z.literal('handedOver'), to: z.enum(['draft', 'hand']) }),
]);

const person = z.object({ id: z.number(), name: z.string(), number: z.nullable(e164) });

/** A call's record as it is stored: what does not pass was written by something else or by another version. */
export const recordSchema = z.object({
  version: z.literal(1),
  call: z.object({
    id: z.string(),
    ticketId: z.number(),
    requester: person,
    agent: person,
    settings: z.object({
      baseHost: z.string(),
      callerId: e164,
      customerCallerId: z.exactOptional(e164),
    }),
    clickedAt: z.number(),
  }),
  state,
  note,
  noteFailedAt: z.exactOptional(z.number()),
  watch: z.object({
    unansweredReads: z.number(),
    lastReadAt: z.nullable(z.number()),
    raw: z.nullable(z.string()),
    trouble: z.nullable(z.enum(['apiKey', 'scope', 'gateway', 'unreachable'])),
  }),
}) satisfies z.ZodMiniType<CallRecord>;
