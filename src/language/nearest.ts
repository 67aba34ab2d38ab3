import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant by a mistyped word; undefined when none is near (about a third of its letters may differ). */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(typed);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.round(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = differenceOf(folded, fold(candidate));
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Letters that changed places (gaol, goal) are one slip, however many edits they are. */
function differenceOf(a: string, b: string): number {
  const sorted = (text: string): string => [...text].sort().join('');
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b);
}

/** Spellings that people without the letters fall back to count as the same: ø and oe, å and aa, case, separators. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036f_\s.-]/g, '');
}
