import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { SourceText } from '../../src/core/source.js';
import {
  type Baseline,
  type Found,
  mendedSince,
  sizeOf,
  updatedBaseline,
  withBaseline,
} from '../../src/rules/baseline.js';

const everything = (): boolean => true;
const nothing = (): boolean => false;

/** Findings as `file:line code`, in files whose lines are given. */
function found(files: Readonly<Record<string, string>>, ...lines: readonly string[]): Found {
  const sources = new Map(Object.entries(files).map(([name, text]) => [name, new SourceText(name, text)]));
  const diagnostics = lines.map((one): Diagnostic => {
    const [, file = '', line = '', code = '', kind] = /^(.*):(\d+) (\S+)(?: \((.*)\))?$/.exec(one) ?? [];
    const text = files[file] ?? '';
    const start =
      text
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n').length + (line === '1' ? 0 : 1);
    const end = start + (text.slice(start).split('\n')[0]?.length ?? 0);
    const severity = code.startsWith('e') ? 'error' : 'warning';
    const base = { code, args: {}, severity, at: { file, start, end } } as const;
    return kind === 'ignored' ? { ...base, suppressed: { kind: 'comment', reason: 'x' } } : base;
  });
  return { diagnostics, sources, fileName: (name) => `w/${name}` };
}

/** Which of the findings stand, by their place in the list. */
function standing(all: Found, baseline: Baseline, isPutOff?: (one: Diagnostic) => boolean): number[] {
  return withBaseline(all, baseline, isPutOff).flatMap(({ suppressed }, index) =>
    suppressed ? [] : [index],
  );
}

const text = 'one\ntwo\nthree\n';
const all = found({ a: text, b: text }, 'a:1 x', 'a:2 x.short', 'a:2 y', 'b:1 x');

describe('a baseline', () => {
  it('holds findings by file, rule and what is written there', () => {
    const baseline = updatedBaseline(all, {}, everything);
    expect(Object.keys(baseline)).toEqual(['w/a', 'w/b']);
    expect(
      Object.fromEntries(Object.entries(baseline['w/a'] ?? {}).map(([rule, { length }]) => [rule, length])),
    ).toEqual({
      x: 2,
      y: 1,
    });
    expect(sizeOf(baseline)).toBe(4);
    expect(standing(all, baseline)).toEqual([]);
    expect(mendedSince(all, baseline, everything)).toBe(0);
  });

  it('marks nothing that it does not hold', () => {
    expect(standing(all, {})).toEqual([0, 1, 2, 3]);
    const { 'w/b': _, ...rest } = updatedBaseline(all, {}, everything);
    expect(standing(all, rest)).toEqual([3]);
  });

  it('knows a finding after lines have moved, but not after the line has changed', () => {
    const baseline = updatedBaseline(all, {}, everything);
    expect(standing(found({ a: `zero\n\n${text}` }, 'a:3 x', 'a:4 y'), baseline)).toEqual([]);
    expect(standing(found({ a: 'one\n  two\nthree' }, 'a:2 y'), baseline)).toEqual([]);
    expect(standing(found({ a: 'one\n2\nthree' }, 'a:2 y'), baseline)).toEqual([0]);
  });

  it('knows how often the same was found', () => {
    const twice = found({ a: 'same\nsame\nsame' }, 'a:1 x', 'a:2 x');
    const baseline = updatedBaseline(twice, {}, everything);
    expect(standing(found({ a: 'same\nsame\nsame' }, 'a:1 x', 'a:2 x', 'a:3 x'), baseline)).toEqual([2]);
    expect(mendedSince(found({ a: 'same' }, 'a:1 x'), baseline, everything)).toBe(1);
  });

  it('holds nothing that somebody has ignored, and nothing but what rules find', () => {
    const mixed = found({ a: text }, 'a:1 x (ignored)', 'a:2 shape/unknown-key', 'a:3 y');
    const baseline = updatedBaseline(mixed, {}, everything);
    expect(sizeOf(baseline)).toBe(1);
    expect(standing(mixed, baseline)).toEqual([1]);
    expect(withBaseline(mixed, baseline)[0]?.suppressed).toEqual({ kind: 'comment', reason: 'x' });
  });

  it('may be kept from some', () => {
    const errors = found({ a: text }, 'a:1 e', 'a:2 x');
    const baseline = updatedBaseline(errors, {}, everything);
    expect(standing(errors, baseline, ({ severity }) => severity !== 'error')).toEqual([0]);
  });

  it('bears names that objects have anyway', () => {
    const odd = { ...found({ a: text }, 'a:1 constructor'), fileName: () => 'valueOf' };
    const baseline = updatedBaseline(odd, {}, everything);
    expect(JSON.parse(JSON.stringify(baseline))).toEqual({ valueOf: { constructor: [expect.any(String)] } });
    expect(standing(odd, baseline)).toEqual([]);
    expect(standing(odd, {})).toEqual([0]);
  });
});

describe('an update', () => {
  const before = updatedBaseline(all, {}, everything);
  const now = found({ a: text, b: text }, 'a:1 x', 'a:3 y');

  it('takes in and takes out', () => {
    const after = updatedBaseline(now, before, everything);
    expect(after).toEqual(updatedBaseline(now, {}, everything));
    expect(mendedSince(now, before, everything)).toBe(3);
  });

  it('only adds to what was not looked at', () => {
    const after = updatedBaseline(now, before, nothing);
    expect(sizeOf(after)).toBe(5);
    expect(standing(all, after)).toEqual([]);
    expect(standing(now, after)).toEqual([]);
    expect(mendedSince(now, before, nothing)).toBe(0);
  });

  it('takes out by file and rule', () => {
    const after = updatedBaseline(now, before, (file, rule) => file === 'w/a' && rule === 'x');
    expect(standing(all, after)).toEqual([1]);
    expect(mendedSince(now, before, (file) => file === 'w/b')).toBe(1);
  });

  it('comes out the same whatever the order', () => {
    const reversed = { ...all, diagnostics: all.diagnostics.toReversed() };
    expect(JSON.stringify(updatedBaseline(reversed, {}, everything))).toBe(JSON.stringify(before));
    expect(JSON.stringify(updatedBaseline(all, before, nothing))).toBe(JSON.stringify(before));
  });
});
