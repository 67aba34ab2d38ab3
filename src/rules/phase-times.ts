import { alternatives } from './find-words.js';
import { firstWords } from './lists/first-words.js';
import { timeUnits } from './lists/time-units.js';

/** When a phase lasts, in minutes from the beginning. */
export interface PhaseTime {
  readonly from: number;
  readonly to: number;
}

/** Reads `0–6 h`, `30 min–4 h` and `the first 4 hours` out of the name of a phase; undefined where it says neither for sure. */
export function phaseTime(phase: string, language: string): PhaseTime | undefined {
  if (!/\d/.test(phase)) return undefined;
  const reader = readers.get(language) ?? readerFor(language);
  readers.set(language, reader);
  // `6h` reads as `6 h`.
  const text = phase.replaceAll(/(\d)(?=\p{L})/gu, '$1 ');
  const minutesOf = (amount = '', unit = ''): number =>
    Number(amount.replace(',', '.')) * (reader.minutes.get(unit.toLowerCase()) ?? 0);

  const range = reader.range.exec(text);
  if (range) {
    const [, from, fromUnit, to, toUnit] = range;
    return { from: minutesOf(from, fromUnit ?? toUnit), to: minutesOf(to, toUnit) };
  }
  const first = reader.first.exec(text);
  return first ? { from: 0, to: minutesOf(first[1], first[2]) } : undefined;
}

/** How times are read in a language. */
interface Reader {
  readonly minutes: ReadonlyMap<string, number>;
  readonly range: RegExp;
  readonly first: RegExp;
}

const readers = new Map<string, Reader>();

function readerFor(language: string): Reader {
  const minutes = new Map(
    Object.entries(timeUnits).flatMap(([length, list]) =>
      (list[language] ?? []).map((word) => [word.toLowerCase(), Number(length)] as const),
    ),
  );
  // A language without words matches nothing.
  const anyOf = (words: readonly string[]): string => alternatives(words) || '$.';
  const unit = `(${anyOf([...minutes.keys()])})`;
  const number = '(\\d{1,3}(?:[.,]\\d)?)';
  const begin = '(?<![\\p{N}.,])';
  return {
    minutes,
    range: new RegExp(`${begin}${number}(?:\\s*${unit})?\\s*[-–—~至到]\\s*${number}\\s*${unit}`, 'iu'),
    first: new RegExp(`(?:${anyOf(firstWords[language] ?? [])})\\s*${begin}${number}\\s*${unit}`, 'iu'),
  };
}
