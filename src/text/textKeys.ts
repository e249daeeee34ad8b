import type { WatchTrouble } from '../domain/callRecord.ts';
import type { NoteFailure } from '../domain/noteState.ts';
import type { FailureReason, OutcomeKind } from '../domain/outcome.ts';
import type { RefusalReason, UnconfirmedReason } from '../domain/refusal.ts';
import type { SettingName, SettingProblem } from '../domain/settingProblem.ts';
import type { TextKey } from './texts.ts';

// Every closed set of codes has its texts here, in a Record over the union: a new code without a text does not compile.

/** `cure`: what to do, and the setting that cures it where one does. */
export const refusalTexts: Record<RefusalReason, { title: TextKey; body: TextKey; cure: TextKey }> = {
  callerId: {
    title: 'ui.refused.callerId.title',
    body: 'ui.refused.callerId.body',
    cure: 'ui.refused.callerId.cure',
  },
  destination: {
    title: 'ui.refused.destination.title',
    body: 'ui.refused.destination.body',
    cure: 'ui.refused.destination.cure',
  },
  destinationBlocked: {
    title: 'ui.refused.destinationBlocked.title',
    body: 'ui.refused.destinationBlocked.body',
    cure: 'ui.refused.destinationBlocked.cure',
  },
  destinationNotRegistered: {
    title: 'ui.refused.destinationNotRegistered.title',
    body: 'ui.refused.destinationNotRegistered.body',
    cure: 'ui.refused.destinationNotRegistered.cure',
  },
  noCredit: {
    title: 'ui.refused.noCredit.title',
    body: 'ui.refused.noCredit.body',
    cure: 'ui.refused.noCredit.cure',
  },
  flooding: {
    title: 'ui.refused.flooding.title',
    body: 'ui.refused.flooding.body',
    cure: 'ui.refused.flooding.cure',
  },
  fraud: { title: 'ui.refused.fraud.title', body: 'ui.refused.fraud.body', cure: 'ui.refused.fraud.cure' },
  accountSetUp: {
    title: 'ui.refused.accountSetUp.title',
    body: 'ui.refused.accountSetUp.body',
    cure: 'ui.refused.accountSetUp.cure',
  },
  spokenText: {
    title: 'ui.refused.spokenText.title',
    body: 'ui.refused.spokenText.body',
    cure: 'ui.refused.spokenText.cure',
  },
  badRequest: {
    title: 'ui.refused.badRequest.title',
    body: 'ui.refused.badRequest.body',
    cure: 'ui.refused.badRequest.cure',
  },
  apiKey: {
    title: 'ui.refused.apiKey.title',
    body: 'ui.refused.apiKey.body',
    cure: 'ui.refused.apiKey.cure',
  },
  scope: { title: 'ui.refused.scope.title', body: 'ui.refused.scope.body', cure: 'ui.refused.scope.cure' },
  host: { title: 'ui.refused.host.title', body: 'ui.refused.host.body', cure: 'ui.refused.host.cure' },
  tooManyRequests: {
    title: 'ui.refused.tooManyRequests.title',
    body: 'ui.refused.tooManyRequests.body',
    cure: 'ui.refused.tooManyRequests.cure',
  },
  gateway: {
    title: 'ui.refused.gateway.title',
    body: 'ui.refused.gateway.body',
    cure: 'ui.refused.gateway.cure',
  },
  proxy: { title: 'ui.refused.proxy.title', body: 'ui.refused.proxy.body', cure: 'ui.refused.proxy.cure' },
  unsafe: {
    title: 'ui.refused.unsafe.title',
    body: 'ui.refused.unsafe.body',
    cure: 'ui.refused.unsafe.cure',
  },
  other: { title: 'ui.refused.other.title', body: 'ui.refused.other.body', cure: 'ui.refused.other.cure' },
};

export const unconfirmedTexts: Record<UnconfirmedReason, TextKey> = {
  deadline: 'ui.unconfirmed.deadline',
  connection: 'ui.unconfirmed.connection',
  serverError: 'ui.unconfirmed.serverError',
  unreadable: 'ui.unconfirmed.unreadable',
  duplicate: 'ui.unconfirmed.duplicate',
  replyLost: 'ui.unconfirmed.replyLost',
};

export const troubleTexts: Record<WatchTrouble, TextKey> = {
  apiKey: 'ui.trouble.apiKey',
  scope: 'ui.trouble.scope',
  gateway: 'ui.trouble.gateway',
  unreachable: 'ui.trouble.unreachable',
};

interface OutcomeTexts {
  readonly sentence: TextKey;
  /** With `{duration}`, for outcomes that may come with seconds. */
  readonly timed?: TextKey;
  readonly fact?: TextKey;
}

/** How a call ended; `failed` has its texts by reason. The note has its own: see `noteTextKeys.ts`. */
export const outcomeTexts: Record<Exclude<OutcomeKind, 'failed'>, OutcomeTexts> = {
  agentAnswered: {
    sentence: 'ui.ended.agentAnswered.sentence',
    timed: 'ui.ended.agentAnswered.timed',
    fact: 'ui.ended.agentAnswered.fact',
  },
  timeLimit: {
    sentence: 'ui.ended.timeLimit.sentence',
    timed: 'ui.ended.timeLimit.timed',
    fact: 'ui.ended.timeLimit.fact',
  },
  agentMachine: {
    sentence: 'ui.ended.agentMachine.sentence',
    timed: 'ui.ended.agentMachine.timed',
    fact: 'ui.ended.agentMachine.fact',
  },
  agentDidNotAnswer: { sentence: 'ui.ended.agentDidNotAnswer' },
  agentBusy: { sentence: 'ui.ended.agentBusy' },
  agentDeclined: { sentence: 'ui.ended.agentDeclined' },
  agentUnreachable: { sentence: 'ui.ended.agentUnreachable' },
  hungUpBeforeAnswer: { sentence: 'ui.ended.hungUpBeforeAnswer' },
  unknown: { sentence: 'ui.ended.unknown' },
};

export const failureTexts: Record<FailureReason, OutcomeTexts> = {
  invalidNumber: { sentence: 'ui.ended.failed.invalidNumber' },
  network: { sentence: 'ui.ended.failed.network' },
  noCredit: { sentence: 'ui.ended.failed.noCredit' },
  accountSetUp: { sentence: 'ui.ended.failed.accountSetUp' },
  settings: { sentence: 'ui.ended.failed.settings' },
  other: { sentence: 'ui.ended.failed.other' },
};

export const noteFailureTexts: Record<NoteFailure, TextKey> = {
  ticketClosed: 'ui.note.failure.ticketClosed',
  notAllowed: 'ui.note.failure.notAllowed',
  ticketGone: 'ui.note.failure.ticketGone',
  keepsChanging: 'ui.note.failure.keepsChanging',
  zendeskBusy: 'ui.note.failure.zendeskBusy',
  noReply: 'ui.note.failure.noReply',
  rejected: 'ui.note.failure.rejected',
};

export const missingSettingTexts: Record<SettingName, TextKey> = {
  base_host: 'ui.setup.missing.base_host',
  api_key: 'ui.setup.missing.api_key',
  caller_id: 'ui.setup.missing.caller_id',
  customer_caller_id: 'ui.setup.missing.customer_caller_id',
  default_country: 'ui.setup.missing.default_country',
};

export const settingProblemTexts: Record<Exclude<SettingProblem['kind'], 'missing'>, TextKey> = {
  notBareHost: 'ui.setup.notBareHost',
  foreignHost: 'ui.setup.foreignHost',
  notANumber: 'ui.setup.notANumber',
  needsCountry: 'ui.setup.needsCountry',
  notACountry: 'ui.setup.notACountry',
};
