import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameText } from '../../src/pdf/strings.js';
import { parseValue } from '../../src/pdf/value.js';

/** A value beside one of the ways in which it can be written. */
interface Written {
  readonly source: string;
  readonly value: unknown;
}

const blank = fc.constantFrom(' ', '\n', '\r\n', '\t', '  ', '\f');

const number: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 5 }))
  .map(([digits, decimals]) => {
    const source = (digits / 10 ** decimals).toFixed(decimals);
    return { source, value: Number(source) };
  });

const reference: fc.Arbitrary<Written> = fc
  .integer({ min: 1, max: 99_999 })
  .map((ref) => ({ source: `${ref} 0 R`, value: { ref } }));

const word: fc.Arbitrary<Written> = fc
  .constantFrom(true, false, null)
  .map((value) => ({ source: String(value), value }));

/** As Skia writes a name: every byte of its UTF-8 that is no letter or figure as `#xx`. */
function writeName(name: string): string {
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  return `/${bytes.replace(/[^A-Za-z0-9]/g, (byte) => `#${hex(byte)}`)}`;
}

function hex(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const name: fc.Arbitrary<Written> = text.map((value) => ({
  source: writeName(value),
  value: { name: Buffer.from(value).toString() },
}));

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

const hexString: fc.Arbitrary<Written> = fc.tuple(bytes, fc.boolean()).map(([value, upper]) => {
  const digits = upper ? hex(value).toUpperCase() : hex(value);
  return { source: `<${digits}>`, value: { bytes: value } };
});

const literal: fc.Arbitrary<Written> = bytes.map((value) => {
  const escaped = value.replace(/[\\()]/g, '\\$&');
  return { source: `(${escaped})`, value: { bytes: escaped } };
});

const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    reference,
    word,
    name,
    hexString,
    literal,
    fc.tuple(fc.array(tie('written'), { maxLength: 5 }), blank).map(([items, gap]) => ({
      source: `[${items.map((item) => item.source).join(gap)}]`,
      value: items.map((item) => item.value),
    })),
    fc.tuple(fc.array(fc.tuple(text, tie('written')), { maxLength: 5 }), blank).map(([entries, gap]) => ({
      source: `<<${entries.map(([key, item]) => `${writeName(key)}${gap}${item.source}`).join(gap)}>>`,
      value: new Map(entries.map(([key, item]) => [key, item.value])),
    })),
  ),
}));

describe('any value', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(written, ({ source, value }) => {
        expect(parseValue(source)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same from the middle of a file', () => {
    fc.assert(
      fc.property(written, bytes, blank, ({ source, value }, before, gap) => {
        expect(parseValue(`${before}${gap}${source}${gap}endobj`, before.length)).toEqual(value);
      }),
    );
  });

  it('is refused when a bracket of it is missing', () => {
    const collection = written.filter(({ value }) => Array.isArray(value) || value instanceof Map);
    fc.assert(
      fc.property(collection, ({ source }) => {
        expect(() => parseValue(source.slice(0, -1))).toThrow(
          /^(no value|unexpected|unclosed string|no key)/,
        );
      }),
    );
  });
});

describe('a name that is written', () => {
  it('is read as it was, whatever is in it', () => {
    fc.assert(
      fc.property(text, (said) => {
        const written = nameText(said);
        expect(written).toMatch(/^\/[\x21-\x7e]*$/);
        expect(parseValue(`${written} /Next`)).toEqual({ name: said });
      }),
    );
  });

  it('stays readable where it is plain', () => {
    expect(nameText('plan-it_2.b')).toBe('/plan-it_2.b');
    expect(nameText('a b#%/ø')).toBe('/a#20b#23#25#2F#C3#B8');
  });
});

describe('any text', () => {
  it('gives a value or an ordinary error, never a number that is none', () => {
    const piece = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '/A',
      '#',
      '(',
      ')',
      '<',
      '>',
      '1',
      '.',
      '-',
      ' ',
      'R',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('');
        let value: unknown;
        try {
          value = parseValue(source);
        } catch (error) {
          expect((error as Error).message).toMatch(
            /^(no value|no key|unexpected \S+|unclosed string) at \d+$/,
          );
          return;
        }
        expect(JSON.stringify(value, (_, it) => (Number.isNaN(it) ? 'NaN' : it))).not.toContain('NaN');
      }),
      { numRuns: 500 },
    );
  });
});
