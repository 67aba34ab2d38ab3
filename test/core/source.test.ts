import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/core/source.js';

const texts = fc
  .array(fc.constantFrom('a', 'æ', '值', '😀', ' ', '\t', '\n', '\r\n', '\n\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Counting on one's fingers: the lines and columns before an offset. */
function counted(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (const unit of text.slice(0, offset).split('')) {
    if (unit === '\n') {
      line += 1;
      column = 1;
    } else column += 1;
  }
  return { line, column };
}

describe('SourceText', () => {
  it('says where an offset lies', () => {
    const source = new SourceText('a.yaml', 'kind: x\r\ntitle: æ\n\nlast');
    expect(source.path).toBe('a.yaml');
    expect(source.position(0)).toEqual({ line: 1, column: 1 });
    expect(source.position(6)).toEqual({ line: 1, column: 7 });
    expect(source.position(9)).toEqual({ line: 2, column: 1 });
    expect(source.position(17)).toEqual({ line: 2, column: 9 });
    expect(source.position(18)).toEqual({ line: 3, column: 1 });
    expect(source.position(19)).toEqual({ line: 4, column: 1 });
  });

  it('takes an offset past the end for the end', () => {
    expect(new SourceText('', 'ab\nc').position(99)).toEqual({ line: 2, column: 2 });
    expect(new SourceText('', 'ab\n').position(99)).toEqual({ line: 2, column: 1 });
    expect(new SourceText('', '').position(5)).toEqual({ line: 1, column: 1 });
  });

  it('gives lines without their breaks', () => {
    const source = new SourceText('', 'one\r\n\ntwo');
    expect([0, 1, 2, 3, 4].map((number) => source.line(number))).toEqual(['', 'one', '', 'two', '']);
  });

  it('counts like a person at every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText('', text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(source.position(offset)).toEqual(counted(text, offset));
        }
      }),
    );
  });

  it('has lines that make up the text again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new SourceText('', text);
        const count = text.split('\n').length;
        const lines = Array.from({ length: count }, (_, index) => source.line(index + 1));
        expect(lines.join('\n')).toBe(text.replaceAll('\r\n', '\n'));
        expect(source.line(count + 1)).toBe('');
      }),
    );
  });

  it('shows the character of a place in its line', () => {
    fc.assert(
      fc.property(texts, fc.nat(100), (text, number) => {
        fc.pre(text.length > 0);
        const offset = number % text.length;
        fc.pre(!'\r\n'.includes(text.charAt(offset)));
        const source = new SourceText('', text);
        const { line, column } = source.position(offset);
        expect(source.line(line).charAt(column - 1)).toBe(text.charAt(offset));
      }),
    );
  });

  it('stays quick when many places of a long text are asked for', () => {
    const source = new SourceText('', 'key: value\n'.repeat(100_000));
    const started = performance.now();
    for (let offset = 0; offset < source.text.length; offset += 11) source.position(offset);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(source.position(11 * 99_999)).toEqual({ line: 100_000, column: 1 });
  });
});
