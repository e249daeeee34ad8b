import type { Person, Ticket, ZendeskData } from './zendeskData.ts';

/** Answers to ZAF `get` that depend on who is signed in. */
export function agentValues(data: ZendeskData, agent: Person, colorScheme: string): Record<string, unknown> {
  const user = zafUser(agent);
  return {
    currentUser: user,
    ...underPath('currentUser', user),
    currentAccount: { subdomain: data.subdomain },
    'currentAccount.subdomain': data.subdomain,
    colorScheme,
  };
}

/** Answers to ZAF `get` that depend on the ticket. */
export function ticketValues(data: ZendeskData, ticket: Ticket): Record<string, unknown> {
  const requester = ticket.requesterId === null ? undefined : data.people.get(ticket.requesterId);
  const user = requester ? zafUser(requester) : null;
  const { type, text } = ticket.draft;
  return {
    'ticket.id': ticket.id,
    'ticket.subject': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.tags': ticket.tags,
    'ticket.brand': { id: 1, name: 'Acme', subdomain: data.subdomain },
    'ticket.requester': user,
    ...(user ? underPath('ticket.requester', user) : { 'ticket.requester.id': null }),
    'ticket.comment': { type, text },
    'ticket.comment.type': type,
    'ticket.comment.text': text,
    'comment.type': type,
    'comment.text': text,
  };
}

// ZAF's user object: it has no phone, and a shared number is not among the identities.
function zafUser(person: Person) {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    timeZone: { name: person.timeZone.name, ianaName: person.timeZone.iana },
    tags: [],
    identities: person.identities.map((identity) => ({ ...identity })),
  };
}

function underPath(path: string, value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [`${path}.${key}`, part]));
}
