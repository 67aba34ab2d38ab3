import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { dedent, draw } from './notation.js';

describe('the tree of keys and values of all kinds', () => {
  it.each<[string, string, string]>([
    [
      'quoted keys',
      `
        "a b": 1
        'c''d' : 2
      `,
      `
        map 0-19
          key 0-5 "a b"
            7-8 1
          key 9-15 "c'd"
            18-19 2
      `,
    ],
    [
      'keys that look like other things',
      `
        1: a
        true: b
        ~: c
        a b-c: d
        -x: e
        <<: f
      `,
      `
        map 0-38
          key 0-1 1
            3-4 a
          key 5-9 true
            11-12 b
          key 13-14 ~
            16-17 c
          key 18-23 a b-c
            25-26 d
          key 27-29 -x
            31-32 e
          key 33-35 <<
            37-38 f
      `,
    ],
    [
      'values with signs inside',
      `
        a: b#c
        b: 10:30
        c: -1
        d: x - y
        e: 50 %, [ca.]
        f: C:\\x
        g: don't "quote"
      `,
      `
        map 0-70
          key 0-1 a
            3-6 b#c
          key 7-8 b
            10-15 10:30
          key 16-17 c
            19-21 -1
          key 22-23 d
            25-30 x - y
          key 31-32 e
            34-45 50 %, [ca.]
          key 46-47 f
            49-53 C:\\x
          key 54-55 g
            57-70 don't "quote"
      `,
    ],
    [
      'a value over three lines',
      `
        a: Ring til
          vagten og
             skriv ned
        b: 1
      `,
      `
        map 0-43
          key 0-1 a
            3-38 Ring til vagten og skriv ned
          key 39-40 b
            42-43 1
      `,
    ],
    [
      'a value on the line below its key',
      `
        a:
          Ring nu
        b:
          "Skriv"
      `,
      `
        map 0-25
          key 0-1 a
            5-12 Ring nu
          key 13-14 b
            18-25 "Skriv"
      `,
    ],
    [
      'an unquoted item over two lines',
      `
        - Ring til
          vagten
        - x
      `,
      `
        list 0-23
          2-19 Ring til vagten
          22-23 x
      `,
    ],
    [
      'quoted values',
      `
        a: "Ring: nu #1"
        b: 'det''s [fint]'
        c: ""
        d: ''
      `,
      `
        map 0-47
          key 0-1 a
            3-16 "Ring: nu #1"
          key 17-18 b
            20-35 "det's [fint]"
          key 36-37 c
            39-41 ""
          key 42-43 d
            45-47 ""
      `,
    ],
    [
      'a marker of the document',
      `
        --- # plan
        a: 1
      `,
      `
        map 11-15
          key 11-12 a
            14-15 1
      `,
    ],
    [
      'letters outside ASCII, counted in UTF-16 units',
      `
        æ: ø
        标题: 停电 😀!
        b: 1
      `,
      `
        map 0-20
          key 0-1 æ
            3-4 ø
          key 5-7 标题
            9-15 停电 😀!
          key 16-17 b
            19-20 1
      `,
    ],
    [
      'a text block between entries',
      `
        a: |
          Ring nu

          Skriv
        b: >-
          x
          y
        c: 1
      `,
      `
        map 0-42
          key 0-1 a
            3-23 "Ring nu\\n\\nSkriv\\n"
          key 24-25 b
            27-37 "x y"
          key 38-39 c
            41-42 1
      `,
    ],
    [
      'text blocks in a list',
      `
        - |
          a
        - >
          b
          c
        -   |-
          d
      `,
      `
        list 0-30
          2-7 "a\\n"
          10-19 "b c\\n"
          24-30 "d"
      `,
    ],
    [
      'a text block with the look of a map and a comment',
      `
        a: |
          b: c
          # d
          - e
        f: 1
      `,
      `
        map 0-28
          key 0-1 a
            3-23 "b: c\\n# d\\n- e\\n"
          key 24-25 f
            27-28 1
      `,
    ],
  ])('%s', (_, source, tree) => {
    const text = dedent(source);
    expect(readFull(text).problems).toEqual([]);
    expect(draw(readFull(text).root)).toBe(dedent(tree));
    expect(draw(readSubset(text))).toBe(dedent(tree));
  });
});
