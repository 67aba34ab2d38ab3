/** Numbers that are set aside, in order, each as it is written. */
export interface NumberRange {
  readonly count: number;
  at(index: number): string;
}

const between = '\\s*(?:[-–—~]|\\.{2,3}|to|through|til|till|bis|至|到)\\s*';
/** What begins or ends inside of a longer number is no end of a range; “Nr.” before one, or a full stop behind it, is none of it. */
const start = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-/_#]|\\p{N}[.,:])';
const end = '(?![\\p{L}\\p{N}]|[-/_#][\\p{L}\\p{N}]|[.,:]\\p{N})';
/** Only the last figures count; what is before them, also a year, stands before both ends, as in “N-2026-0001 – N-2026-0050”. */
const range = new RegExp(
  `${start}([\\p{L}\\p{N}./,:_#-]{0,40}(?<!\\p{N}))(\\d{1,40})${between}\\1(\\d{1,40})${end}`,
  'giu',
);

/** The only range of numbers in a text; undefined where there is none, more than one, or an end before its start. */
export function numberRangeIn(text: string): NumberRange | undefined {
  const [found, another] = [...text.matchAll(range)];
  if (!found || another) return undefined;
  const [, prefix = '', from = '', to = ''] = found;
  const first = BigInt(from);
  const count = Number(BigInt(to) - first) + 1;
  const isPadded = [from, to].some((figures) => /^0\d/.test(figures));
  if (count < 2 || !Number.isSafeInteger(count) || (isPadded && from.length !== to.length)) return undefined;
  return {
    count,
    at: (index) => prefix + String(first + BigInt(index)).padStart(isPadded ? from.length : 0, '0'),
  };
}
