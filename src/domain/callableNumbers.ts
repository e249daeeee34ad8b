import type { E164 } from './call.ts';
import type { PhoneNumbers } from './phoneNumber.ts';

/**
 * The numbers a person can be reached at, in the order they are stored and without duplicates. With none: why the first
 * stored one could not be read, and what it was.
 */
export type CallableNumbers =
  | { readonly numbers: readonly [E164, ...E164[]] }
  | { readonly why: 'missing' | 'needsCountry' | 'notPossible'; readonly stored: string };

export function callableNumbers(
  stored: readonly string[],
  phoneNumbers: PhoneNumbers,
  defaultCountry: string | null,
): CallableNumbers {
  const filled = stored.filter((value) => value.trim() !== '');
  const readings = filled.map((value) => phoneNumbers.read(value, defaultCountry));
  const [first, ...others] = new Set(readings.flatMap((reading) => (reading.ok ? [reading.number] : [])));
  if (first !== undefined) return { numbers: [first, ...others] };
  const firstReading = readings[0];
  if (firstReading === undefined || firstReading.ok) return { why: 'missing', stored: '' };
  return { why: firstReading.why, stored: filled[0] ?? '' };
}
