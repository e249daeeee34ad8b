import * as z from 'zod';
import type { Snapshot } from '../../snapshot.ts';

const requesterSchema = z.object({ name: z.string(), identities: z.array(z.object({ value: z.string() })) });

/** Whose number it is, as far as the tickets' requesters list it. */
export function ownerOf(snapshot: Snapshot, number: string): string | null {
  for (const { values } of snapshot.tickets) {
    const requester = requesterSchema.safeParse(values['ticket.requester']);
    const theirs = requester.data?.identities.some(({ value }) => digits(value) === digits(number));
    if (theirs) return requester.data?.name ?? null;
  }
  return null;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
