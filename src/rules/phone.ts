// The largest metadata: the others accept numbers that no country has given out.
import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import { withPlainBlanks } from '../core/plain-blanks.js';

/** What can be wrong with a telephone number. */
export type PhoneFault =
  | 'too-short'
  | 'too-long'
  | 'several'
  | 'more-than-number'
  | 'no-number'
  | 'no-country'
  | 'not-in-use';

const lengthFaults: Readonly<Record<string, PhoneFault>> = { TOO_SHORT: 'too-short', TOO_LONG: 'too-long' };

/** What is wrong with a number that is dialled from a country (ISO 3166-1 alpha-2); undefined when nothing is, or nothing can be known. */
export function phoneFault(text: string, country: string): PhoneFault | undefined {
  // "(+45) 33 12 …" is how many letterheads write it, but the library stops at the bracket.
  const number = withPlainBlanks(text)
    .trim()
    .replace(/^\((\+\d+)\)/, '$1');
  if (isShortNumber(number, country)) return undefined;
  if (/\d\D*[,;]\s*[+\d]/.test(number)) return 'several';
  const known = isSupportedCountry(country);
  if (!known && !number.startsWith('+')) return undefined;
  const options = { ...(known ? { defaultCountry: country as CountryCode } : {}), extract: false };
  const length = validatePhoneNumberLength(number, options);
  if (length === 'NOT_A_NUMBER') return wordsFault(number);
  if (length === 'INVALID_COUNTRY') return 'no-country';
  if (length !== undefined) {
    return length === 'TOO_LONG' && /\d *\/ *\d/.test(number)
      ? 'several'
      : (lengthFaults[length] ?? 'not-in-use');
  }
  return parsePhoneNumberWithError(number, options).isValid() ? undefined : 'not-in-use';
}

/**
 * Emergency and service numbers such as 112, 1813, 116 117, 911 are not in the library's numbering plans. They are taken for
 * right by their form: three to six digits that begin with 1, or one of the emergency numbers that do not.
 * The extension of an exchange (7034) is none of these: it cannot be dialled from outside.
 */
function isShortNumber(number: string, country: string): boolean {
  const digits = number.replace(/[ -]/g, '');
  if (/^(?:1\d{2,5}|000|911|999)$/.test(digits)) return true;
  // Power, banks and authorities in China answer under these: 95598 is the electricity grid.
  return country === 'CN' && /^9[56]\d{3,4}$/.test(digits);
}

function wordsFault(number: string): PhoneFault {
  if (/\d\D*(?:\/| og | eller | and | or )\D*\d/.test(number)) return 'several';
  return /\d.*\d.*\d/.test(number) ? 'more-than-number' : 'no-number';
}
