import type { CallSettings, E164 } from './call.ts';
import type { NumberReading, PhoneNumbers } from './phoneNumber.ts';
import type { SettingName, SettingProblem } from './settingProblem.ts';

/** The settings a browser may see, as text; unset ones are empty. The API key is never among them. */
export type RawSettings = Readonly<Record<Exclude<SettingName, 'api_key'>, string>>;

/** Settings that passed every check. `defaultCountry`: ISO 3166 alpha-2 in capitals, null when unset. */
export interface Settings extends CallSettings {
  readonly defaultCountry: string | null;
}

const INFOBIP_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*api\.infobip\.com$/;

/**
 * What is wrong with the settings as far as can be told without phone metadata; empty when nothing is. The host is
 * checked before all: a pasted scheme breaks the whitelist's placeholder, and a foreign host would receive the key.
 */
export function earlySettingProblems(raw: RawSettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const host = hostProblem(raw.base_host);
  if (host) problems.push(host);
  if (raw.caller_id.trim() === '') problems.push({ setting: 'caller_id', kind: 'missing' });
  const country = raw.default_country.trim();
  if (country !== '' && !/^[a-z]{2}$/i.test(country)) {
    problems.push({ setting: 'default_country', kind: 'notACountry' });
  }
  return problems;
}

function hostProblem(value: string): SettingProblem | null {
  const setting = 'base_host';
  if (value.trim() === '') return { setting, kind: 'missing' };
  if (INFOBIP_HOST.test(value)) return null;
  const bare = value
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z]+:)?\/*/, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
  if (INFOBIP_HOST.test(bare)) return { setting, kind: 'notBareHost', suggestion: bare };
  return { setting, kind: 'foreignHost' };
}

/** All settings, parsed once; every problem is named, not only the first. */
export function readSettings(
  raw: RawSettings,
  phoneNumbers: PhoneNumbers,
): { readonly settings: Settings } | { readonly problems: readonly SettingProblem[] } {
  const problems = earlySettingProblems(raw);
  const country = raw.default_country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(country) && !phoneNumbers.knowsCountry(country)) {
    problems.push({ setting: 'default_country', kind: 'notACountry' });
  }
  const badCountry = problems.some((problem) => problem.setting === 'default_country');
  const defaultCountry = country === '' || badCountry ? null : country;
  const callerId = readNumber('caller_id', raw.caller_id);
  const customerCallerId = readNumber('customer_caller_id', raw.customer_caller_id);
  if (problems.length > 0 || callerId === null) return { problems };
  const settings = { baseHost: raw.base_host, callerId, defaultCountry };
  return { settings: customerCallerId === null ? settings : { ...settings, customerCallerId } };

  function readNumber(setting: 'caller_id' | 'customer_caller_id', value: string): E164 | null {
    const reading = phoneNumbers.read(value, defaultCountry);
    if (reading.ok) return reading.number;
    const problem = numberProblem(setting, value, reading, phoneNumbers);
    // National digits cannot be judged while the country they are read by is itself wrong.
    if (problem && !(problem.kind === 'needsCountry' && badCountry)) problems.push(problem);
    return null;
  }
}

function numberProblem(
  setting: 'caller_id' | 'customer_caller_id',
  value: string,
  reading: NumberReading & { ok: false },
  phoneNumbers: PhoneNumbers,
): SettingProblem | null {
  switch (reading.why) {
    case 'missing':
      // One may be empty; the other has been named already unless it is made of invisible marks only.
      return setting === 'caller_id' && value.trim() !== '' ? { setting, kind: 'missing' } : null;
    case 'needsCountry': {
      const international = phoneNumbers.read(`+${value.trim()}`, null);
      return { setting, kind: 'needsCountry', ...(international.ok && { suggestion: international.number }) };
    }
    case 'notPossible':
      return { setting, kind: 'notANumber' };
  }
}
