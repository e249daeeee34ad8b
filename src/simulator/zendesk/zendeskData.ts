import type { DraftType } from '../protocol.ts';

export interface Identity {
  id: number;
  type: 'email' | 'phone_number';
  value: string;
  primary: boolean;
  verified: boolean;
}

export interface Person {
  id: number;
  name: string;
  email: string;
  role: 'agent' | 'end-user';
  locale: string;
  timeZone: { name: string; iana: string };
  /** The profile's number. A shared one is here only, never among the identities. */
  phone: string | null;
  sharedPhone: boolean;
  identities: Identity[];
  mayWrite: boolean;
  maySeeUsers: boolean;
}

export interface Audit {
  id: number;
  authorId: number;
  createdAt: string;
  custom: unknown;
  comment: Comment | null;
  changes: { field: string; value: unknown }[];
}

export interface Comment {
  id: number;
  auditId: number;
  authorId: number;
  public: boolean;
  htmlBody: string;
  plainBody: string;
  createdAt: string;
}

export interface Ticket {
  id: number;
  subject: string;
  status: string;
  requesterId: number | null;
  tags: string[];
  createdAt: string;
  updatedAt: string;
  customFields: Map<number, unknown>;
  /** Oldest first. */
  audits: Audit[];
  draft: { type: DraftType; text: string };
}

/** What an agent has sent to an app's open instances; `agentId`: to one agent's only. */
export interface Notification {
  id: string;
  agentId: number | null;
  event: string;
  body: string;
  sender: Pick<Person, 'id' | 'name' | 'email' | 'role'>;
}

/** Zendesk's side of the world. */
export interface ZendeskData {
  subdomain: string;
  people: Map<number, Person>;
  tickets: Map<number, Ticket>;
  /** The newest, oldest first. */
  notifications: Notification[];
  /** Times of the updates each agent made, by `agent` and by `agent/ticket`, and of notifications, for the rate limits. */
  updates: Map<string, number[]>;
  lastId: number;
}

export function commentsOf(ticket: Ticket): (Comment & { custom: unknown })[] {
  return ticket.audits.flatMap((audit) =>
    audit.comment ? [{ ...audit.comment, custom: audit.custom }] : [],
  );
}

/** A time as Zendesk writes it: whole seconds, UTC. */
export function stamp(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Adds an audit with an optional comment to a ticket and moves its stamp. */
export function addAudit(
  data: ZendeskData,
  ticket: Ticket,
  time: number,
  authorId: number,
  comment: Pick<Comment, 'public' | 'htmlBody' | 'plainBody'> | null,
  custom: unknown = {},
  changes: Audit['changes'] = [],
): Audit {
  const createdAt = stamp(time);
  data.lastId += 2;
  const id = data.lastId;
  const audit: Audit = {
    id,
    authorId,
    createdAt,
    custom,
    comment: comment && { id: id + 1, auditId: id, authorId, createdAt, ...comment },
    changes,
  };
  ticket.audits.push(audit);
  ticket.updatedAt = createdAt;
  return audit;
}
