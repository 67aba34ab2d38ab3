import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprints } from '../../src/core/fingerprint.js';
import { findingAt, findings, text } from '../report/support.js';

function nameOf(shown: string, source: string, changes = {}): string | undefined {
  const finding = findingAt(shown, changes, source);
  return fingerprints(findings([finding], source)).get(finding);
}

describe('the name of a finding', () => {
  const name = nameOf('tilte', text);

  it('stays when lines move, are indented or end in another way', () => {
    expect(nameOf('tilte', `# one\n\n${text}`)).toBe(name);
    expect(nameOf('tilte', text.replace('tilte', '    tilte'))).toBe(name);
    expect(nameOf('tilte', text.replaceAll('\n', '\r\n'))).toBe(name);
  });

  it('stays when it is worded anew or matters more', () => {
    expect(nameOf('tilte', text, { args: { key: 'other' }, severity: 'info' })).toBe(name);
  });

  it('is another for another line, rule, file or part of the line', () => {
    const others = [
      nameOf('tilte', text.replace('IT-nedbrud', 'Strømsvigt')),
      nameOf('tilte', text, { code: 'stale' }),
      nameOf('tilte', text, { at: { file: 'plans/b.yaml', start: 18, end: 23 } }),
      nameOf('IT-nedbrud', text),
    ];
    expect(new Set([name, ...others]).size).toBe(5);
  });

  it('is counted where it would be the same', () => {
    const source = 'a: x\nb: y\na: x\n';
    const both = [findingAt('a: x', {}, source), findingAt('', { at: place(10) }, source)];
    const names = [...fingerprints(findings(both, source)).values()];
    expect(names.map((one) => one.split(':')[1])).toEqual(['1', '2']);
    expect(new Set(names.map((one) => one.split(':')[0])).size).toBe(1);
  });

  it('takes the pointer where there is no text', () => {
    const at = { file: 'b.yaml', start: 0, end: 0 };
    const one = nameOf('kind', text, { at: { ...at, pointer: '/a' } });
    expect(nameOf('kind', text, { at: { ...at, pointer: '/b' } })).not.toBe(one);
    expect(nameOf('kind', text, { at })).not.toBe(one);
  });

  it('never occurs twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (starts) => {
        const found = starts.map((start) => findingAt('', { at: place(start, start) }));
        const names = [...fingerprints(findings(found)).values()];
        expect(new Set(names).size).toBe(found.length);
      }),
    );
  });
});

function place(start: number, end: number = start + 4) {
  return { file: 'plans/a.yaml', start, end };
}
