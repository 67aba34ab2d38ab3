import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { dedent, draw } from './notation.js';

describe('the tree of a text in brackets', () => {
  it.each<[string, string, string]>([
    [
      'an empty list and an empty map',
      `
        a: []
        b: {}
        c: [ ]
        d: {  }
      `,
      `
        map 0-26
          key 0-1 a
            list 3-5
          key 6-7 b
            map 9-11
          key 12-13 c
            list 15-18
          key 19-20 d
            map 22-26
      `,
    ],
    [
      'a list of words',
      `
        via: [phone, radio til vagten ,mail]
      `,
      `
        map 0-36
          key 0-3 via
            list 5-36
              6-11 phone
              13-29 radio til vagten
              31-35 mail
      `,
    ],
    [
      'a map in braces',
      `
        a: { b: 1, c : x y,d: 2 }
      `,
      `
        map 0-25
          key 0-1 a
            map 3-25
              key 5-6 b
                8-9 1
              key 11-12 c
                15-18 x y
              key 19-20 d
                22-23 2
      `,
    ],
    [
      'quotes in brackets',
      `
        a: ["b, c", 'd''e', "]"]
        b: { "c d": 'e: f' }
      `,
      `
        map 0-45
          key 0-1 a
            list 3-24
              4-10 "b, c"
              12-18 "d'e"
              20-23 "]"
          key 25-26 b
            map 28-45
              key 30-35 "c d"
                37-43 "e: f"
      `,
    ],
    [
      'brackets in brackets',
      `
        a: [[1, 2], [], { b: [c] }]
      `,
      `
        map 0-27
          key 0-1 a
            list 3-27
              list 4-10
                5-6 1
                8-9 2
              list 12-14
              map 16-26
                key 18-19 b
                  list 21-24
                    22-23 c
      `,
    ],
    [
      'a comma behind the last item',
      `
        a: [b, c,]
        d: { e: 1, }
      `,
      `
        map 0-23
          key 0-1 a
            list 3-10
              4-5 b
              7-8 c
          key 11-12 d
            map 14-23
              key 16-17 e
                19-20 1
      `,
    ],
    [
      'brackets as items of a list',
      `
        - [a, b]
        - { c: d }
        -   []
      `,
      `
        list 0-26
          list 2-8
            3-4 a
            6-7 b
          map 11-19
            key 13-14 c
              16-17 d
          list 24-26
      `,
    ],
    [
      'a comment behind brackets',
      `
        a: [b]   # c
        d: 1
      `,
      `
        map 0-17
          key 0-1 a
            list 3-6
              4-5 b
          key 13-14 d
            16-17 1
      `,
    ],
    [
      'brackets below their key',
      `
        a:
          [b, c]
        d:
          { e: 1 }
      `,
      `
        map 0-25
          key 0-1 a
            list 5-11
              6-7 b
              9-10 c
          key 12-13 d
            map 17-25
              key 19-20 e
                22-23 1
      `,
    ],
    [
      'values with signs inside',
      `
        a: [10:30, -1, b - c, x?, 50 %]
      `,
      `
        map 0-31
          key 0-1 a
            list 3-31
              4-9 10:30
              11-13 -1
              15-20 b - c
              22-24 x?
              26-30 50 %
      `,
    ],
    [
      'a map that is the whole text',
      `
        { a: 1, b: [2] }
      `,
      `
        map 0-16
          key 2-3 a
            5-6 1
          key 8-9 b
            list 11-14
              12-13 2
      `,
    ],
    [
      'a list that is the whole text',
      `
        [a, "b"]
      `,
      `
        list 0-8
          1-2 a
          4-7 "b"
      `,
    ],
  ])('%s', (_, source, tree) => {
    const text = dedent(source);
    expect(readFull(text).problems).toEqual([]);
    expect(draw(readFull(text).root)).toBe(dedent(tree));
    expect(draw(readSubset(text))).toBe(dedent(tree));
  });
});
