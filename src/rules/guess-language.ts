import { tellingWords } from './lists/telling-words.js';

/** With fewer words a quotation or a list of names could decide. */
const enoughWords = 80;
const enoughHan = 100;

/** The languages that a word tells of. */
const languagesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(tellingWords).flat())].map((word) => [
    word,
    Object.keys(tellingWords).filter((language) => tellingWords[language]?.includes(word)),
  ]),
);

/**
 * The language that a text is written in, when that is certain and it is not the one that is expected; else undefined.
 * Names, numbers and foreign terms stand in every text: another language has to be far ahead.
 */
export function otherLanguage(text: string, expected: string): string | undefined {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)) return undefined;
  if (expected !== 'zh' && han >= enoughHan && han > words.length * 2) return 'zh';
  if (words.length < enoughWords || (expected === 'zh' && han * 5 > words.length)) return undefined;
  const counts = new Map(Object.keys(tellingWords).map((language) => [language, 0]));
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!best || best[0] === expected) return undefined;
  const [language, count] = best;
  const isFrequent = count >= 8 && count / words.length >= 0.015;
  const isAhead = count > (second?.[1] ?? 0) * 2 && count > (counts.get(expected) ?? 0) * 4;
  return isFrequent && isAhead ? language : undefined;
}
