/** Numbers that are set aside, in order, each as it is written. */
export interface NumberRange {
  readonly count: number;
  at(index: number): string;
}

const between = '\\s*(?:[-–—~]|\\.{2,3}|to|through|til|till|bis|至|到)\\s*';
/** What stands before the figures stands before both ends, as in “N-0001 – N-0050”. */
const range = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{L}*[-./]?)(\\d{1,9})${between}\\1(\\d{1,9})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The only range of numbers in a text; undefined where there is none, more than one, or an end before its start. */
export function numberRangeIn(text: string): NumberRange | undefined {
  const [found, another] = [...text.matchAll(range)];
  if (!found || another) return undefined;
  const [, prefix = '', from = '', to = ''] = found;
  const [first, last] = [Number(from), Number(to)];
  const isPadded = from.startsWith('0') || to.startsWith('0');
  if (last <= first || (isPadded && from.length !== to.length)) return undefined;
  return {
    count: last - first + 1,
    at: (index) => prefix + String(first + index).padStart(isPadded ? from.length : 0, '0'),
  };
}
