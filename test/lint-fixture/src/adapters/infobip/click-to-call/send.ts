import { phoneNumber } from '../../../domain/other.ts';
import { live } from '../live/other.ts'; // breaks noRestrictedImports

export const send = [phoneNumber, live];
