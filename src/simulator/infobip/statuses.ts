import type { ScenarioId } from '../choices.ts';

export interface Status {
  groupId: number;
  groupName: string;
  id: number;
  name: string;
  description: string;
}

const groups: Record<number, string> = {
  1: 'PENDING',
  2: 'UNDELIVERABLE',
  3: 'DELIVERED',
  4: 'EXPIRED',
  5: 'REJECTED',
};

export function status(groupId: number, id: number, name: string, description: string): Status {
  return { groupId, groupName: groups[groupId] ?? 'UNKNOWN', id, name, description };
}

const rejected = (id: number, name: string, description: string) => status(5, id, name, description);

export const accepted = status(1, 26, 'PENDING_ACCEPTED', 'Message accepted, pending for delivery.');
export const enroute = status(1, 7, 'PENDING_ENROUTE', 'Message sent to next instance');
export const duplicate = rejected(23, 'REJECTED_DUPLICATE_MESSAGE_ID', 'Rejected duplicate message ID');
export const badDestination = rejected(52, 'REJECTED_DESTINATION', 'Invalid destination address.');
export const badLanguage = rejected(54, 'REJECTED_INVALID_LANGUAGE', 'Language is not supported.');

/** What Infobip says to the next message under a scenario that refuses it. */
export const refusals: Partial<Record<ScenarioId, Status>> = {
  refusedCredit: rejected(12, 'REJECTED_NOT_ENOUGH_CREDITS', 'Not enough credits'),
  refusedSource: rejected(11, 'REJECTED_SOURCE', 'Invalid Source address'),
  refusedSender: rejected(13, 'REJECTED_SENDER', 'By Sender'),
  refusedBlocklisted: rejected(14, 'REJECTED_DESTINATION_BLOCKLISTED', 'By Destination'),
  refusedNotRegistered: rejected(18, 'REJECTED_DESTINATION_NOT_REGISTERED', 'Destination not registered'),
  refusedDestination: badDestination,
  refusedFlooding: rejected(20, 'REJECTED_FLOODING_FILTER', 'Rejected flooding'),
  refusedSignals: rejected(87, 'SIGNALS_BLOCKED', 'Message has been blocked by anti-fraud protection'),
  refusedLanguage: badLanguage,
  refusedAudio: rejected(53, 'REJECTED_INVALID_AUDIO_FILE_URL', 'Audio file could not be used.'),
  refusedUnknownReason: rejected(199, 'REJECTED_FOR_A_NEW_REASON', 'A reason nobody has heard of'),
  unknownStatusGroup: {
    groupId: 9,
    groupName: 'PARKED',
    id: 901,
    name: 'PARKED_FOR_REVIEW',
    description: 'Parked',
  },
};

const languages =
  'ar bg ca cs cy da de el en en-au en-gb es es-mx fi fr fr-ca he hi hr hu id it ja ko ms nb nl pl pt pt-br ro ru sk sl sv ta th tr uk vi zh-cn zh-tw';
/** The languages in which the simulated Infobip can speak. */
export const spokenLanguages: readonly string[] = languages.split(' ');
