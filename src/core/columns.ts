/** What takes two columns of a terminal: Chinese, Japanese and Korean signs and full-width forms. */
export const wide: RegExp =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
