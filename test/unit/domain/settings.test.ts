import fc from 'fast-check';
import metadata from 'libphonenumber-js/metadata.min.json';
import { describe, expect, test } from 'vitest';
import { createPhoneNumbers } from '../../../src/domain/phoneNumber.ts';
import { earlySettingProblems, type RawSettings, readSettings } from '../../../src/domain/settings.ts';

const phoneNumbers = createPhoneNumbers(metadata);

const right: RawSettings = {
  base_host: 'demo1.api.infobip.com',
  caller_id: '+44 20 7946 0018',
  customer_caller_id: '',
  default_country: '',
};

function problemsOf(change: Partial<RawSettings>) {
  const reading = readSettings({ ...right, ...change }, phoneNumbers);
  return 'problems' in reading ? reading.problems : [];
}

describe('the host that receives the API key', () => {
  test.each(['api.infobip.com', 'demo1.api.infobip.com', 'x-1.eu.api.infobip.com'])('%s is taken', (host) => {
    expect(problemsOf({ base_host: host })).toEqual([]);
  });

  test.each([
    ['https://demo1.api.infobip.com', 'demo1.api.infobip.com'],
    ['http://demo1.api.infobip.com/', 'demo1.api.infobip.com'],
    ['HTTPS://Demo1.API.infobip.com/voice/1/reports?x=1#y', 'demo1.api.infobip.com'],
    ['//demo1.api.infobip.com', 'demo1.api.infobip.com'],
    ['demo1.api.infobip.com/', 'demo1.api.infobip.com'],
    ['demo1.api.infobip.com/calls/1', 'demo1.api.infobip.com'],
    ['demo1.api.infobip.com:443', 'demo1.api.infobip.com'],
    ['demo1.api.infobip.com.', 'demo1.api.infobip.com'],
    ['Demo1.api.infobip.com', 'demo1.api.infobip.com'],
    [' demo1.api.infobip.com', 'demo1.api.infobip.com'],
    ['demo1.api.infobip.com\n', 'demo1.api.infobip.com'],
    ['https://API.INFOBIP.COM', 'api.infobip.com'],
  ])('%j is not a bare host: %s is to be entered', (value, suggestion) => {
    expect(problemsOf({ base_host: value })).toEqual([
      { setting: 'base_host', kind: 'notBareHost', suggestion },
    ]);
  });

  test.each([
    'api.infobip.com.evil.example',
    'demo1.api.infobip.com.evil.example',
    'evilapi.infobip.com',
    'demo1-api.infobip.com',
    'infobip.com',
    'portal.infobip.com',
    'api.infobip.co',
    'api-infobip.com',
    'api.infobip.com@evil.example',
    'https://api.infobip.com@evil.example',
    'https://key:word@demo1.api.infobip.com',
    'https://evil.example/demo1.api.infobip.com',
    'https://evil.example#.api.infobip.com',
    'https://evil.example?.api.infobip.com',
    'evil.example\\.api.infobip.com',
    'demo1.api.infobip.com, evil.example',
    'evil.example\ndemo1.api.infobip.com',
    '.api.infobip.com',
    '-.api.infobip.com',
    'demo1..api.infobip.com',
    'demo_1.api.infobip.com',
    'xn--demo1.аpi.infobip.com',
    'localhost',
    '{{setting.base_host}}',
  ])('%j is foreign, and nothing is suggested', (value) => {
    expect(problemsOf({ base_host: value })).toEqual([{ setting: 'base_host', kind: 'foreignHost' }]);
  });

  test('what is taken is Infobip’s, and so is what is suggested', () => {
    const part = fc.constantFrom(
      'https://',
      'api.infobip.com',
      'demo1.',
      '.evil.example',
      '@',
      '/',
      ':',
      '\\',
      'A',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const value = parts.join('');
        const [problem] = earlySettingProblems({ ...right, base_host: value });
        const host = problem ? (problem.suggestion ?? 'api.infobip.com') : value;
        expect(new URL(`https://${host}/voice`).hostname).toMatch(/^([a-z0-9-]+\.)*api\.infobip\.com$/);
        expect(new URL(`https://${host}/voice`).host).toBe(host);
      }),
    );
  });
});

describe('caller IDs', () => {
  test('are read to E.164, national ones by the default country', () => {
    const raw = {
      ...right,
      caller_id: '020 7946 0018',
      customer_caller_id: '0161 496 0018',
      default_country: 'gb',
    };
    expect(readSettings(raw, phoneNumbers)).toEqual({
      settings: {
        baseHost: 'demo1.api.infobip.com',
        callerId: '+442079460018',
        customerCallerId: '+441614960018',
        defaultCountry: 'GB',
      },
    });
  });

  test('an unset one for the customer is not there at all', () => {
    const reading = readSettings({ ...right, customer_caller_id: '  ' }, phoneNumbers);
    expect(reading).toStrictEqual({
      settings: { baseHost: 'demo1.api.infobip.com', callerId: '+442079460018', defaultCountry: null },
    });
  });

  test('one that is malformed stops the call and is never left out', () => {
    expect(problemsOf({ customer_caller_id: '+44 20' })).toEqual([
      { setting: 'customer_caller_id', kind: 'notANumber' },
    ]);
  });

  test.each(['caller_id', 'customer_caller_id'] as const)(
    '%s without a + is suggested with one',
    (setting) => {
      expect(problemsOf({ [setting]: '442079460018' })).toEqual([
        { setting, kind: 'needsCountry', suggestion: '+442079460018' },
      ]);
    },
  );

  test('a national one without a default country is named without a suggestion', () => {
    expect(problemsOf({ caller_id: '020 7946 0018' })).toEqual([
      { setting: 'caller_id', kind: 'needsCountry' },
    ]);
  });

  test('a name instead of a number is not a number', () => {
    expect(problemsOf({ caller_id: 'ACME' })).toEqual([{ setting: 'caller_id', kind: 'notANumber' }]);
  });
});

describe('the default country', () => {
  test.each(['XX', 'AUS', 'A', '61', 'Australia', 'A1'])('%s is no country', (country) => {
    expect(problemsOf({ default_country: country })).toEqual([
      { setting: 'default_country', kind: 'notACountry' },
    ]);
  });

  test('while it is wrong, national caller IDs are not blamed', () => {
    const change = { default_country: 'XX', caller_id: '020 7946 0018' };
    expect(problemsOf(change)).toEqual([{ setting: 'default_country', kind: 'notACountry' }]);
  });
});

describe('every problem is named', () => {
  const wrong: RawSettings = {
    base_host: 'https://api.infobip.com',
    caller_id: '',
    customer_caller_id: 'ACME',
    default_country: 'AUS',
  };

  test('at once, once the phone metadata is there', () => {
    expect(problemsOf(wrong)).toEqual([
      { setting: 'base_host', kind: 'notBareHost', suggestion: 'api.infobip.com' },
      { setting: 'caller_id', kind: 'missing' },
      { setting: 'default_country', kind: 'notACountry' },
      { setting: 'customer_caller_id', kind: 'notANumber' },
    ]);
  });

  test('as far as can be told, before it is', () => {
    expect(earlySettingProblems(wrong).map(({ setting }) => setting)).toEqual([
      'base_host',
      'caller_id',
      'default_country',
    ]);
    expect(earlySettingProblems(right)).toEqual([]);
  });

  test('settings that are all unset', () => {
    const unset = { base_host: '', caller_id: ' ', customer_caller_id: '', default_country: '' };
    expect(problemsOf(unset)).toEqual([
      { setting: 'base_host', kind: 'missing' },
      { setting: 'caller_id', kind: 'missing' },
    ]);
  });
});
