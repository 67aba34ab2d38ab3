import { describe, expect, it } from 'vitest';
import { type Content, readContent } from '../../src/pdf/content.js';
import { notUnderstoodError } from './hand-made.js';

/** What is read, with the names that were asked for in their order; glyph 0x41 is an A, and so on. */
function read(source: string): Content & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const content = readContent(source, {
    rename: (category, name) => {
      if (!asked.includes(`${category}/${name}`)) asked.push(`${category}/${name}`);
      return `${category}${asked.indexOf(`${category}/${name}`) + 1}`;
    },
    show: (font, glyph) => (font === 'F9' ? '' : String.fromCharCode(glyph)),
  });
  return { ...content, asked };
}

/** A page whose content begins `start` pixels down the long column of the document. */
function page(start: number, drawn: string): string {
  const scale = 3.125;
  return `.24 0 0 -.24 0 842 cm\nq\n290 270 1970 2950 re\nW* n\nq\n${scale} 0 0 ${scale} 290 ${270 - start * scale} cm\n${drawn}\nQ\nQ`;
}

const at = (y: number): string => `BT\n/F4 16 Tf\n1 0 0 -1 10 ${y} Tm\n<00410042> Tj\nET`;

describe('the content of a page', () => {
  it.each([0, 944, 944 * 7, 944 * 200])('is the same when it begins %i pixels down', (start) => {
    const drawn = `0 ${start + 5} m\n3 ${start + 7.5} l\n1 ${start + 1} 2 ${start + 2} 3 ${start + 3} c\nS\n4 ${start + 6} 8 9 re\nf\n${at(start + 31)}\nq\n1 0 0 1 5 ${start + 20} cm\n0 3 1 1 re\nf\nQ`;
    expect(read(page(start, drawn)).drawn).toBe(
      read(
        page(
          0,
          '0 5 m\n3 7.5 l\n1 1 2 2 3 3 c\nS\n4 6 8 9 re\nf\n' +
            at(31) +
            '\nq\n1 0 0 1 5 20 cm\n0 3 1 1 re\nf\nQ',
        ),
      ).drawn,
    );
    expect(read(page(start, at(start + 31))).drawn).toContain('1 0 0 -1 10 31 Tm');
  });

  it('loses what is less than a sixty-fourth of a pixel', () => {
    expect(read(page(944, at(975.0625))).drawn).toBe(read(page(944, at(975.0626))).drawn);
    expect(read(page(944, at(975.0625))).drawn).not.toBe(read(page(944, at(975.08))).drawn);
  });

  it('has the places of what is drawn in other coordinates as they are', () => {
    const inner = 'q\n1 0 0 1 5 960 cm\n0 3 1 1 re\nf\n0 3 m\n1 4 l\nS\nQ';
    expect(read(page(944, inner)).drawn).toContain(
      '1 0 0 1 5 16 cm\n/Artifact BMC\n0 3 1 1 re\nf\n0 3 m\n1 4 l\nS\nEMC',
    );
    expect(read(page(944, 'q\n0 1 -1 0 5 960 cm\n0 3 1 1 re\nf\nQ')).drawn).toContain('0 1 -1 0 5 16 cm');
  });

  it('names things in the order of their use', () => {
    const { drawn, asked } = read(
      '/G7 gs\nBT\n/F9 12 Tf\n<0001> Tj\nET\nBT\n/F4 12 Tf\n<0041> Tj\n/F9 9 Tf\n<0001> Tj\nET\n/X3 Do\n/Pattern CS/Pattern cs/P5 SCN/P5 scn\n0 0 1 1 re\nf\n/S2 sh',
    );
    expect(asked).toEqual(['G/G7', 'F/F9', 'F/F4', 'X/X3', 'P/P5', 'S/S2']);
    for (const line of [
      '/G1 gs',
      '/F2 12 Tf',
      '/F3 12 Tf',
      '/F2 9 Tf',
      '/X4 Do',
      '/Pattern CS/Pattern cs/P5 SCN/P5 scn',
      '/S6 sh',
    ])
      expect(drawn.split('\n')).toContain(line);
  });

  it('does not ask for what only draws nothing', () => {
    expect(read('/G7 gs\n/P <</MCID 0 >>BDC\nBT\n/F9 12 Tf\nET\nEMC').asked).toEqual([]);
  });

  it('says its characters in their order, all of them and of each piece', () => {
    const shown = (text: string): string =>
      `BT\n/F4 12 Tf\n<${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj\nET`;
    const { text, marked, numbers } = read(
      `${shown('Head')}\n/P <</MCID 4 >>BDC\nBT\nET\nEMC\n/P <</MCID 5 >>BDC\n${shown('One ')}\n/Span <</Lang (da)>> BDC\n${shown('two')}\nEMC\nEMC\n/P <</MCID 6 >>BDC\n${shown('Three')}\nEMC`,
    );
    expect(text).toBe('HeadOne twoThree');
    expect([...marked]).toEqual([
      [0, 'One two'],
      [1, 'Three'],
    ]);
    expect([...numbers]).toEqual([
      [5, 0],
      [6, 1],
    ]);
  });

  it.each(['[<0041> 20 <0042>] TJ', "<0041> '", '1 2 <0041> "'])('is refused with text by %s', (line) => {
    expect(() => read(`BT\n/F4 12 Tf\n${line}\n<0041> Tj\nET`)).toThrow(
      notUnderstoodError(`text by ${line.slice(line.lastIndexOf(' ') + 1)}`),
    );
  });
});
