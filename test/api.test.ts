import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { build, CannotRun, lint, type Outcome, validate } from '../src/api.js';
import { config, soundPlan, workspaceWith } from './e2e/workspace.js';
import { show } from './language/faults.js';
import { folderWith } from './support/plan.js';

const asOf = '2026-06-01';

function lines({ diagnostics, sources }: Outcome): string[] {
  return diagnostics.map((diagnostic) => {
    const source = sources.get(diagnostic.at.file);
    return `${diagnostic.at.file}:${source ? show(diagnostic, source) : diagnostic.code}`;
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('validate', () => {
  it('looks at the workspace that the folder lies in', async () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x' }) });
    const outcome = await validate({ cwd: join(cwd, 'plans') });
    expect(outcome).toMatchObject({ files: 3, language: 'da' });
    expect(lines(outcome)).toEqual(['b.yaml:15:1 shape/unknown-key [tilte] -> title']);
  });

  it('looks at the named files only, and keeps only the texts that it points into', async () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x' }) });
    expect(lines(await validate({ cwd, files: ['plans/a.yaml'] }))).toEqual([]);
    expect((await validate({ cwd, files: ['plans'] })).sources.size).toBe(1);
  });

  it('takes the language of the user where there is no configuration', async () => {
    vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
    expect((await validate({ cwd: folderWith({ 'a.yaml': soundPlan() }) })).language).toBe('sv');
  });

  it('throws what keeps it from running, worded by nobody', async () => {
    const cwd = folderWith({ 'plan.config.yaml': config });
    await expect(validate({ cwd })).rejects.toBeInstanceOf(CannotRun);
    await expect(validate({ cwd })).rejects.toMatchObject({ code: 'run/no-inputs', args: { folder: cwd } });
    await expect(validate({ cwd, files: ['x.yaml'] })).rejects.toMatchObject({ code: 'run/no-such-file' });
    await expect(validate({ cwd, config: 'x.yaml' })).rejects.toMatchObject({ code: 'run/no-such-file' });
  });

  it('says nothing to the console and leaves the process alone', async () => {
    const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
    const { exitCode } = process;
    await validate({ cwd: workspaceWith({ 'plans/b.yaml': 'kind: [' }) });
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
    expect(process.exitCode).toBe(exitCode);
  });

  it('gives diagnostics that survive being sent', async () => {
    const { diagnostics } = await validate({
      cwd: workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x', status: 'y' }) }),
    });
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  });
});

describe('lint', () => {
  it('finds what validate finds and what the rules find', async () => {
    const cwd = workspaceWith({
      'plans/b.yaml': soundPlan({ related: 'nothing' }),
      'plans/c.yaml': 'kind: rols\n',
    });
    const outcome = await lint({ cwd, asOf });
    expect(outcome.files).toBe(4);
    expect(lines(outcome)).toEqual(['plans/c.yaml:1:7 shape/unknown-kind [rols] -> roles']);
    expect(
      lines(await lint({ cwd: workspaceWith({ 'plans/b.yaml': soundPlan({ related: 'nothing' }) }), asOf })),
    ).toEqual(['plans/b.yaml:15:10 unknown-reference.plan [nothing]']);
  });

  it('needs a day, of the input or of the environment', async () => {
    const cwd = workspaceWith();
    await expect(lint({ cwd, asOf: 'tomorrow' })).rejects.toMatchObject({ code: 'run/bad-date' });
    vi.stubEnv('SOURCE_DATE_EPOCH', 'x');
    await expect(lint({ cwd })).rejects.toMatchObject({ code: 'run/bad-epoch' });
    vi.stubEnv('SOURCE_DATE_EPOCH', '1780272000');
    expect((await lint({ cwd })).diagnostics).toEqual([]);
    vi.stubEnv('SOURCE_DATE_EPOCH', '1890272000');
    expect((await lint({ cwd })).diagnostics).not.toEqual([]);
  });

  it('survives a review interval that nobody will live to see', async () => {
    const cwd = workspaceWith({
      'plans/b.yaml': soundPlan({ review: '{ last: 2026-03-02, every: 99999999999999999999 years }' }),
    });
    expect((await lint({ cwd, asOf })).diagnostics).toEqual([]);
  });

  it('does not depend on how often it is asked, nor on what was asked before', async () => {
    const [one, other] = [
      workspaceWith({ 'plans/b.yaml': soundPlan({ related: 'nothing' }) }),
      workspaceWith(),
    ];
    const first = await lint({ cwd: one, asOf });
    const [again, between] = await Promise.all([lint({ cwd: one, asOf }), lint({ cwd: other, asOf })]);
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect(between.diagnostics).toEqual([]);
  });
});

describe('build', () => {
  it('writes nothing where there are errors', async () => {
    for (const files of [
      { 'plans/b.yaml': 'kind: [' },
      { 'plan.config.yaml': 'x: y\n' },
      { 'plans/b.yaml': soundPlan({ related: 'nothing' }) },
    ]) {
      const cwd = workspaceWith(files);
      const outcome = await build({ cwd, asOf });
      expect(outcome.outputs).toEqual([]);
      expect(outcome.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect(readdirSync(cwd).sort()).toEqual(['plan.config.yaml', 'plans', 'registers']);
    }
  });
});
