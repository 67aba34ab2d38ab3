import { datePattern } from './calendar.js';

/** The ways of writing a day in figures, by where its year, month and day stand; a time may stick to the first. */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<y>[12]\d{3})(?<m>\d\d)(?<d>\d\d)(?:\d{4}|\d{6})?(?!\d)/g,
  /(?<!\d)(?<y>[12]\d{3})(?<s>[-./_])(?<m>\d\d?)\k<s>(?<d>\d\d?)(?!\d)/g,
  /(?<!\d)(?<y>[12]\d{3})年(?<m>\d\d?)月(?<d>\d\d?)日/g,
  /(?<!\d)(?<d>\d\d?)(?<s>[-./_])(?<m>\d\d?)\k<s>(?<y>[12]\d{3})(?!\d)/g,
];

/**
 * The days that are written in figures in a text, as YYYY-MM-DD. Where the day comes before the year, the month stands in between,
 * unless `isMonthFirst`, as in the United States. What is no day of the calendar is passed over.
 */
export function daysInText(text: string, isMonthFirst = false): string[] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups = {} }) => {
      const { y: year = '', m = '', d = '', s } = groups;
      const isTurned = isMonthFirst && s === '/' && form === forms.at(-1);
      const [month, day] = isTurned ? [d, m] : [m, d];
      const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return datePattern.test(written) ? [written] : [];
    }),
  );
}
