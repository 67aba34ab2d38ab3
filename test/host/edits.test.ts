import { chmodSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../src/core/diagnostic.js';
import { edited, type Fix, markOf, replaceContent, together } from '../../src/host/edits.js';
import { filesIn } from '../e2e/workspace.js';
import { folderWith } from '../support/plan.js';

const edit = (start: number, end: number, text: string = 'x', file: string = 'a'): TextEdit => ({
  file,
  start,
  end,
  text,
});

describe('fixes together', () => {
  it.each([
    ['apart', [[edit(0, 2)], [edit(5, 6)]], [0, 1]],
    ['side by side', [[edit(0, 2)], [edit(2, 4)]], [0, 1]],
    ['an insertion behind a replacement', [[edit(0, 2)], [edit(2, 2)]], [0, 1]],
    ['overlapping', [[edit(0, 3)], [edit(2, 4)]], [0]],
    ['one within the other', [[edit(0, 9)], [edit(2, 4)]], [0]],
    ['one around the other', [[edit(2, 4)], [edit(0, 9)]], [0]],
    ['an insertion within', [[edit(0, 3)], [edit(1, 1)]], [0]],
    ['from the same place', [[edit(2, 2, 'x')], [edit(2, 2, 'y')]], [0]],
    ['the same twice', [[edit(0, 3)], [edit(0, 3)]], [0]],
    ['in different files', [[edit(0, 3)], [edit(0, 3, 'x', 'b')]], [0, 1]],
    ['none', [[], [edit(0, 1)]], [1]],
    ['the third is free again', [[edit(0, 3)], [edit(2, 5)], [edit(4, 6)]], [0, 2]],
    ['at odds with itself', [[edit(0, 3), edit(2, 5)], [edit(4, 6)]], [1]],
  ] as [string, Fix[], number[]][])('%s', (_what, fixes, chosen) => {
    expect(together(fixes)).toEqual(chosen.map((index) => fixes[index]));
  });

  it('are made as a whole or not at all', () => {
    const swap = [edit(0, 1, 'b'), edit(4, 5, 'a')];
    const other = [edit(4, 6, '')];
    expect(together([other, swap])).toEqual([other]);
    expect(together([swap, other])).toEqual([swap]);
    const both = [edit(0, 1, 'b'), edit(4, 5, 'a', 'b')];
    expect(together([[edit(4, 5, '', 'b')], both])).toEqual([[edit(4, 5, '', 'b')]]);
  });

  it('never meet, however they come', () => {
    const some = fc.array(
      fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => [edit(start, start + length, '-')]),
    );
    fc.assert(
      fc.property(some, (fixes) => {
        const made = together(fixes)
          .flat()
          .toSorted((a, b) => a.start - b.start || a.end - b.end);
        for (const [index, one] of made.slice(1).entries()) {
          expect(one.start).toBeGreaterThan(made[index]?.start ?? 0);
          expect(one.start).toBeGreaterThanOrEqual(made[index]?.end ?? 0);
        }
        if (fixes.length > 0) expect(made[0]).toBeDefined();
      }),
    );
  });
});

describe('edited', () => {
  it.each([
    ['abcdef', [], 'abcdef'],
    ['abcdef', [edit(1, 3, 'X')], 'aXdef'],
    ['abcdef', [edit(4, 6, ''), edit(0, 1, 'XYZ')], 'XYZbcd'],
    ['abcdef', [edit(6, 6, '!'), edit(0, 0, '¡')], '¡abcdef!'],
    ['abcdef', [edit(2, 4, 'X'), edit(4, 4, 'Y')], 'abXYef'],
    ['', [edit(0, 0, 'x')], 'x'],
  ])('%j', (text, edits, expected) => {
    expect(edited(text, edits)).toBe(expected);
  });
});

describe('replaceContent', () => {
  it('replaces the content, keeps the permissions, and leaves nothing behind', () => {
    const cwd = folderWith({ 'a.yaml': 'old' });
    for (const mode of [0o600, 0o644, 0o664, 0o666, 0o755]) {
      chmodSync(join(cwd, 'a.yaml'), mode);
      replaceContent(join(cwd, 'a.yaml'), `${mode}`);
      expect(statSync(join(cwd, 'a.yaml')).mode & 0o7777).toBe(mode);
      expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`${mode}`);
    }
    expect(filesIn(cwd)).toEqual(['a.yaml']);
  });

  it('goes through links, also those that lead over others', () => {
    const cwd = folderWith({ 'real/a.yaml': 'old' });
    symlinkSync('real/a.yaml', join(cwd, 'one.yaml'));
    symlinkSync('one.yaml', join(cwd, 'two.yaml'));
    replaceContent(join(cwd, 'two.yaml'), 'new');
    expect(readFileSync(join(cwd, 'real/a.yaml'), 'utf8')).toBe('new');
    expect(lstatSync(join(cwd, 'one.yaml')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(cwd, 'two.yaml')).isSymbolicLink()).toBe(true);
  });

  it('is one go: another name of the file keeps the old content', () => {
    const cwd = folderWith({ 'a.yaml': 'old' });
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
    replaceContent(join(cwd, 'a.yaml'), 'new');
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe('old');
  });

  it('cannot write what is not there, or no file', () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'folder'));
    const missing = join(cwd, 'a.yaml');
    expect(() => replaceContent(missing, 'x')).toThrowError(
      expect.objectContaining({ code: 'run/cannot-write', args: { path: missing, reason: 'ENOENT' } }),
    );
    expect(() => replaceContent(join(cwd, 'folder'), 'x')).toThrowError(
      expect.objectContaining({ code: 'run/cannot-write' }),
    );
    expect(filesIn(cwd)).toEqual([]);
  });
});

describe('markOf', () => {
  it('is the byte order mark, where there is one', () => {
    const cwd = folderWith({ a: '\ufeffx', b: 'x\ufeff', c: '' });
    expect(['a', 'b', 'c'].map((name) => markOf(join(cwd, name)))).toEqual(['\ufeff', '', '']);
  });
});
