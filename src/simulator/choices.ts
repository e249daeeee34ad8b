import * as z from 'zod';

/** How the two phones behave, or with which reason Infobip refuses the next calls. Labels are the page's. */
export const scenarioIds = [
  'byHand',
  'bothAnswer',
  'agentDoesNotAnswer',
  'agentBusy',
  'agentDeclines',
  'agentUnreachable',
  'agentMachine',
  'agentCancelled',
  'agentLineFails',
  'customerDoesNotAnswer',
  'customerBusy',
  'customerDeclines',
  'customerMachine',
  'refusedCredit',
  'refusedSource',
  'refusedSender',
  'refusedBlocklisted',
  'refusedNotRegistered',
  'refusedDestination',
  'refusedFlooding',
  'refusedSignals',
  'refusedLanguage',
  'refusedAudio',
  'refusedUnknownReason',
  'unknownStatusGroup',
] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** The kinds of request a fault can be armed for. */
export const steps = [
  'place',
  'reports',
  'logs',
  'ticketRead',
  'commentsRead',
  'noteWrite',
  'showMany',
  'userRead',
  'notify',
] as const;
export type Step = (typeof steps)[number];

/** What goes wrong. Which of them still let the request take effect is said in `faultTakesEffect`. */
export const faultKinds = [
  'status400',
  'status401',
  'status403',
  'status404',
  'status408',
  'status409',
  'status422',
  'status429',
  'status429RetryAfter',
  'status500',
  'status502',
  'status503',
  'proxyError',
  'malformedJson',
  'wrongShape',
  'emptyBody',
  'slow',
  'afterDeadline',
  'droppedBefore',
  'droppedAfter',
  'neverAnswersBefore',
  'neverAnswersAfter',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Faults under which the service does its work and only the answer is lost, late or spoiled. */
export const faultTakesEffect: readonly FaultKind[] = [
  'malformedJson',
  'wrongShape',
  'emptyBody',
  'slow',
  'afterDeadline',
  'droppedAfter',
  'neverAnswersAfter',
];

/**
 * Whose words a `status…` fault carries: `service` is the first form the service itself uses, `errorCode`
 * Infobip's second one, `html` a page of Zendesk's own, `empty` nothing.
 */
export const faultBodies = ['service', 'errorCode', 'html', 'empty'] as const;
export type FaultBody = (typeof faultBodies)[number];

/** One position for each fact about the services that has not been confirmed against the real ones. */
export const switchesSchema = z.strictObject({
  reportBeforeEnd: z.enum(['empty', 'pending']),
  logsListCalls: z.boolean(),
  unsetSettings: z.enum(['missing', 'null', 'empty']),
  commentsMetadata: z.boolean(),
  showManyOmits: z.enum(['nobody', 'requester', 'agent', 'both']),
  codes: z.enum(['current', 'legacy']),
  reportResults: z.enum(['one', 'two']),
  unansweredTimes: z.enum(['null', 'nullString', 'missing']),
  price: z.enum(['number', 'string', 'missing']),
  bulkId: z.boolean(),
  replyFields: z.enum(['all', 'few']),
  emptyMessages: z.enum(['badRequest', 'empty200']),
  headerNames: z.enum(['lowerCase', 'titleCase']),
  dateHeader: z.boolean(),
  unreadableReply: z.enum(['fails', 'succeeds']),
  notification: z.enum(['parsed', 'text', 'bare']),
  scopesEnforced: z.boolean(),
});
export type Switches = z.infer<typeof switchesSchema>;

export const defaultSwitches: Switches = {
  reportBeforeEnd: 'empty',
  logsListCalls: true,
  unsetSettings: 'missing',
  commentsMetadata: true,
  showManyOmits: 'nobody',
  codes: 'current',
  reportResults: 'one',
  unansweredTimes: 'null',
  price: 'number',
  bulkId: false,
  replyFields: 'all',
  emptyMessages: 'badRequest',
  headerNames: 'lowerCase',
  dateHeader: true,
  unreadableReply: 'fails',
  notification: 'parsed',
  scopesEnforced: true,
};

/** What a person at one of the two phones can do. */
export const phoneActions = ['answer', 'decline', 'busy', 'letRing', 'hangUp', 'machine'] as const;
export type PhoneAction = (typeof phoneActions)[number];

/** Every scope the simulated key can be given that the operations of this simulator ask for. */
export const keyScopes = [
  'clicktocall:manage',
  'message:send',
  'voice-reports:read',
  'voice:logs:read',
  'voice-message:logs:read',
  'voice-message:manage',
] as const;
