/** A text in Unicode's composed form (NFC): å can be typed as one character or as two, and looks the same. */
export function sameLetters(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    // Below U+0300 nothing can be composed: that is every key and nearly every id.
    if (text.charCodeAt(index) >= 0x300) return text.normalize('NFC');
  }
  return text;
}
