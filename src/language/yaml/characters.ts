/** Character codes of YAML's signs. */
export const newline = 10;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const greater = 62;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const pipe = 124;
export const closeBrace = 125;

/** True for the signs that mean something inside brackets: `[ ] { } ,`. */
export function isFlowIndicator(code: number): boolean {
  return (
    code === comma ||
    code === closeBracket ||
    code === closeBrace ||
    code === openBracket ||
    code === openBrace
  );
}

/** Signs with which no unquoted value may begin, or of which the subset reader is not sure. */
const notFirst = new Uint8Array(128);
for (const sign of ' \n?:,[]{}#&*!|>\'"%@`') notFirst[sign.charCodeAt(0)] = 1;

/** Whether an unquoted value surely begins at this place of a text that ends with a line break. */
export function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === dash) {
    const next = text.charCodeAt(at + 1);
    return next !== space && next !== newline && !isFlowIndicator(next);
  }
  return code < 128 ? notFirst[code] === 0 : !isOddSpace(code);
}

/** Whether the `#` at `at` surely begins a comment: directly in front of a letter or a digit it may be part of a text. */
export function startsComment(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  const letter = code | 32;
  return code < 128 && !(code >= 48 && code <= 57) && !(letter >= 97 && letter <= 122);
}

/** True for characters that look like a space but are none to YAML: non-breaking, ideographic, of fixed widths. */
export function isOddSpace(code: number): boolean {
  if (code === 0xa0 || code === 0x3000) return true;
  return code >= 0x2000 && (code <= 0x200f || code === 0x202f || code === 0x205f || code === 0x2060);
}
