import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { printable, wordFinding } from '../../src/report/wording.js';

describe('printable', () => {
  it.each([
    ['plain', 'Strømsvigt – 24/7 “nu”', 'Strømsvigt – 24/7 “nu”'],
    ['a tab', 'a\tb', 'a b'],
    ['an escape', '\u001b[31mred', '\ufffd[31mred'],
    ['a bell and a backspace', 'a\u0007\b', 'a\ufffd\ufffd'],
    ['line ends', 'a\r\nb', 'a\ufffd\ufffdb'],
    ['line separators', 'a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
    ['text that turns around', '\u202eabc\u202c', '\ufffdabc\ufffd'],
    ['isolates', '\u2066abc\u2069', '\ufffdabc\ufffd'],
    ['control characters of the second kind', 'a\u0085\u009b31m', 'a\ufffd\ufffd31m'],
    ['a byte order mark', '\ufeffa', '\ufffda'],
    ['a delete', 'a\u007f', 'a\ufffd'],
    ['what only looks odd', '\u00a0\u00adé😀', '\u00a0\u00adé😀'],
  ])('of %s', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('keeps the length, so that marks stay below what they mark, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).toHaveLength(text.length);
        expect(printable(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e]/);
      }),
    );
  });
});

describe('wordFinding', () => {
  it.each([
    ['en', '“ownr” is not known here.', 'Did you mean “owner”?'],
    ['da', '“ownr” kendes ikke her.', 'Mente du “owner”?'],
  ])('words a finding in %s', (language, message, advice) => {
    const finding = { code: 'shape/unknown-key', args: { key: 'ownr', suggestion: 'owner', allowed: ['a'] } };
    expect(wordFinding(finding, localeFor(language))).toEqual({ message, advice });
  });

  it.each([
    ['en', 'Here you can write sted or af.'],
    ['da', 'Her kan stå sted eller af.'],
  ])('lists what is allowed where nothing is near, in %s', (language, advice) => {
    const finding = { code: 'shape/unknown-key', args: { key: 'x', allowed: ['sted', 'af'] } };
    expect(wordFinding(finding, localeFor(language)).advice).toBe(advice);
  });

  it('puts a text of many lines on one', () => {
    const finding = { code: 'placeholder', args: { text: '[a\n   b\tc]' } };
    expect(wordFinding(finding, localeFor('en')).message).toBe('“[a b c]” has not been filled in.');
  });

  it.each([
    [300, 300, false],
    [301, 300, true],
    [5000, 300, true],
  ])('shows of %i characters %i', (length, shown, cut) => {
    const finding = { code: 'placeholder', args: { text: 'x'.repeat(length) } };
    const [, text = ''] = /“(.*)”/.exec(wordFinding(finding, localeFor('en')).message) ?? [];
    expect({ length: text.length, cut: text.endsWith('…') }).toEqual({ length: shown, cut });
  });

  it('keeps numbers numbers, for their plurals', () => {
    const finding = { code: 'file/too-large', args: { megabytes: 2.5, limit: 2 } };
    expect(wordFinding(finding, localeFor('en')).message).toBe(
      'The file is too large to be a plan: 2.5 MB, at most 2 are read.',
    );
  });
});
