import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryIn } from '../support/git.js';
import { late, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** A repository of a workspace in which every plan is overdue, with one commit called `first`. */
function repository(): { cwd: string } & ReturnType<typeof repositoryIn> {
  const cwd = workspaceWith({ 'plan.config.yaml': `${config}${onlyRules('stale-review')}` });
  const made = repositoryIn(cwd);
  made.commit('2026-03-01');
  made.git('tag', 'first');
  return { cwd, ...made };
}

const files = (cwd: string, ...args: string[]): string[] =>
  check(['lint', ...late, ...args], { cwd }).found.map(({ file }) => file);

describe('--since', () => {
  it('reports on files that were touched: committed, changed, new', () => {
    const { cwd, write, commit } = repository();
    commit('2026-03-02', { 'plans/a.yaml': soundPlan({ title: 'A' }) });
    write({ 'plans/c.yaml': soundPlan({ title: 'C' }) });
    expect(files(cwd)).toEqual(['plans/a.yaml', 'plans/b.yaml', 'plans/c.yaml']);
    expect(files(cwd, '--since', 'first')).toEqual(['plans/a.yaml', 'plans/c.yaml']);
    expect(files(cwd, '--since', 'HEAD')).toEqual(['plans/c.yaml']);
    write({ 'plans/b.yaml': soundPlan({ title: 'B' }) });
    expect(files(cwd, '--since', 'HEAD')).toEqual(['plans/b.yaml', 'plans/c.yaml']);
  });

  it('works from a folder of the workspace, and for a part of it', () => {
    const { cwd, write } = repository();
    write({ 'plans/b.yaml': soundPlan({ title: 'B' }), 'plans/ø l.yaml': soundPlan({ title: 'Ø' }) });
    expect(files(join(cwd, 'plans'), '--since', 'first')).toEqual(['b.yaml', 'ø l.yaml']);
    expect(files(cwd, '--since', 'first', 'plans/a.yaml')).toEqual([]);
    expect(files(cwd, '--since', 'first', 'plans/b.yaml', 'plans/a.yaml')).toEqual(['plans/b.yaml']);
  });

  it('takes what comes from standard input for touched', () => {
    const { cwd } = repository();
    for (const more of [[], ['--stdin-filename', 'plans/a.yaml']]) {
      const args = ['lint', ...late, '--since', 'HEAD', '-', ...more];
      const { found } = check(args, { cwd, input: soundPlan() });
      expect(found.map(({ file }) => file)).toEqual([more[1] ?? '<stdin>']);
    }
  });

  it('says that there is nothing where nothing was touched', () => {
    const { cwd } = repository();
    expect(run(['lint', ...late, '--since', 'HEAD', '--lang', 'en', '--max-warnings', '0'], { cwd })).toEqual(
      {
        code: 0,
        stdout: 'Nothing to remark. 0 files checked.\n',
        stderr: '',
      },
    );
  });

  it('knows the rest of the workspace', () => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}${onlyRules('unknown-reference')}` });
    const { commit, write } = repositoryIn(cwd);
    commit('2026-03-01');
    write({ 'plans/b.yaml': soundPlan({ title: 'B' }) });
    expect(files(cwd, '--since', 'HEAD')).toEqual([]);
  });

  it('mends only what was touched, and puts off only what was touched', () => {
    const { cwd, write } = repository();
    write({ 'plans/b.yaml': soundPlan({ title: 'B' }) });
    const { stderr } = run(['lint', ...late, '--since', 'HEAD', '--update-baseline', '--lang', 'en'], {
      cwd,
    });
    expect(stderr).toBe('plan-baseline.json puts off 1 finding.\n');
    const standing = check(['lint', ...late], { cwd }).found.filter((one) => !('suppressed' in one));
    expect(standing.map(({ file }) => file)).toEqual(['plans/a.yaml']);
  });

  it.each([
    [
      'en',
      'nope',
      'plan: git knows no revision “nope” here.\n  Name a branch, a tag or a commit; in CI the history may have to be fetched first.\n',
    ],
    [
      'en',
      '--output=x',
      'plan: git knows no revision “--output=x” here.\n  Name a branch, a tag or a commit; in CI the history may have to be fetched first.\n',
    ],
  ])('cannot run with a revision that there is not (%s, %s)', (lang, revision, stderr) => {
    const { cwd } = repository();
    expect(run(['lint', `--since=${revision}`, '--lang', lang], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });

  it('cannot run where there is no repository, or no git', () => {
    const cwd = workspaceWith();
    const { code, stdout, stderr } = run(['lint', '--since', 'HEAD', '--lang', 'en'], {
      cwd,
      env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^plan: git knows no revision “HEAD” here\.\n {2}Name a branch/);
    const { cwd: there } = repository();
    expect(run(['lint', '--since', 'HEAD'], { cwd: there, env: { PATH: '/nowhere' } }).code).toBe(2);
  });
});
