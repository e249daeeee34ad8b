import type { Audit, Comment, Ticket } from './zendeskData.ts';

export function ticketJson(ticket: Ticket) {
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    requester_id: ticket.requesterId,
    tags: ticket.tags,
    custom_fields: [...ticket.customFields].map(([id, value]) => ({ id, value })),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
  };
}

export function commentJson(comment: Comment & { custom: unknown }, withMetadata: boolean) {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.plainBody,
    html_body: comment.htmlBody,
    plain_body: comment.plainBody,
    public: comment.public,
    attachments: [],
    audit_id: comment.auditId,
    created_at: comment.createdAt,
    ...(withMetadata ? { metadata: { system: {}, custom: comment.custom } } : {}),
  };
}

export function auditJson(ticket: Ticket, audit: Audit) {
  const { comment } = audit;
  return {
    id: audit.id,
    ticket_id: ticket.id,
    author_id: audit.authorId,
    created_at: audit.createdAt,
    metadata: { system: {}, custom: audit.custom },
    events: [
      ...(comment
        ? [
            {
              id: comment.id,
              type: 'Comment',
              public: comment.public,
              html_body: comment.htmlBody,
              author_id: audit.authorId,
            },
          ]
        : []),
      ...audit.changes.map(({ field, value }) => ({ type: 'Change', field_name: field, value })),
    ],
  };
}
