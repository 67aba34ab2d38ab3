import { describe, expect, it } from 'vitest';
import { readDestinations, readPages } from '../../src/print/pages.js';
import { handMadePdf, notUnderstoodError, plainStream } from './hand-made.js';

const CATALOGUE = '<</Type /Catalog\n/Pages 3 0 R>>';

function page(content: number, resources = ''): string {
  return `<</Type /Page\n/Contents ${content} 0 R\n${resources}>>`;
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

describe('the fonts of a page', () => {
  function fonts(resources: string, more: readonly string[] = []): unknown {
    const tree = ['<</Type /Pages/Resources <</Font <</F9 9 0 R>>>>/Kids [4 0 R]>>', page(5, resources)];
    const [read] = readPages(handMadePdf(CATALOGUE, [...tree, plainStream('q'), ...more]));
    expect(read?.content).toBe(5);
    return [...(read?.fonts ?? [])];
  }

  const both = [
    ['F4', 14],
    ['F5', 15],
  ];

  it.each([
    ['in the page', '/Resources <</Font <</F4 14 0 R/F5 15 0 R>>>>', []],
    ['elsewhere', '/Resources 6 0 R', ['<</Font <</F4 14 0 R/F5 15 0 R>>>>']],
    ['further on', '/Resources 6 0 R', ['<</Font 7 0 R>>', '<</F4 14 0 R/F5 15 0 R>>']],
    ['partly elsewhere', '/Resources <</ProcSet [/PDF]/Font 6 0 R>>', ['<</F4 14 0 R/F5 15 0 R>>']],
  ])('are found %s', (_, resources, more) => {
    expect(fonts(resources, more)).toEqual(both);
  });

  it.each([
    ['has no resources', ''],
    ['has no fonts', '/Resources <</ExtGState <</G3 3 0 R>>>>'],
    ['has an empty list of fonts', '/Resources <</Font <<>>>>'],
    ['has a font of another kind only', '/Resources <</Font <</F4 <</Type /Font>>>>>>'],
  ])('are none when it %s, whatever the tree has', (_, resources) => {
    expect(fonts(resources)).toEqual([]);
  });

  it('go by their decoded names', () => {
    expect(fonts('/Resources <</Font <</F#34 14 0 R>>>>')).toEqual([['F4', 14]]);
  });
});

describe('destinations', () => {
  function destinations(dests: string, more: readonly string[] = []): [string, number][] {
    const catalogue = `<</Pages 3 0 R\n${dests}>>`;
    const tree = ['<</Type /Pages/Kids [5 0 R 4 0 R 6 0 R]>>', page(7), page(7), page(7), plainStream('')];
    const pdf = handMadePdf(catalogue, [...tree, ...more]);
    return [...readDestinations(pdf, readPages(pdf))];
  }

  it.each([
    ['[5 0 R /XYZ 57 785 0]', 1],
    ['[4 0 R /XYZ 57 785 0]', 2],
    ['[6 0 R /Fit]', 3],
    ['[6 0 R]', 3],
    ['[4 0 R /XYZ null null null]', 2],
  ])('%s leads to page %i', (value, number) => {
    expect(destinations(`/Dests <</a ${value}>>`)).toEqual([['a', number]]);
  });

  it('are read from the catalogue and from elsewhere', () => {
    const expected = [
      ['first', 1],
      ['again', 1],
      ['last', 3],
    ];
    const written = '<</first [5 0 R /Fit]\n/again [5 0 R /Fit]\n/last [6 0 R /Fit]>>';
    expect(destinations(`/Dests ${written}`)).toEqual(expected);
    expect(destinations('/Dests 8 0 R', [written])).toEqual(expected);
  });

  it('have the names of their anchors', () => {
    const written = '/n#c3#b8dplan [5 0 R]/#e5#ba#94#e6#80#a5 [4 0 R]/a#20b [6 0 R]/A [6 0 R]/a [5 0 R]';
    expect(destinations(`/Dests <<${written}>>`)).toEqual([
      ['nødplan', 1],
      ['应急', 2],
      ['a b', 3],
      ['A', 3],
      ['a', 1],
    ]);
  });

  it('may be none', () => {
    expect(destinations('')).toEqual([]);
    expect(destinations('/Dests <<>>')).toEqual([]);
    expect(destinations('/Names <</Dests <<>>>>')).toEqual([]);
  });

  it.each([
    ['no list', '<</D [5 0 R /Fit]>>'],
    ['an empty list', '[]'],
    ['a page number', '[0 /Fit]'],
    ['an object that is no page', '[7 0 R /Fit]'],
    ['a branch of the tree', '[3 0 R /Fit]'],
    ['an object that is missing', '[99 0 R /Fit]'],
    ['a list elsewhere', '8 0 R'],
  ])('are refused with %s', (_, value) => {
    expect(() => destinations(`/Dests <</ok [5 0 R]/bad ${value}>>`, ['[5 0 R /Fit]'])).toThrow(
      notUnderstoodError('destination bad'),
    );
  });
});
