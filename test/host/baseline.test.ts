import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.js';
import { SourceText } from '../../src/core/source.js';
import { type Baselined, besideBaseline } from '../../src/host/baseline.js';
import type { Project } from '../../src/host/project.js';
import { folderWith } from '../support/plan.js';

const path = (root: string): string => join(root, 'plan-baseline.json');

/** What comes of findings in a file called `name`, beside the baseline of a workspace. */
function beside(
  root: string,
  severities: readonly Severity[],
  use: { isUpdate?: boolean; isForPaper?: boolean; looked?: boolean; cwd?: string; name?: string } = {},
): Baselined {
  const { isUpdate = false, isForPaper = false, looked = true, cwd = root, name = 'plans/a.yaml' } = use;
  const sources = new Map([[name, new SourceText(name, 'one\ntwo\nthree\n')]]);
  const diagnostics = severities.map(
    (severity, index): Diagnostic => ({
      code: 'rule',
      args: {},
      severity,
      at: { file: name, start: index * 4, end: index * 4 + 3 },
    }),
  );
  const project = { root, cwd } as Project;
  return besideBaseline({ diagnostics, sources }, project, { looked: () => looked, isUpdate, isForPaper });
}

const marks = ({ diagnostics }: Baselined): boolean[] =>
  diagnostics.map(({ suppressed }) => suppressed !== undefined);

describe('a workspace without a baseline', () => {
  it('has findings as they are', () => {
    const result = beside(folderWith(), ['error']);
    expect(result).toEqual({ diagnostics: result.diagnostics });
    expect(marks(result)).toEqual([false]);
  });

  it('gets one when it is asked for, with what it holds', () => {
    const root = folderWith();
    const result = beside(root, ['error', 'warning'], { isUpdate: true });
    expect(result).toMatchObject({ mended: 0, baseline: { path: 'plan-baseline.json', count: 2 } });
    expect(marks(result)).toEqual([true, true]);
    expect(JSON.parse(readFileSync(path(root), 'utf8'))).toEqual({
      version: 1,
      findings: {
        'plans/a.yaml': { rule: [expect.stringMatching(/^[0-9a-f]{16}:1$/), expect.stringMatching(/:1$/)] },
      },
    });
  });

  it('gets none without a finding', () => {
    const root = folderWith();
    expect(beside(root, [], { isUpdate: true })).toEqual({ diagnostics: [], mended: 0 });
    expect(() => statSync(path(root))).toThrow();
  });
});

describe('a workspace with a baseline', () => {
  function prepared(): string {
    const root = folderWith();
    beside(root, ['error', 'warning'], { isUpdate: true });
    return root;
  }

  it('puts off what it holds, from whatever folder', () => {
    const root = prepared();
    expect(marks(beside(root, ['error', 'warning', 'info']))).toEqual([true, true, false]);
    expect(marks(beside(root, ['error'], { cwd: join(root, 'plans'), name: 'a.yaml' }))).toEqual([true]);
    expect(marks(beside(root, ['error'], { cwd: '/', name: `${root}/plans/a.yaml` }))).toEqual([true]);
    expect(marks(beside(root, ['error'], { name: 'plans/b.yaml' }))).toEqual([false]);
  });

  it('puts off no error on paper', () => {
    expect(marks(beside(prepared(), ['error', 'warning'], { isForPaper: true }))).toEqual([false, true]);
  });

  it('counts what is mended, of what was looked at', () => {
    const root = prepared();
    expect(beside(root, ['error']).mended).toBe(1);
    expect(beside(root, []).mended).toBe(2);
    expect(beside(root, [], { looked: false }).mended).toBe(0);
    // An error that is counted on paper is not mended.
    expect(beside(root, ['error'], { isForPaper: true }).mended).toBe(1);
  });

  it('is emptied, not taken away, when all is mended', () => {
    const root = prepared();
    expect(beside(root, [], { isUpdate: true })).toMatchObject({ baseline: { count: 0 } });
    expect(readFileSync(path(root), 'utf8')).toBe('{\n  "version": 1,\n  "findings": {}\n}\n');
  });

  it('cannot be used when it is none', () => {
    const root = folderWith({ 'plan-baseline.json': '[]' });
    const error = expect.objectContaining({
      code: 'run/broken-baseline',
      args: { path: 'plan-baseline.json' },
    });
    expect(() => beside(root, [])).toThrowError(error);
    expect(() => beside(root, [], { isUpdate: true })).toThrowError(error);
  });
});
