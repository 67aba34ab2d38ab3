/** Words by language. A star stands for any letters that a word may begin or end with: `*niveauer`, `log*`. */
export type WordList = Readonly<Record<string, readonly string[]>>;

const patterns = new WeakMap<readonly string[], RegExp>();
const signs = new WeakMap<readonly string[], RegExp>();

/** The words of a list that a text has, as they stand in the text. An unknown language has no words. */
export function findWords(text: string, list: WordList, language: string): string[] {
  const words = list[language];
  return words === undefined || !mayHave(text, words) ? [] : (text.match(patternOf(words)) ?? []);
}

/** Whether a text has the letters of any of the words, which is found out much faster than whether it has the word. */
export function mayHave(text: string, words: readonly string[]): boolean {
  const known = signs.get(words) ?? new RegExp(words.map(lettersOf).join('|') || '$.', 'iu');
  signs.set(words, known);
  return known.test(text);
}

function lettersOf(word: string): string {
  const bare = word.replaceAll('*', '').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return bare.replaceAll(' ', '\\s+');
}

const inWord = '[\\p{L}\\p{N}]';

/**
 * Words as the alternatives of a regular expression; Chinese words need no space around them. What stands around words is said once for all of a
 * kind: reading an expression that says it for each takes longer than searching a plan.
 */
export function alternatives(words: readonly string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const kinds: readonly [before: string, after: string, own: readonly string[]][] = [
    ['', '', sorted.filter(isHan)],
    ...[true, false].flatMap((opens) =>
      [true, false].map((closes): [string, string, string[]] => [
        opens ? '\\p{L}*' : `(?<!${inWord})`,
        closes ? '\\p{L}*' : `(?!${inWord})`,
        sorted.filter(
          (word) => !isHan(word) && word.startsWith('*') === opens && word.endsWith('*') === closes,
        ),
      ]),
    ),
  ];
  return kinds
    .filter(([, , own]) => own.length > 0)
    .map(([before, after, own]) => `${before}(?:${own.map(lettersOf).join('|')})${after}`)
    .join('|');
}

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words) ?? new RegExp(alternatives(words), 'giu');
  patterns.set(words, known);
  return known;
}
