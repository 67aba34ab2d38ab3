/** Chinese has marks of its own, as wide as its signs, and is written without blanks. `language` may name a country too. */
function isWide(language: string): boolean {
  return language.startsWith('zh');
}

/** What stands between two words. */
export function blankIn(language: string): string {
  return isWide(language) ? '' : ' ';
}

/** A text in the brackets of a language. */
export function bracketed(text: string, language: string): string {
  return isWide(language) ? `（${text}）` : `(${text})`;
}

/** Parts one behind the other, without those that are not there. */
export function joined(parts: readonly (string | undefined)[], language: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(blankIn(language));
}

/** A text, and in brackets behind it what is said of it. */
export function withNote(text: string, note: string, language: string): string {
  return joined([text, bracketed(note, language)], language);
}

/** What stands between things of one sort in a row of them. */
export function separatorIn(language: string): string {
  return isWide(language) ? '、' : ', ';
}

/** Parts of a sentence with commas between them. */
export function withCommas(parts: readonly string[], language: string): string {
  return parts.join(isWide(language) ? '，' : ', ');
}

/** Sentences or groups with semicolons between them. */
export function withSemicolons(parts: readonly string[], language: string): string {
  return parts.join(isWide(language) ? '；' : '; ');
}
