import type { Words } from '../language/words.js';

/** A code that a list names, and the column where it is looked for. */
interface NamedCode {
  readonly column: string;
  readonly code: string;
  /** Where it is named, from the list. */
  readonly pointer: string;
}

/** A search for any of some codes in the cells of a column. */
interface CodeSearch {
  finds(cell: string): boolean;
  /** In how many cells without any of the codes this one stands with other capital and small letters. */
  missed(code: string): number;
}

/** The codes that a list names: a column that is named once holds for the next codes too. */
export function codesNamed({ filter = [] }: Words['print-list']): NamedCode[] {
  let last = filter.find(({ column }) => column !== undefined)?.column;
  return filter.flatMap(({ column = last, codes = [] }, index) => {
    last = column;
    if (column === undefined) return [];
    return codes.map((code, place) => ({
      column: named(column),
      code: named(code),
      pointer: `/filter/${index}/codes/${place}`,
    }));
  });
}

/**
 * How codes are looked for in a column: each as it is named. Only one that stands nowhere so is found whatever its capital and small
 * letters: of two codes that differ in nothing else, a list has the one that it names.
 */
export function searchFor(codes: readonly string[], cells: readonly string[]): CodeSearch {
  const parts = new Map<string, Set<string>>();
  for (const part of cells.flatMap(partsOf)) {
    const known = parts.get(caseless(part));
    if (known) known.add(part);
    else parts.set(caseless(part), new Set([part]));
  }
  const writtenAs = (code: string): ReadonlySet<string> => parts.get(caseless(code)) ?? new Set();
  const wanted = new Set(
    codes.flatMap((code) => {
      const written = writtenAs(code);
      return written.has(code) ? [code] : [...written];
    }),
  );
  const finds = (cell: string): boolean => partsOf(cell).some((part) => wanted.has(part));
  return {
    finds,
    missed: (code) => {
      const written = writtenAs(code);
      return cells.filter((cell) => !finds(cell) && partsOf(cell).some((part) => written.has(part))).length;
    },
  };
}

/** A text as it stands in a table: what looks the same is written with the same characters. */
export function named(text: string): string {
  return text.normalize('NFC').trim();
}

/** A cell may hold several codes, and a code several words. */
function partsOf(cell: string): string[] {
  return [cell.trim(), ...cell.split(/[,;/\s]+/), ...cell.split(/[,;/\r\n]/).map((part) => part.trim())];
}

function caseless(text: string): string {
  return text.toLowerCase();
}
