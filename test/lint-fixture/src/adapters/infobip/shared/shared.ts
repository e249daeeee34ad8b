import * as z from 'zod/mini';
import { send } from '../click-to-call/other.ts'; // breaks noRestrictedImports
import { Panel } from '../../../ui/other.tsx'; // breaks noRestrictedImports

export const shared = () => [z, send, Panel];
