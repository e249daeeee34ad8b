import type { RefusalReason } from '../../../domain/refusal.ts';
import type { MessageStatus } from './messageStatus.ts';

const byId: Readonly<Record<number, RefusalReason>> = {
  6: 'accountSetUp',
  8: 'destination',
  10: 'accountSetUp',
  11: 'callerId',
  12: 'noCredit',
  13: 'callerId',
  14: 'destinationBlocked',
  17: 'noCredit',
  18: 'destinationNotRegistered',
  19: 'accountSetUp',
  20: 'flooding',
  21: 'accountSetUp',
  51: 'destination',
  52: 'destination',
  53: 'spokenText',
  54: 'spokenText',
  55: 'spokenText',
  56: 'accountSetUp',
  57: 'accountSetUp',
  62: 'accountSetUp',
  83: 'accountSetUp',
  91: 'spokenText',
  100: 'accountSetUp',
};

/** Why a status of the group REJECTED refuses a call. Id 87 stands for two things, so the name decides there. */
export function refusalOf(status: MessageStatus): RefusalReason {
  const name = status?.name ?? '';
  if (name.includes('SIGNALS_BLOCKED')) return 'fraud';
  if (name.includes('DELIVERY_TIME_WINDOW')) return 'accountSetUp';
  if (name === 'REJECTED_NOT_ENOUGH_CREDITS') return 'noCredit';
  return (status?.id != null && byId[status.id]) || 'other';
}

/** Status 23 on an id that was never used before: a layer below sent the request twice, so a call was placed. */
export function isDuplicateId(status: MessageStatus): boolean {
  return status?.id === 23 || status?.name === 'REJECTED_DUPLICATE_MESSAGE_ID';
}
