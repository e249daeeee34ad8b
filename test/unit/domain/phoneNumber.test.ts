import fc from 'fast-check';
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { describe, expect, test } from 'vitest';
import { createPhoneNumbers } from '../../../src/domain/phoneNumber.ts';

const phoneNumbers = createPhoneNumbers(metadata);

describe('a number is read to E.164', () => {
  const readings: [what: string, typed: string, defaultCountry: string | null, number: string][] = [
    ['with a plus', '+61 491 570 156', null, '+61491570156'],
    ['with brackets and dashes', '+1 (202) 555-0143', null, '+12025550143'],
    ['with 00', '0061491570156', null, '+61491570156'],
    ['with 00, where the country itself dials 011', '00 61 491 570 156', 'US', '+61491570156'],
    ['with a plus, whatever the default country', '+44 20 7946 0018', 'AU', '+442079460018'],
    [
      'with the zero in brackets that is not dialled from abroad',
      '+44 (0)20 7946 0018',
      null,
      '+442079460018',
    ],
    ['national, by the default country', '0491 570 156', 'AU', '+61491570156'],
    ['national, by another default country', '020 7946 0018', 'GB', '+442079460018'],
    ['in Arabic digits', '+٦١ ٤٩١ ٥٧٠ ١٥٦', null, '+61491570156'],
    ['in Arabic digits with 00', '٠٠٦١٤٩١٥٧٠١٥٦', null, '+61491570156'],
    ['national in Arabic digits', '٠٤٩١ ٥٧٠ ١٥٦', 'AU', '+61491570156'],
    ['between spaces', '  +61491570156 ', null, '+61491570156'],
    ['between invisible direction marks, as copied', '\u202a+61 491 570 156\u202c', null, '+61491570156'],
    ['possible though not assigned', '+1 555 010 0199', null, '+15550100199'],
    ['without its extension', '+44 20 7946 0018 ext. 12', null, '+442079460018'],
    ['without its extension, written with x', '020 7946 0018 x12', 'GB', '+442079460018'],
  ];
  test.each(readings)('%s: %j with default country %j', (_, typed, defaultCountry, number) => {
    expect(phoneNumbers.read(typed, defaultCountry)).toMatchObject({ ok: true, number });
  });

  test('with its country, where the number tells it', () => {
    expect(phoneNumbers.read('+61491570156', null)).toHaveProperty('country', 'AU');
    expect(phoneNumbers.read('+15550100199', null)).not.toHaveProperty('country');
  });
});

describe('what cannot be read says why', () => {
  const refusals: [typed: string, defaultCountry: string | null, why: string][] = [
    ['', null, 'missing'],
    ['   ', 'AU', 'missing'],
    ['\u200e', 'AU', 'missing'],
    ['0491 570 156', null, 'needsCountry'],
    ['٠٤٩١ ٥٧٠ ١٥٦', null, 'needsCountry'],
    ['442079460018', null, 'needsCountry'],
    ['0491 570 156', 'XX', 'needsCountry'],
    ['call me', null, 'notPossible'],
    ['call me', 'AU', 'notPossible'],
    ['+', null, 'notPossible'],
    ['00', null, 'notPossible'],
    ['+999 123 4567', null, 'notPossible'],
    ['+1 202 555 014', null, 'notPossible'],
    ['+1 202 555 01433', null, 'notPossible'],
    ['+49 30 23125 018 4012 99', null, 'notPossible'],
    ['000', 'AU', 'notPossible'],
    ['+61 491 570 156 or +61 491 570 157', null, 'notPossible'],
    ['call +61491570156', null, 'notPossible'],
    ['1-800-FLOWERS', 'US', 'notPossible'],
  ];
  test.each(refusals)('%j with default country %j: %s', (typed, defaultCountry, why) => {
    expect(phoneNumbers.read(typed, defaultCountry)).toEqual({ ok: false, why });
  });
});

describe('any country’s numbers', () => {
  const countries = Object.keys(examples) as CountryCode[];

  test.each(countries)('%s: a mobile number written for abroad reads back to itself', (country) => {
    const example = getExampleNumber(country, examples, metadata);
    const written = [example?.formatInternational(), example?.number, `00${example?.number.slice(1)}`];
    for (const typed of written) {
      expect(phoneNumbers.read(typed ?? '', null)).toMatchObject({ ok: true, number: example?.number });
    }
    expect(phoneNumbers.read(example?.formatNational() ?? '', country)).toMatchObject({ ok: true });
  });

  test('however its digits are grouped', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2011');
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.array(separator, { maxLength: 15 }), (country, gaps) => {
        const number = getExampleNumber(country, examples, metadata)?.number ?? '';
        const typed = [...number]
          .map((sign, index) => sign + (index > 0 ? (gaps[index] ?? '') : ''))
          .join('');
        expect(phoneNumbers.read(typed.replace(/\D+$/, ''), null)).toMatchObject({ ok: true, number });
      }),
    );
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[+＋]?[0-9٠-٩() .\-x;=#]{0,24}$/),
    fc.stringMatching(/^(\+|00)[1-9][0-9]{1,18}$/),
  );
  const country = fc.constantFrom(null, 'AU', 'US', 'DE', 'IT', 'XX', 'au', '');

  test('it never throws, and a number that was read is E.164 of 4 to 15 digits', () => {
    fc.assert(
      fc.property(typed, country, (text, defaultCountry) => {
        const reading = phoneNumbers.read(text, defaultCountry);
        if (reading.ok) expect(reading.number).toMatch(/^\+[1-9]\d{3,14}$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a number is shown', () => {
  test('with spaces and its country', () => {
    expect(phoneNumbers.show('+61491570156')).toEqual({ text: '+61 491 570 156', country: 'AU' });
  });

  test('as it is, where no country has it', () => {
    expect(phoneNumbers.show('+999123')).toEqual({ text: '+999123' });
  });
});

test('a country is known by its two capital letters', () => {
  expect(phoneNumbers.knowsCountry('AU')).toBe(true);
  expect(phoneNumbers.knowsCountry('au')).toBe(false);
  expect(phoneNumbers.knowsCountry('XX')).toBe(false);
});
