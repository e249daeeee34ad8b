import * as z from 'zod/mini';
import { database } from '../browser/other.ts'; // breaks noRestrictedImports
import { session } from '../../session/other.ts'; // breaks noRestrictedImports
import { shared } from '../infobip/shared/other.ts'; // breaks noRestrictedImports
import { useState } from 'react'; // breaks noRestrictedImports

export const client = [z, database, session, shared, useState];
