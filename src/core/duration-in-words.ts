import { oncePerKey } from './once.js';

const unitNames: Readonly<Record<string, string>> = {
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  month: 'month',
  year: 'year',
};
const isoUnits = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
const isoParts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

const unitFormats = oncePerKey((locale) =>
  oncePerKey((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })),
);
const listFormat = oncePerKey((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Words a duration in the unit that was typed (72 h stays hours), for the readers of a locale; anything else stays as typed. */
export function durationInWords(typed: string, locale: string): string {
  const words = (amount: number, unit: string): string => unitFormats(locale)(unit).format(amount);
  const iso = isoParts.exec(typed);
  if (iso) {
    const amounts = iso.slice(1).map((part) => Number(part ?? 0));
    const parts = isoUnits.flatMap((unit, index) => (amounts[index] ? [words(amounts[index], unit)] : []));
    return listFormat(locale).format(parts) || typed;
  }
  const [, amount, abbreviation = ''] = /^(\d+(?:\.\d+)?) ?([a-z]+?)s?$/.exec(typed) ?? [];
  const unit = Object.hasOwn(unitNames, abbreviation) ? unitNames[abbreviation] : undefined;
  return amount === undefined || unit === undefined ? typed : words(Number(amount), unit);
}
