import { openDB } from 'idb';
import { translate } from '../../text/other.ts'; // breaks noRestrictedImports
import { live } from '../infobip/live/other.ts'; // breaks noRestrictedImports
import { Hono } from 'hono'; // breaks noRestrictedImports

export const database = [openDB, translate, live, Hono];
