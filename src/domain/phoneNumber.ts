import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  ParseError,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/core';
import type { E164 } from './call.ts';

/**
 * What reading a typed or stored number gave.
 * - `missing`: nothing there.
 * - `needsCountry`: national digits, and no default country to read them by.
 * - `notPossible`: not a number that could exist (length and country code; whether it is assigned is not asked).
 */
export type NumberReading =
  | { readonly ok: true; readonly number: E164; readonly country?: string }
  | { readonly ok: false; readonly why: 'missing' | 'needsCountry' | 'notPossible' };

/** Reads and shows phone numbers with the metadata it was made with. */
export interface PhoneNumbers {
  /** `defaultCountry`: ISO 3166 alpha-2, or null when only `+` or `00` is taken. */
  read(typed: string, defaultCountry: string | null): NumberReading;
  /** International format with spaces, and the country where the number tells it. */
  show(number: E164): { readonly text: string; readonly country?: string };
  knowsCountry(country: string): boolean;
}

/** `metadata`: one of the library's metadata sets, given by the caller so that it can be loaded late. */
export function createPhoneNumbers(metadata: MetadataJson): PhoneNumbers {
  function parse(text: string, defaultCountry: string | null) {
    const country = defaultCountry as CountryCode | null;
    const known = country !== null && isSupportedCountry(country, metadata);
    return parsePhoneNumberWithError(
      text,
      { extract: false, ...(known && { defaultCountry: country }) },
      metadata,
    );
  }
  return {
    read(typed, defaultCountry) {
      // Numbers copied from an address book or a right-to-left page come between invisible marks.
      const visible = typed.replace(/\p{Cf}/gu, '').trim();
      // 00 is read as + everywhere: it is what people write, whatever the default country dials.
      const text = visible.replace(/^[0٠۰]{2}/, '+');
      if (text === '') return { ok: false, why: 'missing' };
      try {
        const parsed = parse(text, defaultCountry);
        if (!parsed.isPossible() || parsed.number.length > 16) return { ok: false, why: 'notPossible' };
        return {
          ok: true,
          number: parsed.number as E164,
          ...(parsed.country && { country: parsed.country }),
        };
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        const national = !/^[+＋]/.test(text) && /\p{Nd}/u.test(text);
        const needsCountry = error.message === 'INVALID_COUNTRY' && national;
        return { ok: false, why: needsCountry ? 'needsCountry' : 'notPossible' };
      }
    },
    show(number) {
      try {
        const parsed = parse(number, null);
        return { text: parsed.formatInternational(), ...(parsed.country && { country: parsed.country }) };
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        return { text: number };
      }
    },
    knowsCountry: (country) => isSupportedCountry(country as CountryCode, metadata),
  };
}
