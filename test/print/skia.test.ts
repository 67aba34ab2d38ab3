import { describe, expect, it } from 'vitest';
import { SkiaPdf } from '../../src/print/skia.js';
import { readTextBlocks, writeTextBlock } from '../../src/print/text.js';
import { parseValue } from '../../src/print/value.js';

function file(objects: readonly string[], trailer = '<</Size 4\n/Root 3 0 R\n/Info 1 0 R>>'): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  return Buffer.from(
    `${text}${head}${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

const OBJECTS = ['<</Title (A)>>', '<</Length 5>> stream\nhello\nendstream', '<</Type /Catalog\n/X 2 0 R>>'];

describe('values', () => {
  it('reads what a dictionary can hold', () => {
    const value = parseValue('<</A [1 -2.5 3 0 R true null]/B (a\\)(b)) /C <0041 42> /D/n#c3#a6 /E <<>>>>');
    expect(value).toEqual(
      new Map<string, unknown>([
        ['A', [1, -2.5, { ref: 3 }, true, null]],
        ['B', { bytes: 'a\\)(b)' }],
        ['C', { bytes: '\0AB' }],
        ['D', { name: 'næ' }],
        ['E', new Map()],
      ]),
    );
  });

  it.each(['', '<</A>>', '<</A 1', '[1', '(a', '<<1 2>>', '>>', 'endobj'])('refuses %j', (source) => {
    expect(() => parseValue(source)).toThrow();
  });
});

describe('a file', () => {
  it('can get more objects', () => {
    const pdf = new SkiaPdf(file(OBJECTS));
    expect(pdf.nextObject).toBe(4);
    pdf.addValue(Buffer.from('<</First 5 0 R>>'));
    pdf.addValue(Buffer.from('<</Length 3>> stream\nabc\nendstream'));
    expect(pdf.nextObject).toBe(6);
    pdf.replaceValue(1, '<</Title (Much longer than before)>>');
    const bytes = Buffer.from(pdf.toBytes());
    expect(bytes.toString('latin1')).toContain('xref\n0 6\n');
    expect(bytes.toString('latin1')).toContain('/Size 6');
    const again = new SkiaPdf(bytes);
    expect(again.dictionary(4).get('First')).toEqual({ ref: 5 });
    expect(again.stream(5)).toBe('abc');
    expect(again.stream(2)).toBe('hello');
    expect(Buffer.from(new SkiaPdf(again.toBytes()).toBytes()).equals(bytes)).toBe(true);
  });

  it('keeps its bytes when nothing is changed', () => {
    expect(Buffer.from(new SkiaPdf(file(OBJECTS)).toBytes()).equals(file(OBJECTS))).toBe(true);
  });

  it('can be rewritten with longer and shorter objects', () => {
    const pdf = new SkiaPdf(file(OBJECTS));
    pdf.replaceValue(1, '<</Title (Much longer than before)>>');
    pdf.replaceStream(2, 'hello again');
    const again = new SkiaPdf(pdf.toBytes());
    expect(again.dictionary(1).get('Title')).toEqual({ bytes: 'Much longer than before' });
    expect(again.stream(2)).toBe('hello again');
    expect(again.root.get('X')).toEqual({ ref: 2 });
    expect(Buffer.from(pdf.toBytes()).includes('(A)')).toBe(false);
  });

  it('keeps its bytes when nothing is replaced', () => {
    expect(Buffer.from(new SkiaPdf(file(OBJECTS)).toBytes()).equals(file(OBJECTS))).toBe(true);
  });

  const good = file(OBJECTS).toString('latin1');
  it.each([
    ['nothing', ''],
    ['no PDF', 'hello'],
    ['half a file', good.slice(0, good.length / 2)],
    ['an object that moved', good.replace('1 0 obj', ' 1 0 obj')],
    ['an updated file', file(OBJECTS, '<</Size 4\n/Root 3 0 R\n/Info 1 0 R\n/Prev 9>>').toString('latin1')],
    ['an encrypted file', file(OBJECTS, '<</Root 3 0 R\n/Info 1 0 R\n/Encrypt 2 0 R>>').toString('latin1')],
    ['a free object', good.replace('00000 n \n', '00000 f \n')],
    ['no root', file(OBJECTS, '<</Info 1 0 R>>').toString('latin1')],
  ])('is refused: %s', (_, text) => {
    expect(() => new SkiaPdf(Buffer.from(text, 'latin1'))).toThrow(
      expect.objectContaining({ code: 'run/pdf-not-understood' }),
    );
  });
});

describe('text blocks', () => {
  const opening = '/F6 16 Tf\n1 0 0 -1 40 104 Tm\n';

  it.each([
    ['glyph by glyph', '<0001> Tj\n8 0 Td <0002> Tj\n8 0 Td <0003> Tj\n'],
    ['as one string', '<000100020003> Tj\n'],
    ['mixed', '<00010002> Tj\n16 0 Td <0003> Tj\n'],
  ])('are read %s', (_, operations) => {
    const content = `q\nBT\n/F4 16 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\nET\nBT\n${opening}${operations}ET\nQ\n`;
    const [block, ...rest] = [...readTextBlocks(content, 'F6', 500)];
    expect(rest).toEqual([]);
    expect(content.slice(block?.start, block?.end)).toBe(`BT\n${opening}${operations}ET\n`);
    expect(block?.opening).toBe(opening);
    expect(block?.glyphs).toEqual([
      { glyph: 1, x: 0 },
      { glyph: 2, x: 8 },
      { glyph: 3, x: 16 },
    ]);
  });

  it('are written so that they can be read', () => {
    const glyphs = [
      { glyph: 0x1a, x: 10.112 },
      { glyph: 2, x: 20.224 },
    ];
    const [block] = [...readTextBlocks(writeTextBlock(opening, glyphs), 'F6', 500)];
    expect(block?.glyphs).toEqual(glyphs);
  });

  it.each([
    ['another operator', `BT\n${opening}2 Tr\n<0001> Tj\nET\n`],
    ['a second font', `BT\n/F4 16 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n/F6 16 Tf\n<0001> Tj\nET\n`],
    ['a line down', `BT\n${opening}0 5 Td <0001> Tj\nET\n`],
  ])('are refused with %s', (_, content) => {
    expect(() => [...readTextBlocks(content, 'F6', 500)]).toThrow(
      expect.objectContaining({ code: 'run/pdf-not-understood' }),
    );
  });
});
