// The largest metadata: the others do not tell a mobile number from a fixed one in every country.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneSort } from './reach.js';

const sorts: Readonly<Record<string, PhoneSort>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'telephone',
  VOIP: 'telephone',
  FIXED_LINE_OR_MOBILE: 'either',
};

/** Tells the sorts of numbers that are dialled from a country (ISO 3166-1 alpha-2); each number is read once. */
export function phoneSorter(country: string): (number: string) => PhoneSort {
  const known = new Map<string, PhoneSort>();
  const options = isSupportedCountry(country) ? { defaultCountry: country as CountryCode } : {};
  return (number) => {
    const sort =
      known.get(number) ?? sorts[parsePhoneNumberFromString(number, options)?.getType() ?? ''] ?? 'unknown';
    known.set(number, sort);
    return sort;
  };
}
