import * as z from 'zod/mini';
import type { HostQuestion } from './connectZendesk.ts';
import { zendeskId } from './workspaceSchema.ts';

/** Who is signed in, as far as a frame without a ticket needs it. `locale` is BCP 47, or empty. */
export interface SignedInAgent {
  readonly agentId: number;
  readonly locale: string;
}

const AgentValues = z.object({
  currentUser: z.object({ id: zendeskId }),
  'currentUser.locale': z.catch(z.string(), ''),
});

/** What the background location starts with: paths of a ticket do not exist there (Zendesk's "All locations"). */
export const agentQuestion: HostQuestion<SignedInAgent> = {
  paths: ['currentUser', 'currentUser.locale'],
  read(values) {
    const parsed = AgentValues.safeParse(values);
    if (!parsed.success) return null;
    return { agentId: parsed.data.currentUser.id, locale: parsed.data['currentUser.locale'] };
  },
};
