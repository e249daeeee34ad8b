import { phoneNumber } from '../domain/other.ts'; // breaks no-restricted-imports
import type { Session } from '../session/other.ts'; // breaks noRestrictedImports
import { openDB } from 'idb'; // breaks noRestrictedImports

export const zone: Session[] = [phoneNumber, openDB];
