import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitRunsIn, withUnbrokenNumbers } from '../../src/render/digit-runs.js';

describe('numbers in a text', () => {
  it.each([
    ['nummer ab 88 88 80 12.', ['88 88 80 12']],
    ['+45 88 88 70 00, 88 88 71 00', ['+45 88 88 70 00', '88 88 71 00']],
    ['tlf.(020) 7946 0958/+44 (0)20 7946 0958', ['(020) 7946 0958', '+44 (0)20 7946 0958']],
    ['电话0755 5555 0305转2', ['0755 5555 0305']],
    ['070-123 45 67 eller 1 234 567,50', ['070-123 45 67', '1 234 567']],
    ['12345\n67890', ['12345\n67890']],
    ['trin 1 2', []],
    ['den 2026-10-23 kl. 08.00', []],
    ['88888012', []],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', []],
  ])('%j', (text, runs) => {
    expect(digitRunsIn(text)).toEqual(runs);
    const held = runs.reduce((rest, run) => rest.replace(run, run.replaceAll(/\s/g, '\u00a0')), text);
    expect(withUnbrokenNumbers(text)).toBe(held);
  });

  it('are held once and for all, and nothing else of the text changes', () => {
    const piece = fc.constantFrom(
      '+45',
      '88',
      '(0)20',
      '7946',
      'nr.',
      '-',
      ' ',
      '  ',
      '\n',
      '.',
      '1234567',
      'æ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const held = withUnbrokenNumbers(text);
        expect(held.length).toBe(text.length);
        expect(
          [...held].every(
            (char, at) => char === text[at] || (char === '\u00a0' && /[ \n]/.test(text[at] ?? '')),
          ),
        ).toBe(true);
        expect(withUnbrokenNumbers(held)).toBe(held);
        for (const [word] of held.matchAll(/[^ \n]*\u00a0[^ \n]*/g))
          expect(digitRunsIn(word).length).toBeGreaterThan(0);
      }),
    );
  });

  it('take no time in a text of nothing but figures', () => {
    for (const part of ['1', '1.', '1 ', '(1', '+']) {
      const text = part.repeat(100_000);
      expect(withUnbrokenNumbers(text)).toHaveLength(text.length);
    }
  });
});
