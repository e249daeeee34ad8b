import { zone } from '../ports/other.ts'; // breaks noRestrictedImports
import { parse } from 'libphonenumber-js/core'; // breaks noRestrictedImports
import { read } from 'node:fs'; // breaks noRestrictedImports
import { outcome } from './outcome.ts'; // breaks no-cycle

export const call = [zone, parse, read, outcome];
