import type { Cost } from '../domain/callState.ts';
import type { Language } from './language.ts';

/** Whose numbers and times are written: `locale` is BCP 47, `timeZone` IANA (the browser's when left out). */
export interface Reader {
  readonly locale: string;
  readonly timeZone?: string;
}

/** Times are milliseconds since the epoch. */
export interface Formats {
  money(cost: Cost): string;
  /** For instance `14:35`. */
  timeOfDay(at: number): string;
  /** With day and zone, for instance `Tue 24 Nov 2026, 14:35 GMT+1`. */
  dateAndTime(at: number): string;
  /** Name of an ISO 3166 alpha-2 country, or the code itself. */
  country(code: string): string;
}

/** Formats in the words of a language; the clock (12 or 24 hours) is that of the reader's locale. */
export function createFormats(language: Language, reader: Reader): Formats {
  const locale = formatLocale(language, reader.locale);
  const clock = {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: uses12Hours(reader.locale) ? 'h12' : 'h23',
    ...(reader.timeZone !== undefined && { timeZone: reader.timeZone }),
  } as const;
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const timeOfDay = new Intl.DateTimeFormat(locale, clock);
  const dateAndTime = new Intl.DateTimeFormat(locale, { ...day, ...clock, timeZoneName: 'short' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        // A call may cost less than the smallest coin: no cost must show as zero but zero.
        ...(amount > 0 && amount < 0.01 && { maximumSignificantDigits: 2 }),
      }).format(amount),
    timeOfDay: (at) => timeOfDay.format(at),
    dateAndTime: (at) => dateAndTime.format(at),
    country: (code) => countries.of(code) ?? code,
  };
}

/** The reader's own variant of the language where it is theirs. Digits are those of phones and clocks in every language. */
function formatLocale(language: Language, locale: string): Intl.Locale {
  const own = isLocale(locale) && new Intl.Locale(locale).language === language;
  return new Intl.Locale(own ? locale : language, { numberingSystem: 'latn' });
}

function uses12Hours(locale: string): boolean {
  const known = isLocale(locale) ? locale : 'en';
  return new Intl.DateTimeFormat(known, { hour: 'numeric' }).resolvedOptions().hour12 === true;
}

function isLocale(locale: string): boolean {
  try {
    new Intl.Locale(locale);
    return true;
  } catch {
    return false;
  }
}
