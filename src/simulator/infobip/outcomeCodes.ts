import type { Switches } from '../choices.ts';
import type { Call } from './call.ts';
import { type Status, status } from './statuses.ts';

export interface VoiceError {
  groupId: number;
  groupName: string;
  id: number;
  name: string;
  description: string;
  permanent: boolean;
}

type Outcome =
  | 'answered'
  | 'timeLimit'
  | 'machine'
  | 'noAnswer'
  | 'busy'
  | 'cancelled'
  | 'declined'
  | 'unreachable'
  | 'failed';

function error(groupId: number, id: number, name: string, description: string, permanent = true): VoiceError {
  const groupName = ['OK', 'HANDSET_ERRORS', 'USER_ERRORS', 'OPERATOR_ERRORS'][groupId] ?? 'OPERATOR_ERRORS';
  return { groupId, groupName, id, name, description, permanent };
}

const delivered = status(3, 5, 'DELIVERED_TO_HANDSET', 'Message delivered to handset');
const expired = status(4, 15, 'EXPIRED_EXPIRED', 'Message expired');
const undelivered = status(2, 9, 'UNDELIVERABLE_NOT_DELIVERED', 'Message sent not delivered');
const answered = 'Call answered by human';

const current: Record<Outcome, [Status, VoiceError]> = {
  answered: [delivered, error(0, 10000, 'NORMAL_HANGUP', 'The call has ended with hangup.')],
  timeLimit: [
    delivered,
    error(0, 10004, 'MAX_DURATION_REACHED', 'The call has reached its maximum duration.'),
  ],
  machine: [delivered, error(0, 10002, 'MACHINE_DETECTED', 'The call was answered by a machine.')],
  noAnswer: [
    status(2, 96, 'NO_ANSWER', 'No answer'),
    error(2, 10200, 'NO_ANSWER', 'The call was not answered.'),
  ],
  busy: [status(2, 97, 'BUSY', 'Busy'), error(2, 10201, 'BUSY', 'The recipient was busy.')],
  cancelled: [
    status(2, 98, 'CANCELLED', 'Cancelled'),
    error(2, 10202, 'CANCELLED', 'The call was cancelled.'),
  ],
  declined: [status(5, 99, 'REJECTED', 'Rejected'), error(2, 10203, 'REJECTED', 'The call was rejected.')],
  unreachable: [
    undelivered,
    error(2, 10204, 'TEMPORARILY_UNAVAILABLE', 'The recipient is unavailable.', false),
  ],
  failed: [undelivered, error(3, 10300, 'NETWORK_ERROR', 'The operator could not carry the call.', false)],
};

const legacy: Record<Outcome, [Status, VoiceError]> = {
  answered: [delivered, error(0, 5000, 'VOICE_ANSWERED', answered)],
  timeLimit: [delivered, error(0, 5000, 'VOICE_ANSWERED', answered)],
  machine: [delivered, error(0, 5001, 'VOICE_ANSWERED_MACHINE', 'Call answered by machine')],
  noAnswer: [expired, error(2, 5003, 'EC_VOICE_NO_ANSWER', 'User was notified, but did not answer call')],
  busy: [expired, error(2, 5002, 'EC_VOICE_USER_BUSY', 'User was busy during call attempt')],
  cancelled: [undelivered, error(2, 5487, 'EC_VOICE_REQUEST_TERMINATED', 'Request terminated')],
  declined: [status(5, 99, 'REJECTED', 'Rejected'), error(2, 5603, 'EC_DECLINE', 'Declined')],
  unreachable: [
    undelivered,
    error(3, 5480, 'EC_VOICE_ERROR_TEMPORARILY_NOT_AVAILABLE', 'Callee currently unavailable', false),
  ],
  failed: [undelivered, error(3, 5500, 'EC_VOICE_INTERNAL_SERVER_ERROR', 'Internal server error', false)],
};

/** How Infobip names the end of an ended call: it looks at the agent's leg and at nothing else. */
export function outcomeCodes(call: Call, codes: Switches['codes']): { status: Status; error: VoiceError } {
  const outcome = call.timeLimitReached ? 'timeLimit' : (call.agent.result ?? 'failed');
  const [named, cause] = (codes === 'current' ? current : legacy)[outcome];
  return { status: named, error: cause };
}
