import * as z from 'zod/mini';

const text = z.catch(z.optional(z.nullable(z.string())), undefined);
const integer = z.catch(z.optional(z.nullable(z.number())), undefined);

/** A status or an error as Infobip writes it; no field is guaranteed. */
export const MessageStatus = z.catch(
  z.optional(z.nullable(z.object({ groupId: integer, groupName: text, id: integer, name: text }))),
  undefined,
);

export type MessageStatus = z.infer<typeof MessageStatus>;

/** The group of a status, by its name, else by its number; undefined when neither is known. */
export function groupOf(status: MessageStatus): StatusGroup | undefined {
  const name = status?.groupName?.toUpperCase();
  return (
    groups.find((group) => group === name) ?? (status?.groupId == null ? undefined : groups[status.groupId])
  );
}

const groups = ['ACCEPTED', 'PENDING', 'UNDELIVERABLE', 'DELIVERED', 'EXPIRED', 'REJECTED'] as const;
export type StatusGroup = (typeof groups)[number];

/** What *Copy details* shows of a status or an error: Infobip's name, else its number. */
export function codeOf(status: MessageStatus): string | undefined {
  return status?.name ?? (status?.id == null ? undefined : String(status.id));
}
