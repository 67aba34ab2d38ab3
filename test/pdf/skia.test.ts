import { describe, expect, it } from 'vitest';
import { SkiaPdf } from '../../src/pdf/skia.js';
import { parseValue } from '../../src/pdf/value.js';

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
  it('gives its objects as they are written', () => {
    const pdf = new SkiaPdf(file(OBJECTS));
    expect(pdf.value(1)).toEqual({ text: '<</Title (A)>>' });
    expect(pdf.value(2)).toEqual({ text: '<</Length 5>>', data: Buffer.from('hello') });
    expect(pdf.stream(2)).toBe('hello');
    expect(pdf.root.get('X')).toEqual({ ref: 2 });
  });

  it.each([
    ['a name', '<</Producer (Skia/PDF m147)>>', 'Skia/PDF m147'],
    ['nothing', '<</Title (A)>>', ''],
    ['no text', '<</Producer /Skia>>', ''],
    ['a reference', '<</Producer 3 0 R>>', ''],
    ['hexadecimal text', '<</Producer <536b6961>>>', 'Skia'],
  ])('says by %s what wrote it', (_, info, producer) => {
    expect(new SkiaPdf(file([info, ...OBJECTS.slice(1)])).producer).toBe(producer);
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
