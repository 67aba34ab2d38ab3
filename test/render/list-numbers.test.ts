import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseToHtml } from '../../src/render/prose.js';

const flat = (source: string): string => proseToHtml(source).replace(/\n/g, '');

describe('the numbers of a list in prose', () => {
  it.each([
    ['from one on', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['from nought on', '0. a\n1. b', '<ol start="0"><li>a</li><li>b</li></ol>'],
    ['from where the text before stopped', '3) a\n4) b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['one each time', '1. a\n1. b\n1. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
    ['of two figures', '98. a\n99. b', '<ol start="98"><li>a</li><li>b</li></ol>'],
  ])('count its items: %s', (_, source, html) => {
    expect(flat(source)).toBe(html);
  });

  it.each([
    ['numbers to call', '112. Fire\n1813. Doctor', '<ul><li>112. Fire</li><li>1813. Doctor</li></ul>'],
    ['one alone', '112. Fire', '<ul><li>112. Fire</li></ul>'],
    ['a leading nought', '070. Night', '<ul><li>070. Night</li></ul>'],
    ['a gap', '1. a\n3) b', '<ol><li>a</li></ol><ol start="3"><li>b</li></ol>'],
    ['a gap in one list', '1. a\n3. b', '<ul><li>1. a</li><li>3. b</li></ul>'],
    ['the same year twice', '1945. a\n1945. b', '<ul><li>1945. a</li><li>1945. b</li></ul>'],
    ['nothing behind them', '112.\n114.', '<ul><li><p>112.</p></li><li><p>114.</p></li></ul>'],
    [
      'in a list that counts',
      '1. a\n   - x\n   112. y\n2. b',
      '<ol><li>a<ul><li>x</li></ul><ul><li>112. y</li></ul></li><li>b</li></ol>',
    ],
    [
      'around one that counts',
      '112. a\n     1. x\n     2. y',
      '<ul><li>112. a<ol><li>x</li><li>y</li></ol></li></ul>',
    ],
    ['marked-up words', '110. *Police*', '<ul><li>110. <em>Police</em></li></ul>'],
  ])('are words where they are no count: %s', (_, source, html) => {
    expect(flat(source)).toBe(html);
  });

  it('are all there, whatever they are', () => {
    const number = fc.integer({ min: 0, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (numbers) => {
        const html = proseToHtml(numbers.map((one) => `${one}. x`).join('\n'));
        let next = Number(/<ol start="(\d+)"/.exec(html)?.[1] ?? 1);
        const isCounted = html.startsWith('<ol');
        const shown = [...html.matchAll(/<li>(?:(\d+)\. )?x/g)].map(([, own]) => own ?? String(next++));
        const isLazy = numbers.every((one) => one === numbers[0]) && isCounted && numbers.length > 1;
        expect(isLazy ? numbers.length : shown).toEqual(isLazy ? shown.length : numbers);
      }),
    );
  });
});
