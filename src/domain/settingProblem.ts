/** The app's settings, by the names they have in the manifest. */
export type SettingName = 'base_host' | 'api_key' | 'caller_id' | 'customer_caller_id' | 'default_country';

/**
 * What is wrong with a setting. `suggestion` is the value to enter instead, where it can be told.
 * - `missing`: required and empty.
 * - `notBareHost`: a scheme, a path or a slash was pasted; the whitelist's placeholder wants the bare host.
 * - `foreignHost`: neither `api.infobip.com` nor under it; it would receive the API key.
 * - `notANumber`: not a possible phone number.
 * - `needsCountry`: national digits while `default_country` is unset.
 * - `notACountry`: not an ISO 3166 alpha-2 code.
 */
export interface SettingProblem {
  readonly setting: SettingName;
  readonly kind: 'missing' | 'notBareHost' | 'foreignHost' | 'notANumber' | 'needsCountry' | 'notACountry';
  readonly suggestion?: string;
}
