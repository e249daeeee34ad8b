import en from '../../translations/en.json';
import { zone } from '../ports/other.ts'; // breaks no-restricted-imports
import { session } from '../session/other.ts'; // breaks noRestrictedImports
import { createElement } from 'react'; // breaks noRestrictedImports

export const translate = [en, zone, session, createElement];
