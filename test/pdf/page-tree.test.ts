import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/pdf/pages.js';
import { handMadePdf, notUnderstoodError } from './hand-made.js';

const CATALOGUE = '<</Type /Catalog\n/Pages 3 0 R>>';

function page(content: number): string {
  return `<</Type /Page\n/Contents ${content} 0 R>>`;
}

function numbers(objects: readonly string[]): number[] {
  return readPages(handMadePdf(CATALOGUE, objects)).map(({ object }) => object);
}

describe('pages', () => {
  it('are read from one level in the order of the list', () => {
    const tree = ['<</Type /Pages/Count 3/Kids [6 0 R 4 0 R 5 0 R]>>', page(7), page(7), page(7)];
    expect(numbers(tree)).toEqual([6, 4, 5]);
  });

  it('are read from a tree in the order of reading', () => {
    const tree = [
      '<</Type /Pages/Kids [4 0 R 10 0 R 5 0 R]>>',
      '<</Type /Pages/Kids [6 0 R 7 0 R]>>',
      '<</Type /Pages/Kids [11 0 R]>>',
      page(12),
      '<</Type /Pages/Kids [8 0 R 9 0 R]>>',
      page(12),
      page(12),
      page(12),
      page(12),
    ];
    expect(numbers(tree)).toEqual([6, 8, 9, 10, 11]);
  });

  it('may be none', () => {
    expect(numbers(['<</Type /Pages/Count 0/Kids []>>'])).toEqual([]);
    expect(numbers(['<</Type /Pages/Kids [4 0 R]>>', '<</Type /Pages/Kids []>>'])).toEqual([]);
  });

  it('may be the root itself', () => {
    expect(numbers([page(4)])).toEqual([3]);
  });

  it('lie no deeper than 32 levels', () => {
    const chain = (levels: number): string[] => [
      ...Array.from({ length: levels }, (_, index) => `<</Type /Pages/Kids [${index + 4} 0 R]>>`),
      page(1),
    ];
    expect(numbers(chain(32))).toEqual([35]);
    expect(() => numbers(chain(33))).toThrow(notUnderstoodError('page tree'));
  });

  it.each([
    ['that hold themselves', ['<</Type /Pages/Kids [3 0 R]>>'], 'page tree'],
    [
      'that hold themselves twice',
      ['<</Type /Pages/Kids [4 0 R 4 0 R]>>', '<</Kids [3 0 R 3 0 R]>>'],
      'page tree',
    ],
    ['without kids', ['<</Type /Pages>>'], 'page tree'],
    ['with kids that are no list', ['<</Type /Pages/Kids 4 0 R>>', '[5 0 R]', page(6)], 'page tree'],
    ['with a kid inside', ['<</Type /Pages/Kids [<</Type /Page/Contents 4 0 R>>]>>'], 'page tree'],
    ['with a kid that is missing', ['<</Type /Pages/Kids [9 0 R]>>'], 'object 9'],
    ['with a kid that is null', ['<</Type /Pages/Kids [null]>>'], 'page tree'],
    ['of another type', ['<</Type /Template/Contents 4 0 R>>'], 'page tree'],
    ['without content', ['<</Type /Pages/Kids [4 0 R]>>', '<</Type /Page>>'], 'content of page object 4'],
    ['with content in pieces', ['<</Type /Page/Contents [4 0 R 5 0 R]>>'], 'content of page object 3'],
  ])('are refused %s', (_, objects, detail) => {
    expect(() => numbers(objects)).toThrow(notUnderstoodError(detail));
  });

  it.each(['<</Type /Catalog>>', '<</Pages <</Type /Pages/Kids []>>>>', '<</Pages 3>>'])(
    'are refused with the catalogue %s',
    (catalogue) => {
      expect(() => readPages(handMadePdf(catalogue))).toThrow(notUnderstoodError('page tree'));
    },
  );
});
