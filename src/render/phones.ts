import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { oncePerKey } from '../core/once.js';
import { withPlainBlanks } from '../core/plain-blanks.js';
import { withUnbrokenNumbers } from './digit-runs.js';

/** A telephone number for reading and for dialling; without `dial` it holds nothing to dial. */
export interface PhoneText {
  readonly text: string;
  readonly dial: string | undefined;
}

/** No number in the world has more digits (E.164): what has more is several numbers. */
const mostDigits = 15;

const numbersOf = oncePerKey((country) => oncePerKey((typed) => wordNumber(typed, country)));

/**
 * Groups a number as its country does: without the country code inside that country, else with it.
 * Short numbers and whatever is not clearly one number stay as typed.
 */
export function phoneInWords(typed: string, country: string): PhoneText {
  return numbersOf(country)(withPlainBlanks(typed));
}

function wordNumber(typed: string, country: string): PhoneText {
  // What holds words besides a number is for a person to make sense of: dialling all its digits would reach somebody else.
  if (!/^\+?[\d\s().\-/]+$/.test(typed)) return { text: withUnbrokenNumbers(typed), dial: undefined };
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(typed, home === undefined ? {} : { defaultCountry: home });
  if (!number?.isPossible()) {
    const digits = typed.replace(/[^+\d]/g, '');
    return { text: typed, dial: digits.replace('+', '').length > mostDigits ? undefined : `tel:${digits}` };
  }
  const abroad = home === undefined || number.country !== home;
  return { text: abroad ? number.formatInternational() : number.formatNational(), dial: number.getURI() };
}
