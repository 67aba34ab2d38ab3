import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { dedent, draw } from './notation.js';

describe('the tree of a text in lines', () => {
  it.each<[string, string, string]>([
    [
      'an entry',
      `
        a: b
      `,
      `
        map 0-4
          key 0-1 a
            3-4 b
      `,
    ],
    [
      'entries with comments and empty lines between them',
      `
        # plan
        title: Strømsvigt  # kort

        owner:   drift
        # slut
      `,
      `
        map 7-48
          key 7-12 title
            14-24 Strømsvigt
          key 34-39 owner
            43-48 drift
      `,
    ],
    [
      'maps in a map, and back out over two levels',
      `
        a:
          b:
            c: 1
          d: 2
        e: 3
      `,
      `
        map 0-28
          key 0-1 a
            map 5-23
              key 5-6 b
                map 12-16
                  key 12-13 c
                    15-16 1
              key 19-20 d
                22-23 2
          key 24-25 e
            27-28 3
      `,
    ],
    [
      'a map indented by one and a map indented by four',
      `
        a:
         b: 1
        c:
            d: 2
      `,
      `
        map 0-20
          key 0-1 a
            map 4-8
              key 4-5 b
                7-8 1
          key 9-10 c
            map 16-20
              key 16-17 d
                19-20 2
      `,
    ],
    [
      'a list below its key, not indented',
      `
        steps:
        - Ring
        - Skriv
        owner: x
      `,
      `
        map 0-30
          key 0-5 steps
            list 7-21
              9-13 Ring
              16-21 Skriv
          key 22-27 owner
            29-30 x
      `,
    ],
    [
      'a list below its key, indented',
      `
        steps:
          - Ring
          - Skriv
        owner: x
      `,
      `
        map 0-34
          key 0-5 steps
            list 9-25
              11-15 Ring
              20-25 Skriv
          key 26-31 owner
            33-34 x
      `,
    ],
    [
      'maps in a list',
      `
        - do: Ring
          by: vagt

        - do: Skriv
      `,
      `
        list 0-34
          map 2-21
            key 2-4 do
              6-10 Ring
            key 13-15 by
              17-21 vagt
          map 25-34
            key 25-27 do
              29-34 Skriv
      `,
    ],
    [
      'a map on the line below its dash',
      `
        -
          do: Ring
          by: vagt
        - x
      `,
      `
        list 0-27
          map 4-23
            key 4-6 do
              8-12 Ring
            key 15-17 by
              19-23 vagt
          26-27 x
      `,
    ],
    [
      'a list in a list',
      `
        - - a
          - b
        -   - c
        - d
      `,
      `
        list 0-23
          list 2-11
            4-5 a
            10-11 b
          list 16-19
            18-19 c
          22-23 d
      `,
    ],
    [
      'a list in a map in a list',
      `
        - via:
          - phone
          - radio
          by: vagt
        - via:
            - mail
      `,
      `
        list 0-55
          map 2-37
            key 2-5 via
              list 9-26
                11-16 phone
                21-26 radio
            key 29-31 by
              33-37 vagt
          map 40-55
            key 40-43 via
              list 49-55
                51-55 mail
      `,
    ],
    [
      'absent values of keys',
      `
        a:
        b:   # mangler
        c:
          d:
        e: 1
      `,
      `
        map 0-30
          key 0-1 a
            2-2
          key 3-4 b
            5-5
          key 18-19 c
            map 23-25
              key 23-24 d
                25-25
          key 26-27 e
            29-30 1
      `,
    ],
    [
      'absent items',
      `
        -
        -   # mangler
        - a
        -
      `,
      `
        list 0-21
          1-1
          3-3
          18-19 a
          21-21
      `,
    ],
    [
      'an absent value at the end of a nested map',
      `
        a:
          - b:
          - c:
        d:
      `,
      `
        map 0-19
          key 0-1 a
            list 5-16
              map 7-9
                key 7-8 b
                  9-9
              map 14-16
                key 14-15 c
                  16-16
          key 17-18 d
            19-19
      `,
    ],
  ])('%s', (_, source, tree) => {
    const text = dedent(source);
    expect(readFull(text).problems).toEqual([]);
    expect(draw(readFull(text).root)).toBe(dedent(tree));
    expect(draw(readSubset(text))).toBe(dedent(tree));
  });
});
