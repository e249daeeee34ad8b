import * as z from 'zod/mini';
import type { Cost } from '../../../domain/callState.ts';
import type { LookUpEvidence } from '../../../domain/evidence.ts';
import { MessageStatus } from '../shared/messageStatus.ts';
import { parseJson } from '../shared/parseJson.ts';
import { outcomeOf } from './outcomeOf.ts';

// Seen: prices as strings, the string "null", null times; what cannot be read counts as not told.
const numeric = z.catch(
  z.pipe(z.union([z.string().check(z.regex(/^\d/)), z.number().check(z.nonnegative())]), z.coerce.number()),
  Number.NaN,
);
const text = z.catch(z.optional(z.nullable(z.string())), undefined);

const Item = z.object({
  messageId: text,
  sentAt: text,
  status: MessageStatus,
  error: MessageStatus,
  duration: numeric,
  voiceCall: z.catch(
    z.optional(z.nullable(z.object({ duration: numeric, chargedDuration: numeric, answeredBy: text }))),
    undefined,
  ),
  price: z.catch(z.optional(z.nullable(z.object({ pricePerSecond: numeric, currency: text }))), undefined),
});
type Item = z.infer<typeof Item>;

const Results = z.object({ results: z.array(z.unknown()) });

/** What a readable reply says of one call; `none`: the call is not in it. */
export type ReportReading = LookUpEvidence | { readonly kind: 'none' };

/**
 * Reads a reply of `get-voice-delivery-reports` or `get-voice-logs` for one call; null when it cannot be read at all.
 * With several results the last attempt decides.
 */
export function readReport(reply: string, callId: string, at: number): ReportReading | null {
  const parsed = Results.safeParse(parseJson(reply));
  if (!parsed.success) return null;
  const items = parsed.data.results.flatMap((result) => {
    const item = Item.safeParse(result);
    return item.success && (item.data.messageId ?? callId) === callId ? [item.data] : [];
  });
  const attempts = items.map((item) => ({ item, sentAt: sentAt(item), outcome: outcomeOf(legOf(item)) }));
  // Of one attempt the end is the newer word, in whatever order the two are listed.
  const last = attempts.reduce<(typeof attempts)[number] | undefined>((latest, next) => {
    if (!latest || next.sentAt !== latest.sentAt)
      return latest && next.sentAt < latest.sentAt ? latest : next;
    return next.outcome ? next : latest;
  }, undefined);
  if (!last) return { kind: 'none' };
  if (!last.outcome) return { kind: 'found', at };
  const cost = costOf(last.item);
  return { kind: 'ended', outcome: last.outcome, ...(cost && { cost }), at };
}

function legOf({ status, error, voiceCall, duration }: Item) {
  const seconds = [voiceCall?.duration, duration].find(
    (value) => value !== undefined && Number.isFinite(value),
  );
  return { status, error, answeredBy: voiceCall?.answeredBy, seconds: seconds && Math.round(seconds) };
}

/** Infobip writes `2018-06-25T13:38:14.730+0000`, without the colon that `Date.parse` is promised. */
function sentAt({ sentAt: value }: Item): number {
  const time = Date.parse((value ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? 0 : time;
}

/** Nothing is charged for a call that nobody answered, and nothing is said of it. */
function costOf({ price, voiceCall }: Item): Cost | undefined {
  const amount = (price?.pricePerSecond ?? Number.NaN) * (voiceCall?.chargedDuration ?? Number.NaN);
  const currency = price?.currency ?? '';
  return amount > 0 && Number.isFinite(amount) && /^[A-Z]{3}$/.test(currency)
    ? { amount, currency }
    : undefined;
}
