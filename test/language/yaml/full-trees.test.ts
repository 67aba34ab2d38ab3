import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { dedent, draw } from './notation.js';

describe('the tree of a text that only the full reader reads', () => {
  it.each<[string, string, string]>([
    [
      'brackets over several lines',
      `
        a: [
          b,
          c
        ]
        d: 1
      `,
      `
        map 0-20
          key 0-1 a
            list 3-15
              7-8 b
              12-13 c
          key 16-17 d
            19-20 1
      `,
    ],
    [
      'braces over several lines, with comments',
      `
        a: {
            b: 1, # x
            c: [2,
              3]
          }
      `,
      `
        map 0-42
          key 0-1 a
            map 3-42
              key 9-10 b
                12-13 1
              key 23-24 c
                list 26-38
                  27-28 2
                  36-37 3
      `,
    ],
    [
      'a pair in square brackets',
      `
        a: [b: 1, c]
        d: [e : f g]
      `,
      `
        map 0-25
          key 0-1 a
            list 3-12
              map 4-8
                key 4-5 b
                  7-8 1
              10-11 c
          key 13-14 d
            list 16-25
              map 17-24
                key 17-18 e
                  21-24 f g
      `,
    ],
    [
      'a key in braces without a value',
      `
        a: { b, c: , d }
      `,
      `
        map 0-16
          key 0-1 a
            map 3-16
              key 5-6 b
                6-6
              key 8-9 c
                10-10
              key 13-14 d
                14-14
      `,
    ],
    [
      'JSON',
      `
        {"a":{"b":[1,"2"]},"c":null}
      `,
      `
        map 0-28
          key 1-4 "a"
            map 5-18
              key 6-9 "b"
                list 10-17
                  11-12 1
                  13-16 "2"
          key 19-22 "c"
            23-27 null
      `,
    ],
    [
      'double quotes over two lines',
      `
        a: "Ring
          til vagten"
        b: 1
      `,
      `
        map 0-27
          key 0-1 a
            3-22 "Ring til vagten"
          key 23-24 b
            26-27 1
      `,
    ],
    [
      'single quotes over an empty line',
      `
        a: 'Ring

          nu'
        b: 1
      `,
      `
        map 0-20
          key 0-1 a
            3-15 "Ring\\nnu"
          key 16-17 b
            19-20 1
      `,
    ],
    [
      'an escape in double quotes',
      `
        a: "b\\tc"
      `,
      `
        map 0-9
          key 0-1 a
            3-9 "b\\tc"
      `,
    ],
    [
      'an unquoted value over an empty line',
      `
        a: Ring

          nu
        b: 1
      `,
      `
        map 0-18
          key 0-1 a
            3-13 Ring\\nnu
          key 14-15 b
            17-18 1
      `,
    ],
    [
      'a text block of deeper lines in folded text',
      `
        a: >
          x
            - y
          z
        b: 1
      `,
      `
        map 0-25
          key 0-1 a
            3-20 "x\\n  - y\\nz\\n"
          key 21-22 b
            24-25 1
      `,
    ],
    [
      'a text block with its own indentation',
      `
        a: |2
            x
           y
        b: 1
      `,
      `
        map 0-21
          key 0-1 a
            3-16 "  x\\n y\\n"
          key 17-18 b
            20-21 1
      `,
    ],
    [
      'a value behind a comment',
      `
        a:
          # kort
          Ring nu
        b: 1
      `,
      `
        map 0-26
          key 0-1 a
            14-21 Ring nu
          key 22-23 b
            25-26 1
      `,
    ],
    [
      'a text that is nothing but a value',
      `
        Ring nu
      `,
      `
        0-7 Ring nu
      `,
    ],
    [
      'an unquoted value over two lines with a dash',
      `
        a: 10
          -20
        b: 1
      `,
      `
        map 0-16
          key 0-1 a
            3-11 10 -20
          key 12-13 b
            15-16 1
      `,
    ],
    [
      'an old-fashioned end of the document',
      `
        a: b
        ...
      `,
      `
        map 0-4
          key 0-1 a
            3-4 b
      `,
    ],
    [
      'a key that is quoted with an escape',
      `
        "a\\u0062": 1
      `,
      `
        map 0-12
          key 0-9 "ab"
            11-12 1
      `,
    ],
    [
      'an empty text block that keeps its lines',
      `
        a: |+

        b: 1
      `,
      `
        map 0-11
          key 0-1 a
            3-5 "\\n"
          key 7-8 b
            10-11 1
      `,
    ],
    [
      'quoted words in brackets without a space behind the colon',
      `
        a: {"b":1, 'c':d}
      `,
      `
        map 0-17
          key 0-1 a
            map 3-17
              key 4-7 "b"
                8-9 1
              key 11-14 "c"
                15-16 d
      `,
    ],
    [
      'a comment in an open list',
      `
        a: [b, # c
          d]
      `,
      `
        map 0-15
          key 0-1 a
            list 3-15
              4-5 b
              13-14 d
      `,
    ],
  ])('%s', (_, source, tree) => {
    const text = dedent(source);
    expect(readSubset(text)).toBeUndefined();
    expect(readFull(text).problems).toEqual([]);
    expect(draw(readFull(text).root)).toBe(dedent(tree));
  });
});
