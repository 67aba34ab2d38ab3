import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import type { Finding } from '../../../src/language/yaml/problem.js';
import { mostTelling } from '../../../src/language/yaml/select.js';
import { dedent, draw } from './notation.js';
import { show } from './support.js';

const text = 'a: 1\nb:\n  c: 2\n  d: 3\ne: 4\nf: 5\n';
const at = { a: 0, b: 5, c: 10, d: 17, e: 22, f: 27 };

function finding(name: string, start: number, more: Partial<Finding> = {}): Finding {
  return { code: `yaml/${name}`, args: {}, start, end: start + 1, ...more };
}

/** What is kept of some findings, each as its code and where it starts. */
function kept(...findings: Finding[]): string[] {
  return mostTelling(text, findings).map(({ code, start }) => `${code.slice(5)} ${start}`);
}

describe('the most telling problems', () => {
  it('come in the order of the text', () => {
    expect(kept(finding('anchor', at.f), finding('tag', at.a), finding('odd-space', at.c))).toEqual([
      'tag 0',
      'odd-space 10',
      'anchor 27',
    ]);
  });

  it('are one a line, the first of it', () => {
    expect(kept(finding('anchor', 0), finding('tag', 3), finding('tag', at.b))).toEqual([
      'anchor 0',
      'tag 5',
    ]);
    expect(kept(finding('anchor', 0), finding('tag', 0))).toEqual(['anchor 0']);
  });

  it('come without those in front of the end of another', () => {
    expect(kept(finding('tag', 0, { until: at.d }), finding('tag', at.c), finding('tag', at.d))).toEqual([
      'tag 0',
      'tag 17',
    ]);
  });

  it('do not tell how far they reach', () => {
    expect(mostTelling(text, [finding('tag', 0, { until: 9 })])).toEqual([finding('tag', 0)]);
  });

  it.each(['tab', 'bad-indent', 'missing-colon', 'duplicate-key', 'space-after-dash'])(
    'mute the layout up to the next line that is not indented: %s',
    (layout) => {
      expect(kept(finding('tag', at.b), finding(layout, at.c), finding(layout, at.e))).toEqual([
        'tag 5',
        `${layout} 22`,
      ]);
    },
  );

  it.each(['text-after-quote', 'colon-in-value', 'missing-comma', 'key-not-text', 'space-after-colon'])(
    'mute this only behind a mistake in the layout or an open quote: %s',
    (other) => {
      expect(kept(finding('tag', at.b), finding(other, at.c))).toEqual(['tag 5', `${other} 10`]);
      expect(kept(finding('bad-indent', at.b), finding(other, at.c))).toEqual(['bad-indent 5']);
      expect(kept(finding('unclosed-quote', at.b), finding(other, at.d))).toEqual(['unclosed-quote 5']);
      expect(kept(finding('unclosed-bracket', at.b), finding(other, at.e))).toEqual([
        'unclosed-bracket 5',
        `${other} 22`,
      ]);
    },
  );

  it.each(['odd-space', 'wide-colon'])('mute it behind a key that is none to YAML, too: %s', (sign) => {
    expect(kept(finding(sign, at.b), finding('colon-in-value', at.c))).toEqual([`${sign} 5`]);
    expect(kept(finding(sign, at.b), finding('colon-in-value', at.e))).toEqual([
      `${sign} 5`,
      'colon-in-value 22',
    ]);
  });

  it.each([
    ...['anchor', 'tag', 'reserved-character', 'bad-escape', 'control-character', 'odd-space'],
    ...['block-header', 'unclosed-quote', 'unclosed-bracket', 'several-documents'],
  ])('never mute what is seen by its sign: %s', (sign) => {
    expect(kept(finding('bad-indent', at.b), finding(sign, at.c))).toEqual(['bad-indent 5', `${sign} 10`]);
  });

  it('do not call a key repeated whose first place is a mistake itself', () => {
    const related = { start: 3, end: 4 };
    expect(kept(finding('colon-in-value', 2), finding('duplicate-key', at.e, { related }))).toEqual([
      'colon-in-value 2',
    ]);
    expect(kept(finding('tag', 2), finding('duplicate-key', at.e, { related }))).toEqual([
      'tag 2',
      'duplicate-key 22',
    ]);
    const elsewhere = { start: at.b, end: at.b + 1 };
    expect(
      kept(finding('colon-in-value', 2), finding('duplicate-key', at.e, { related: elsewhere })),
    ).toEqual(['colon-in-value 2', 'duplicate-key 22']);
  });

  it('are none of nothing', () => {
    expect(mostTelling('', [])).toEqual([]);
  });
});

describe('what only follows from a mistake', () => {
  it.each<[string, string, string[]]>([
    [
      'the keys below one that is indented too deep',
      `
        title: A
          owner: b
          note: c
          last: d
        end: e
      `,
      ['2:3 yaml/bad-indent owner: b'],
    ],
    [
      'the items below one that is indented too little',
      `
        steps:
            - a
          - b
          - c
          - d
        owner: x
      `,
      ['3:3 yaml/bad-indent - b'],
    ],
    [
      'the lines below a tab, but not the next section',
      `
        a:
        \tb: 1
        \tc: 2
        d:
          e: @x
        f: 1
      `,
      ['2:1 yaml/tab \t', '5:6 yaml/reserved-character @'],
    ],
    [
      'what an open quote swallows',
      `
        a:
          - "Ring
            b: c: d
          - e: f: g
        h: "i" j
      `,
      ['2:5 yaml/unclosed-quote "', '5:8 yaml/text-after-quote j'],
    ],
    [
      'what stands behind an open bracket on its line',
      `
        a: [b, c: d: e
        f: 1
      `,
      ['1:4 yaml/unclosed-bracket ['],
    ],
    [
      'the value behind a list on the line of its key',
      `
        a: - b: c
        d: &e f
      `,
      ['1:4 yaml/list-on-key-line -', '2:4 yaml/anchor &e'],
    ],
    [
      'everything behind a second document',
      `
        a: 1
        ---
        b: @x
        \tc: 1
      `,
      ['2:1 yaml/several-documents ---'],
    ],
    [
      'the bracket closed by a wrong one',
      `
        a: [{ b: [c) ] } }
        d: 1
      `,
      ['1:4 yaml/unclosed-bracket ['],
    ],
    [
      'a key that seems to be repeated by a colon in a value',
      `
        status: owner: x
        owner: y
      `,
      ['1:14 yaml/colon-in-value :'],
    ],
    [
      'the items below a list item among keys',
      `
        a: 1
        - b
        - c: d
          e: f
        e: 2
      `,
      ['2:1 yaml/item-among-keys - b'],
    ],
  ])('is not reported: %s', (_, source, expected) => {
    const plan = dedent(source);
    expect(readFull(plan).problems.map((problem) => show(plan, problem))).toEqual(expected);
  });

  it('is reported if it is a mistake of its own', () => {
    const plan = dedent(`
      title: "Strøm" svigt
      steps:
        - do: Ring: nu
          via: [phone, radio
        - do: @vagt
        - do: Skriv
      owner drift
      note: |x
      end: *slut
    `);
    expect(readFull(plan).problems.map((problem) => show(plan, problem))).toEqual([
      '1:16 yaml/text-after-quote svigt',
      '3:13 yaml/colon-in-value :',
      '4:10 yaml/unclosed-bracket [',
      '5:9 yaml/reserved-character @',
      '7:1 yaml/missing-colon owner drift',
      '8:7 yaml/block-header |x',
      '9:6 yaml/anchor *slut',
    ]);
  });

  it('leaves the rest of the tree with its places', () => {
    const { root } = readFull('a: 1\nb: "c" d\ne: { f: g }\n');
    expect(draw(root)).toBe(
      dedent(`
        map 0-25
          key 0-1 a
            3-4 1
          key 5-6 b
            8-11 "c"
          key 14-15 e
            map 17-25
              key 19-20 f
                22-23 g
      `),
    );
  });
});
