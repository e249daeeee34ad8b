import type { zone } from '../../../ports/other.ts';
import { send } from '../click-to-call/other.ts'; // breaks noRestrictedImports
import { database } from '../../browser/other.ts'; // breaks noRestrictedImports

export const live = (at: typeof zone) => [at, send, database];
