import type { FailureReason, Outcome } from '../../../domain/outcome.ts';
import { codeOf, groupOf, type MessageStatus } from '../shared/messageStatus.ts';
import { refusalOf } from '../shared/refusalOf.ts';

/** What a report or a log tells of the agent's leg. `seconds`: on the agent's line, where told. */
export interface AgentLeg {
  readonly status: MessageStatus;
  readonly error: MessageStatus;
  readonly answeredBy?: string | null | undefined;
  readonly seconds?: number | undefined;
}

type Plain = 'answered' | Exclude<Outcome['kind'], 'agentAnswered' | 'failed' | 'unknown'> | FailureReason;

const byError: Readonly<Record<number, Plain>> = {
  10000: 'answered',
  10001: 'answered',
  10002: 'agentMachine',
  10003: 'answered',
  10004: 'timeLimit',
  10200: 'agentDidNotAnswer',
  10201: 'agentBusy',
  10202: 'hungUpBeforeAnswer',
  10203: 'agentDeclined',
  10204: 'agentUnreachable',
  10100: 'agentUnreachable',
  10101: 'agentUnreachable',
  10102: 'agentUnreachable',
  10103: 'agentUnreachable',
  10301: 'noCredit',
  10303: 'invalidNumber',
  10304: 'invalidNumber',
  10305: 'invalidNumber',
  5000: 'answered',
  5001: 'agentMachine',
  5002: 'agentBusy',
  5003: 'agentDidNotAnswer',
  5004: 'settings',
  5005: 'settings',
  5404: 'invalidNumber',
  5480: 'agentUnreachable',
  5484: 'invalidNumber',
  5487: 'hungUpBeforeAnswer',
  5603: 'agentDeclined',
};

const byName: Readonly<Record<string, number>> = {
  NORMAL_HANGUP: 10000,
  ANSWERED_ELSEWHERE: 10001,
  MACHINE_DETECTED: 10002,
  HUMAN_DETECTED: 10003,
  MAX_DURATION_REACHED: 10004,
  NO_ANSWER: 10200,
  BUSY: 10201,
  CANCELLED: 10202,
  REJECTED: 10203,
  TEMPORARILY_UNAVAILABLE: 10204,
  INSUFFICIENT_FUNDS: 10301,
  VOICE_ANSWERED: 5000,
  VOICE_ANSWERED_MACHINE: 5001,
  EC_VOICE_USER_BUSY: 5002,
  EC_VOICE_NO_ANSWER: 5003,
  EC_DECLINE: 5603,
};

const byStatus: Readonly<Record<number, Plain>> = {
  2: 'answered',
  4: 'agentUnreachable',
  5: 'answered',
  9: 'agentUnreachable',
  15: 'agentDidNotAnswer',
  31: 'agentUnreachable',
  96: 'agentDidNotAnswer',
  97: 'agentBusy',
  98: 'hungUpBeforeAnswer',
  99: 'agentDeclined',
};

const statusByName: Readonly<Record<string, number>> = { NO_ANSWER: 96, BUSY: 97, CANCELLED: 98 };

/**
 * How the agent's leg ended, by the error, then the status, then the status group; never by the error's group, which
 * varies. Current and legacy codes (Infobip's "Response status and error codes"). Null while it has not ended.
 */
export function outcomeOf(leg: AgentLeg): Outcome | null {
  const group = groupOf(leg.status);
  if (group === 'PENDING' || group === 'ACCEPTED') return null;
  const plain = byErrorOf(leg.error) ?? byStatusOf(leg.status);
  const code = codeOf(isError(leg.error) ? leg.error : leg.status);
  if (plain === undefined && code !== undefined) return failed('other', code);
  // Without a word of status or error only a duration shows that the leg has ended.
  if (plain === undefined) return leg.seconds === undefined ? null : { kind: 'unknown' };
  const seconds = leg.seconds === undefined ? {} : { secondsOnAgentLine: leg.seconds };
  switch (plain) {
    case 'answered':
      return { kind: leg.answeredBy === 'MACHINE' ? 'agentMachine' : 'agentAnswered', ...seconds };
    case 'timeLimit':
    case 'agentMachine':
      return { kind: plain, ...seconds };
    case 'agentDidNotAnswer':
    case 'agentBusy':
    case 'agentDeclined':
    case 'agentUnreachable':
    case 'hungUpBeforeAnswer':
      return { kind: plain };
    default:
      return failed(plain, code);
  }
}

/** Infobip writes error 0, NO_ERROR where there is none. */
function isError(error: MessageStatus): boolean {
  return error != null && error.id !== 0 && error.name !== 'NO_ERROR' && codeOf(error) !== undefined;
}

function byErrorOf(error: MessageStatus): Plain | undefined {
  if (!isError(error)) return undefined;
  const id = byName[error?.name ?? ''] ?? error?.id ?? -1;
  if (byError[id] !== undefined) return byError[id];
  const network = (id >= 10300 && id <= 10313) || (id >= 10400 && id <= 10402) || (id >= 5400 && id <= 5503);
  return network ? 'network' : undefined;
}

function byStatusOf(status: MessageStatus): Plain | undefined {
  const group = groupOf(status);
  if (group === 'REJECTED' && status?.id !== 99) return refusalAsFailure(status);
  const known = byStatus[statusByName[status?.name ?? ''] ?? status?.id ?? -1];
  if (known !== undefined) return known;
  if (group === 'DELIVERED') return 'answered';
  return group === 'EXPIRED' ? 'agentDidNotAnswer' : undefined;
}

function refusalAsFailure(status: MessageStatus): FailureReason {
  switch (refusalOf(status)) {
    case 'destination':
      return 'invalidNumber';
    case 'noCredit':
      return 'noCredit';
    case 'spokenText':
      return 'settings';
    case 'other':
      return 'other';
    default:
      return 'accountSetUp';
  }
}

function failed(reason: FailureReason, code: string | undefined): Outcome {
  return code === undefined ? { kind: 'failed', reason } : { kind: 'failed', reason, code };
}
