import { describe, expect, it } from 'vitest';
import { tidy } from '../../src/pdf/tidy.js';
import { notUnderstoodError } from './hand-made.js';

const text = (code: string): string => `BT\n/F4 12 Tf\n1 0 0 -1 0 0 Tm\n<${code}> Tj\nET`;
const piece = (number: number, ...drawn: readonly string[]): string =>
  [`/P <</MCID ${number} >>BDC`, ...drawn, 'EMC'].join('\n');
const nothing = 'BT\nET';

function tidied(source: string, hasArtifacts = true): [lines: string, numbers: [number, number][]] {
  const { lines, numbers } = tidy(source.split('\n'), hasArtifacts);
  return [lines.join('\n'), [...numbers]];
}

describe('what a page draws', () => {
  it('stays as it is where it is tidy', () => {
    const content = [
      'q',
      '0 0 9 9 re\nW* n',
      'q',
      '0 g',
      piece(0, text('0001')),
      piece(1, text('0002')),
      'Q',
      'Q',
    ].join('\n');
    expect(tidied(content)).toEqual([
      content,
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });

  it('has no pieces that draw nothing, and the others are counted anew', () => {
    const content = [
      piece(0, nothing),
      piece(1, text('0001')),
      piece(2),
      piece(3, text('0003')),
      piece(4, nothing),
    ];
    expect(tidied(content.join('\n'))).toEqual([
      [piece(0, text('0001')), piece(1, text('0003'))].join('\n'),
      [
        [1, 0],
        [3, 1],
      ],
    ]);
  });

  it('is the same, whatever might have reached into it from the pages around', () => {
    const own = [
      'q',
      '0 0 9 9 re\nW* n',
      'q',
      '1 0 0 1 5 5 cm',
      '0 0 0 RG 0 0 0 rg',
      '/G3 gs',
      '/P <</MCID 0 >>BDC',
      text('0001'),
      'Q',
      'Q',
      'EMC',
    ];
    const before = [
      'q',
      '0 0 9 9 re\nW* n',
      'q',
      '1 0 0 1 5 5 cm',
      '1 0 0 RG 1 0 0 rg',
      '/G7 gs',
      piece(0, nothing),
      '0 0 0 RG 0 0 0 rg',
      '/G3 gs',
      '/P <</MCID 1 >>BDC',
      text('0001'),
      'Q',
      'Q',
      'EMC',
    ];
    const behind = [
      ...own.slice(0, 8),
      'EMC',
      '1 0 0 RG 1 0 0 rg',
      '/P <</MCID 1 >>BDC',
      nothing,
      'q',
      '0 0 1 1 re\nW n',
      '/Figure <</MCID 2 >>BDC',
      'Q',
      'Q',
      'Q',
      'EMC',
      'EMC',
    ];
    const [plain] = tidied(own.join('\n'));
    expect(tidied(before.join('\n'))).toEqual([plain, [[1, 0]]]);
    expect(tidied(behind.join('\n'))).toEqual([plain, [[0, 0]]]);
    expect(plain.split('\n').slice(-3)).toEqual(['EMC', 'Q', 'Q']);
  });

  it('has settings only where they matter', () => {
    const fill = '0 0 1 1 re\nf';
    const content = ['1 g', '0 g', fill, '0 g', '/G1 gs', '/G1 gs', fill, 'q', '1 g', 'Q', fill, '2 w'].join(
      '\n',
    );
    expect(tidied(content, false)[0]).toBe(['0 g', fill, '/G1 gs', fill, fill].join('\n'));
  });

  it('gives back in a block what was set before it', () => {
    const fill = '0 0 1 1 re\nf';
    const content = ['0 g', fill, 'q', '1 g', fill, 'Q', fill, 'q', '0 g', fill, 'Q'].join('\n');
    expect(tidied(content, false)[0]).toBe(
      ['0 g', fill, 'q', '1 g', fill, 'Q', fill, 'q', fill, 'Q'].join('\n'),
    );
  });

  it('tells colours of lines and of areas apart, and those of both', () => {
    const both = '0 0 1 1 re\nB';
    const content = ['0 0 0 RG 0 0 0 rg', both, '1 0 0 RG', both, '0 0 0 RG 0 0 0 rg', both].join('\n');
    expect(tidied(content, false)[0]).toBe(content);
    const pattern = '/Pattern CS/Pattern cs/P4 SCN/P4 scn';
    const painted = [pattern, both, '0 0 0 RG 0 0 0 rg', both, pattern, both].join('\n');
    expect(tidied(painted, false)[0]).toBe(painted);
  });

  it('keeps a clip, and no block in which nothing is drawn', () => {
    const content = [
      'q',
      '0 0 9 9 re\nW n',
      'q',
      '1 0 0 1 0 0 cm',
      'Q',
      text('0001'),
      'Q',
      'q',
      'q',
      'Q',
      'Q',
    ].join('\n');
    expect(tidied(content, false)[0]).toBe(['q', '0 0 9 9 re\nW n', text('0001'), 'Q'].join('\n'));
  });

  it('marks as an artifact what belongs to nothing', () => {
    const rule = '0 0 1 1 re\nf';
    const content = [rule, rule, piece(0, text('0001')), rule, 'q', '1 0 0 1 0 0 cm', rule, 'Q'].join('\n');
    expect(tidied(content)[0]).toBe(
      [
        '/Artifact BMC',
        rule,
        rule,
        'EMC',
        piece(0, text('0001')),
        '/Artifact BMC',
        rule,
        'q',
        '1 0 0 1 0 0 cm',
        rule,
        'EMC',
        'Q',
      ].join('\n'),
    );
    expect(tidied(rule, false)[0]).toBe(rule);
    expect(tidied(`/Artifact BMC\n${rule}\nEMC`)[0]).toBe(`/Artifact BMC\n${rule}\nEMC`);
  });

  it('keeps what a text says of itself in the text', () => {
    const said = 'BT\n/F4 12 Tf\n/Span <</ActualText <FEFF0041>>> BDC\n<0001> Tj\nEMC\nET';
    expect(tidied(piece(0, said))[0]).toBe(piece(0, said));
  });

  it('joins what is drawn inside of a piece, however deep', () => {
    const inner = [
      '/P <</MCID 0 >>BDC',
      'q',
      '/Span <</Lang (da)>> BDC',
      text('0001'),
      'EMC',
      'Q',
      text('0002'),
      'EMC',
    ];
    expect(tidied(inner.join('\n'))[0]).toBe(
      ['q', '/P <</MCID 0 >>BDC', text('0001'), 'Q', text('0002'), 'EMC'].join('\n'),
    );
  });

  it.each([
    [
      'a piece that begins in a text',
      'BT\n/P <</MCID 0 >>BDC\n<0001> Tj\nEMC\nET',
      'a piece that begins in a text',
    ],
    [
      'a piece twice',
      [piece(0, text('0001')), piece(1, text('0001')), piece(0, text('0001'))].join('\n'),
      'piece 0 twice',
    ],
  ])('is refused with %s', (_, source, detail) => {
    expect(() => tidied(source)).toThrow(notUnderstoodError(detail));
  });
});
