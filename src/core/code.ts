import { createHash } from 'node:crypto';

/** Letters and digits that are not taken for each other when read aloud or written by hand (Crockford's base 32). */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short code for a content, such as K7M4-Q2XP: equal contents have equal codes. */
export function codeOf(content: string): string {
  const digest = createHash('sha256').update(content).digest();
  const characters = Array.from(digest.subarray(0, 8), (byte) => codeAlphabet[byte % 32]).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** A code as it may be typed: in small letters, with other separators, with letters that look like digits. Undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === 8 && [...plain].every((character) => codeAlphabet.includes(character));
  return isCode ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined;
}
