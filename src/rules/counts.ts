import { alternatives, findWords, mayHave } from './find-words.js';
import { announcingWords } from './lists/announcing-words.js';
import { numberWords } from './lists/number-words.js';

/** A number of things that a text announces. */
export interface Count {
  readonly count: number;
  /** As it stands in the text: `fire grupper`. */
  readonly phrase: string;
  /** The sentence up to the number, and what follows the things. */
  readonly before: string;
  readonly after: string;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Every number of such things in a text; one thing is no list, and in Chinese no number at all. */
export function countsIn(text: string, language: string, things: readonly string[]): Count[] {
  const numbers = numberWords[language] ?? [];
  if (numbers.length === 0 || !mayHave(text, things)) return [];
  const pattern = patterns.get(things) ?? patternOf(numbers, things, language === 'zh');
  patterns.set(things, pattern);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const typed = match.groups?.['number'] ?? '';
    const count = /^\d/.test(typed)
      ? Number(typed)
      : numbers.findIndex((word) => word.split('|').includes(typed.toLowerCase())) + 2;
    if (count < 2) return [];
    const before =
      text
        .slice(0, match.index)
        .split(/[.!?。！？；;]\s*|\n\n/u)
        .at(-1) ?? '';
    return [
      {
        count,
        phrase: match[0].replaceAll(/\s+/g, ' '),
        before,
        after: text.slice(match.index + match[0].length),
      },
    ];
  });
}

function patternOf(numbers: readonly string[], things: readonly string[], inHan: boolean): RegExp {
  const words = numbers.flatMap((word) => word.split('|')).toSorted((a, b) => b.length - a.length);
  const number = `(?<number>\\d{1,2}|${words.join('|')})`;
  // In Chinese one number word stands in another, and 第 makes an order of it: 二十三级, 第二级.
  const pattern = inHan
    ? `(?<![\\p{N}第一二三四五六七八九十百])${number}\\s?[大个种项条]?(?:${alternatives(things)})`
    : `(?<![\\p{L}\\p{N}.,:/–-])${number}\\s+(?:${alternatives(things)})`;
  return new RegExp(pattern, 'giu');
}

/** Whether the sentence says that this is how many there are: “divided into four levels”, “four levels:”. */
export function isAnnounced({ before, after }: Count, language: string): boolean {
  return /^[:：]/u.test(after) || findWords(before, announcingWords, language).length > 0;
}
