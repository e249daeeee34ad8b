import metadata from 'libphonenumber-js/metadata.min.json';
import { describe, expect, test } from 'vitest';
import { callableNumbers } from '../../../src/domain/callableNumbers.ts';
import { createPhoneNumbers } from '../../../src/domain/phoneNumber.ts';

const phoneNumbers = createPhoneNumbers(metadata);

function callable(stored: readonly string[], defaultCountry: string | null = 'AU') {
  return callableNumbers(stored, phoneNumbers, defaultCountry);
}

describe('a person’s numbers', () => {
  test('keep the order in which they are stored', () => {
    expect(callable(['+447700900123', '+442079460456', '+441632960123'])).toEqual({
      numbers: ['+447700900123', '+442079460456', '+441632960123'],
    });
  });

  test('stand once, however they are written', () => {
    const stored = ['0491 570 156', '+61 491 570 156', '0061491570156', '+61491570157'];
    expect(callable(stored)).toEqual({ numbers: ['+61491570156', '+61491570157'] });
  });

  test('leave out what cannot be read and what is empty', () => {
    expect(callable(['', 'ask at the desk', '  ', '+61491570156'])).toEqual({ numbers: ['+61491570156'] });
  });

  test('are read without a default country when there is none', () => {
    expect(callable(['0491 570 156', '+447700900123'], null)).toEqual({ numbers: ['+447700900123'] });
  });
});

describe('without a number that can be called, the first stored one says why', () => {
  test.each([
    [[], 'AU', { why: 'missing', stored: '' }],
    [['', '  '], 'AU', { why: 'missing', stored: '' }],
    [['0491 570 156'], null, { why: 'needsCountry', stored: '0491 570 156' }],
    [['', '+1 202 555 014', '0491 570 156'], null, { why: 'notPossible', stored: '+1 202 555 014' }],
  ] as const)('%j with default country %j', (stored, defaultCountry, expected) => {
    expect(callable(stored, defaultCountry)).toEqual(expected);
  });
});
