import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/text/language.ts';
import { ltr, plainText, textParts } from '../../../src/text/textParts.ts';
import { createEnglishTranslator, createTranslator } from '../../../src/text/translator.ts';

const HALF_PAST_TWO = Date.UTC(2026, 10, 24, 14, 35);

function english(locale = 'en-GB', timeZone = 'UTC') {
  return createEnglishTranslator({ locale, timeZone });
}

describe('the language', () => {
  test.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['AR_sa', 'ar'],
    ['arn', 'en'],
    ['en-US', 'en'],
    ['he', 'en'],
    ['', 'en'],
  ])('for the locale "%s" is %s', (locale, language) => {
    expect(chooseLanguage(locale)).toBe(language);
  });

  test('gives the direction, not the locale', async () => {
    expect((await createTranslator({ locale: 'ar' })).direction).toBe('rtl');
    expect((await createTranslator({ locale: 'he' })).direction).toBe('ltr');
  });

  test('of an unreadable locale is English', async () => {
    const translator = await createTranslator({ locale: '???' });
    expect(translator.text('ui.slot.call')).toBe('Call');
    expect(translator.timeOfDay(HALF_PAST_TWO)).toMatch(/^\d/);
  });
});

describe('a text', () => {
  test('is split into plain, strong and code parts, with values isolated', () => {
    expect(
      textParts('<b>Call</b> {name} on {number}: <code>caller_id</code>', {
        name: 'Amara',
        number: ltr('+61'),
      }),
    ).toEqual([
      { text: 'Call', style: 'strong', isolate: 'none' },
      { text: ' ', style: 'plain', isolate: 'none' },
      { text: 'Amara', style: 'plain', isolate: 'auto' },
      { text: ' on ', style: 'plain', isolate: 'none' },
      { text: '+61', style: 'plain', isolate: 'ltr' },
      { text: ': ', style: 'plain', isolate: 'none' },
      { text: 'caller_id', style: 'code', isolate: 'none' },
    ]);
  });

  test('takes no markup and no further values from a value', () => {
    const parts = textParts('To {name}', { name: '<b>{number}</b>', number: '1' });
    expect(plainText(parts)).toBe('To <b>{number}</b>');
    expect(parts.every((part) => part.style === 'plain')).toBe(true);
  });

  test('without its value is an error, not a hole', () => {
    expect(() => textParts('To {name}')).toThrow(RangeError);
  });
});

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [134, '2 min 14 s'],
  [3600, '1 h'],
  [3660, '1 h 1 min'],
  [14_399, '3 h 59 min'],
])('%d seconds are %s, never broken before a unit', (seconds, words) => {
  expect(english().duration(seconds)).toBe(words.replaceAll(' ', '\u00a0'));
});

describe('times of day', () => {
  test.each([
    ['en-GB', '14:35'],
    ['en-US', '2:35 PM'],
    ['de', '14:35'],
    ['fa', '14:35'],
  ])('go by the clock of %s, in the words of English', (locale, time) => {
    expect(english(locale).timeOfDay(HALF_PAST_TWO).replace('\u202f', ' ')).toBe(time);
  });

  test('are those of the agent’s zone, which is named with the day', () => {
    expect(english('en-GB', 'Asia/Tokyo').timeOfDay(HALF_PAST_TWO)).toBe('23:35');
    expect(english('en-GB', 'Asia/Tokyo').dateAndTime(HALF_PAST_TWO)).toMatch(/24 Nov 2026.*23:35.*GMT\+9/);
  });

  test('have the digits of phones in Arabic too', async () => {
    const arabic = await createTranslator({ locale: 'ar-EG', timeZone: 'UTC' });
    expect(arabic.timeOfDay(HALF_PAST_TWO)).toContain('2:35');
  });
});

describe('money', () => {
  test.each([
    [0.31, '€0.31'],
    [12.5, '€12.50'],
    [0.0042, '€0.0042'],
    [0, '€0.00'],
  ])('%d is %s: a cost never looks like none', (amount, shown) => {
    expect(english().money({ amount, currency: 'EUR' })).toBe(shown);
  });
});

test('countries have their names in the language of the texts', async () => {
  expect(english('de').country('AU')).toBe('Australia');
  expect((await createTranslator({ locale: 'ar' })).country('AU')).toBe('أستراليا');
});
