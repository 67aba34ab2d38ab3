/** Words by language. A star stands for any letters that a word may begin or end with: `*niveauer`, `log*`. */
export type WordList = Readonly<Record<string, readonly string[]>>;

const patterns = new WeakMap<readonly string[], RegExp>();

/** The words of a list that a text has, as they stand in the text. An unknown language has no words. */
export function findWords(text: string, list: WordList, language: string): string[] {
  const words = list[language];
  return words === undefined || words.length === 0 ? [] : (text.match(patternOf(words)) ?? []);
}

/** Words as the alternatives of a regular expression; Chinese words need no space around them. */
export function alternatives(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const bare = word.replaceAll('*', '').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
      if (/\p{Script=Han}/u.test(bare)) return bare;
      const before = word.startsWith('*') ? '\\p{L}*' : '(?<![\\p{L}\\p{N}])';
      const after = word.endsWith('*') ? '\\p{L}*' : '(?![\\p{L}\\p{N}])';
      return `${before}${bare.replaceAll(' ', '\\s+')}${after}`;
    })
    .join('|');
}

function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words) ?? new RegExp(alternatives(words), 'giu');
  patterns.set(words, known);
  return known;
}
