import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../src/host/font-characters.js';
import { fontsFor } from '../../src/host/fonts.js';

const require = createRequire(import.meta.url);

describe('the fonts for a text', () => {
  it('are those for reading, in two weights, and no more than needed', () => {
    const { css, missing } = fontsFor('Rødgrød med fløde – 70 00 00 01');
    expect(missing).toEqual([]);
    expect(css.match(/@font-face/g)).toHaveLength(2);
    expect(css).not.toContain('Symbols');
    expect(css).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
  });

  it('come with others for characters that these do not have', () => {
    expect(fontsFor('☐ ✓').css).toContain("font-family: 'Noto Sans Symbols 2'");
    expect(fontsFor('ő').css.match(/@font-face/g)).toHaveLength(4);
  });

  it('have Chinese in two weights, of its many files only those with characters of the text', () => {
    const { css, missing } = fontsFor('应急预案，启动“响应”。');
    expect(missing).toEqual([]);
    const faces = css.match(/font-family: 'Noto Sans SC'; font-weight: [47]00/g) ?? [];
    expect(faces.length).toBeGreaterThanOrEqual(2);
    expect(faces.length).toBeLessThan(20);
    expect(new Set(faces).size).toBe(2);
  });

  it('leave out what no file has, whatever its style sheet promises', () => {
    expect(fontsFor('a → b µ ‰ 应 ♙ ሀ \u0e01').missing).toEqual(['\u0e01', 'ሀ']);
  });

  it('take no offence at characters without a shape', () => {
    expect(fontsFor('a\u00a0b\u00adc\u200bd\u2009e\ufeff\n\t☎\ufe0f').missing).toEqual([]);
  });
});

describe('the characters of a font', () => {
  const characters = (file: string): Set<number> =>
    fontCharacters(readFileSync(require.resolve(`@fontsource/${file}`)));

  it('are those that it has glyphs for', () => {
    const latin = characters(
      'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
    );
    for (const character of 'AZaz09æøåÆØÅ–“”½§') expect(latin.has(character.codePointAt(0) ?? 0)).toBe(true);
    for (const character of 'µ→ő') expect(latin.has(character.codePointAt(0) ?? 0)).toBe(false);
    expect(latin.size).toBe(219);
  });

  it('lie in any plane', () => {
    const symbols = characters('noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff');
    expect(symbols.has(0x1f4df)).toBe(true);
    expect(symbols.has(0x2610)).toBe(true);
  });

  it('cannot be read from anything else', () => {
    expect(() => fontCharacters(Buffer.from('not a font'))).toThrow(RangeError);
  });
});
