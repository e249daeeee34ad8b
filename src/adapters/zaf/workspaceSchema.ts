import * as z from 'zod/mini';
import type { Person, Ticket, Workspace } from '../../ports/helpdesk.ts';
import type { HostQuestion } from './connectZendesk.ts';

/** Zendesk's ids are numbers, but some answers write them as text. */
export const zendeskId = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\d+$/))]),
  z.transform((value) => Number(value)),
);
const text = z.catch(z.string(), '');

const Identity = z.object({ type: text, value: text, primary: z.catch(z.boolean(), false) });
const User = z.object({ id: zendeskId, name: text, identities: z.catch(z.array(z.unknown()), []) });

/** The paths of the one bulk `get` at the start, and again when the ticket changes. */
export const ticketPaths = ['ticket.id', 'ticket.status', 'ticket.requester'] as const;
export const workspacePaths = [
  ...ticketPaths,
  'ticket.subject',
  'currentUser',
  'currentUser.locale',
  'colorScheme',
] as const;

const TicketValues = z.object({
  'ticket.id': z.catch(z.nullable(zendeskId), null),
  'ticket.status': text,
  'ticket.requester': z.catch(z.nullable(User), null),
});

const WorkspaceValues = z.extend(TicketValues, {
  currentUser: User,
  'currentUser.locale': text,
  colorScheme: text,
});

// Unset settings may be missing, null or ''; a number field may arrive as a number.
const setting = z.catch(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value)),
  ),
  '',
);
const SettingValues = z.catch(
  z.object({ base_host: setting, caller_id: setting, customer_caller_id: setting, default_country: setting }),
  { base_host: '', caller_id: '', customer_caller_id: '', default_country: '' },
);

/** What the host told at the start, for the session and for what draws it. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
}

/** Null when the values are not what Zendesk documents ("Ticket sidebar", "All locations"). */
export function readWorkspace(values: unknown, settings: unknown): LoadedWorkspace | null {
  const parsed = WorkspaceValues.safeParse(values);
  if (!parsed.success) return null;
  return {
    workspace: {
      ticket: ticketOf(parsed.data),
      agent: personOf(parsed.data.currentUser),
      settings: SettingValues.parse(settings),
    },
    locale: parsed.data['currentUser.locale'],
    colorScheme: parsed.data.colorScheme === 'dark' ? 'dark' : 'light',
  };
}

/** What the panel of a ticket starts with. */
export const workspaceQuestion: HostQuestion<LoadedWorkspace> = {
  paths: workspacePaths,
  read: readWorkspace,
};

const Unread = z.object({ errors: z.catch(z.looseObject({}), {}) });

/** Null when the values are not those of a ticket, or its id or status could not be told: neither is then empty. */
export function readTicketValues(values: unknown): Ticket | null {
  const parsed = TicketValues.safeParse(values);
  const unread = Unread.safeParse(values);
  if (!parsed.success || !unread.success) return null;
  const { errors } = unread.data;
  return 'ticket.id' in errors || 'ticket.status' in errors ? null : ticketOf(parsed.data);
}

function ticketOf(values: z.infer<typeof TicketValues>): Ticket {
  const requester = values['ticket.requester'];
  return {
    id: values['ticket.id'],
    closed: values['ticket.status'] === 'closed',
    requester: requester && personOf(requester),
  };
}

function personOf(user: z.infer<typeof User>): Person {
  const identities = user.identities.flatMap((value) => {
    const identity = Identity.safeParse(value);
    return identity.success && identity.data.type === 'phone_number' ? [identity.data] : [];
  });
  const primaryFirst = [...identities].sort((a, b) => Number(b.primary) - Number(a.primary));
  return { id: user.id, name: user.name, numbers: primaryFirst.map((identity) => identity.value) };
}
