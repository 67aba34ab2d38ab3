import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changedSince, lastChange } from '../../src/host/git.js';
import { type Repository, repositoryIn } from '../support/git.js';
import { folderWith } from '../support/plan.js';

/** The day of the approval in these tests. */
const approval = '2026-03-02';
const text = (line: string, day = approval): string => `title: A\napproved: { by: B, on: ${day} }\n${line}\n`;

let folder: string;
let repository: Repository;

beforeEach(() => {
  folder = folderWith();
  repository = repositoryIn(folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the last change of a file', () => {
  const change = (until?: string) => lastChange(folder, join(folder, 'a.yaml'), approval, until);

  it('is none where it was only changed before or on the day', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one', '2025-01-01') });
    repository.commit(approval, { 'a.yaml': text('two') });
    expect(await change()).toEqual({ changed: undefined });
  });

  it('is the day of the latest commit that touches the file', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.commit('2026-03-03', { 'a.yaml': text('two') });
    repository.commit('2026-04-05', { 'a.yaml': text('three') });
    repository.commit('2026-05-06', { 'b.yaml': 'other' });
    expect(await change()).toEqual({ changed: '2026-04-05' });
  });

  it('is looked for until a day', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.commit('2026-04-05', { 'a.yaml': text('two') });
    repository.commit('2026-05-06', { 'a.yaml': text('three') });
    expect(await change('2026-05-05')).toEqual({ changed: '2026-04-05' });
    expect(await change('2026-04-04')).toEqual({ changed: undefined });
  });

  it('is not that somebody wrote the approval down later', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one', '2025-01-01') });
    repository.commit('2026-03-09', { 'a.yaml': text('one') });
    expect(await change()).toEqual({ changed: undefined });
    repository.commit('2026-03-10', { 'a.yaml': text('two') });
    expect(await change()).toEqual({ changed: '2026-03-10' });
  });

  it('is what writes the day once more into a plan that had it already', async () => {
    repository.commit('2026-03-02', { 'a.yaml': text('one') });
    repository.commit('2026-03-20', { 'a.yaml': text(`two, see ${approval}`) });
    expect(await change()).toEqual({ changed: '2026-03-20' });
  });

  it('is not that the file came into the repository, nor that it got another name', async () => {
    repository.commit('2026-04-01', { 'old.yaml': text('a long enough line to be known again') });
    expect(await lastChange(folder, join(folder, 'old.yaml'), approval)).toEqual({ changed: undefined });
    renameSync(join(folder, 'old.yaml'), join(folder, 'a.yaml'));
    repository.commit('2026-04-02');
    expect(await change()).toEqual({ changed: undefined });
  });

  it('is found under the name that the file had before', async () => {
    const long = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
    repository.commit('2026-02-01', { 'old.yaml': text(long) });
    repository.commit('2026-04-01', { 'old.yaml': text(`${long}\nmore`) });
    renameSync(join(folder, 'old.yaml'), join(folder, 'a.yaml'));
    repository.commit('2026-04-02');
    expect(await change()).toEqual({ changed: '2026-04-01' });
  });

  it('may be on the disk only, staged or not', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.write({ 'a.yaml': text('two') });
    expect(await change()).toEqual({ changed: 'uncommitted' });
    repository.git('add', 'a.yaml');
    expect(await change('2026-03-03')).toEqual({ changed: 'uncommitted' });
  });

  it('is not that the approval is being written down just now', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one', '2025-01-01') });
    repository.write({ 'a.yaml': text('one') });
    expect(await change()).toEqual({ changed: undefined });
  });

  it('is not that the file can be run', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.git('update-index', '--chmod=+x', 'a.yaml');
    repository.git('-c', 'core.fileMode=true', 'commit', '--quiet', '--message', 'x');
    expect(await change()).toEqual({ changed: undefined });
  });

  it('is unknown for a file that git does not know, ignored or not', async () => {
    repository.commit('2026-02-01', { 'b.yaml': 'b', '.gitignore': 'c.yaml\n' });
    repository.write({ 'a.yaml': text('one'), 'c.yaml': text('one') });
    expect(await change()).toEqual({ unknown: 'untracked' });
    expect(await lastChange(folder, join(folder, 'c.yaml'), approval)).toEqual({ unknown: 'untracked' });
  });

  it('is unknown where nothing has been committed', async () => {
    repository.write({ 'a.yaml': text('one') });
    expect(await change()).toEqual({ unknown: 'no-history' });
  });

  it('is unknown where the history that is here begins behind the day', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.commit('2026-04-01', { 'a.yaml': text('two') });
    repository.commit('2026-05-01', { 'b.yaml': 'b' });
    const clone = join(folder, 'clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    expect(await lastChange(clone, join(clone, 'a.yaml'), approval)).toEqual({ unknown: 'too-short' });
    expect(await lastChange(clone, join(clone, 'a.yaml'), '2026-05-01')).toEqual({ changed: undefined });
  });

  it('is found for paths with spaces, signs of patterns and Chinese, in a folder below', async () => {
    const name = 'plans/信息 [系统]*.yaml';
    repository.commit('2026-02-01', { [name]: text('one'), 'plans/b.yaml': text('one') });
    repository.commit('2026-04-01', { [name]: text('two') });
    const root = join(folder, 'plans');
    expect(await lastChange(root, join(folder, name), approval)).toEqual({ changed: '2026-04-01' });
    expect(await lastChange(root, 'b.yaml', approval)).toEqual({ changed: undefined });
  });

  it('can be asked for of any day', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    repository.commit('2026-04-01', { 'a.yaml': text('two') });
    expect(await lastChange(folder, 'a.yaml', '0202-03-02')).toEqual({ changed: '2026-04-01' });
  });
});

describe('the files that have changed since a revision', () => {
  const changed = async (revision: string, root = folder): Promise<string[] | undefined> => {
    const files = await changedSince(root, revision);
    return files && [...files].map((file) => relative(folder, file)).sort();
  };

  beforeEach(() => {
    const files = { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c', 'plans/d.yaml': 'd', '.gitignore': 'out\n' };
    repository.commit('2026-02-01', files);
    repository.git('tag', 'start');
  });

  it('are those of commits, of the disk, and those that git does not know yet', async () => {
    repository.commit('2026-02-02', { 'a.yaml': 'A' });
    repository.write({ 'b.yaml': 'B', 'plans/新 e.yaml': 'e', 'out/f.yaml': 'f', 'staged.yaml': 's' });
    repository.git('add', 'staged.yaml');
    expect(await changed('start')).toEqual(['a.yaml', 'b.yaml', 'plans/新 e.yaml', 'staged.yaml']);
    expect(await changed('HEAD')).toEqual(['b.yaml', 'plans/新 e.yaml', 'staged.yaml']);
  });

  it('are none where nothing has changed', async () => {
    expect(await changed('start')).toEqual([]);
  });

  it('are not those that are gone, but those with a new name', async () => {
    rmSync(join(folder, 'a.yaml'));
    renameSync(join(folder, 'b.yaml'), join(folder, 'z.yaml'));
    repository.commit('2026-02-02');
    expect(await changed('start')).toEqual(['z.yaml']);
  });

  it('are those below the folder', async () => {
    repository.commit('2026-02-02', { 'a.yaml': 'A', 'plans/d.yaml': 'D' });
    repository.write({ 'plans/new.yaml': 'n', 'new.yaml': 'n' });
    expect(await changed('start', join(folder, 'plans'))).toEqual(['plans/d.yaml', 'plans/new.yaml']);
  });

  it('are not those that others have changed since the branch began', async () => {
    repository.git('checkout', '--quiet', '-b', 'mine');
    repository.commit('2026-02-02', { 'a.yaml': 'A' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-02-03', { 'b.yaml': 'B' });
    repository.git('checkout', '--quiet', 'mine');
    expect(await changed('main')).toEqual(['a.yaml']);
  });

  it.each(['nothing', '', '--output=stolen', '-p', 'start:a.yaml', 'a.yaml', 'start..main', 'start\0x'])(
    'are unknown since %j',
    async (revision) => {
      expect(await changed(revision)).toBeUndefined();
    },
  );

  it('run no program that a repository names', async () => {
    const mark = join(folder, 'ran');
    repository.git('config', 'diff.external', `touch ${mark}`);
    repository.git('config', 'core.fsmonitor', `touch ${mark}`);
    repository.write({ 'a.yaml': 'A' });
    expect(await changed('start')).toEqual(['a.yaml']);
    expect(await lastChange(folder, 'a.yaml', '2026-02-01')).toEqual({ changed: 'uncommitted' });
    expect(execFileSync('ls', [folder], { encoding: 'utf8' })).not.toContain('ran');
  });

  it('are those of the folder, also within a hook of another repository', async () => {
    vi.stubEnv('GIT_DIR', '/nowhere/.git');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    vi.stubEnv('GIT_WORK_TREE', '/nowhere');
    repository.write({ 'a.yaml': 'A' });
    expect(await changed('start')).toEqual(['a.yaml']);
  });
});

describe('without git', () => {
  it('nothing is known in a folder outside any repository', async () => {
    const outside = folderWith({ 'a.yaml': 'a' });
    expect(await changedSince(outside, 'HEAD')).toBeUndefined();
    expect(await lastChange(outside, 'a.yaml', approval)).toEqual({ unknown: 'no-history' });
  });

  it('nothing is known where there is no such program', async () => {
    repository.commit('2026-02-01', { 'a.yaml': text('one') });
    mkdirSync(join(folder, 'empty'));
    vi.stubEnv('PATH', join(folder, 'empty'));
    expect(await changedSince(folder, 'HEAD')).toBeUndefined();
    expect(await lastChange(folder, 'a.yaml', approval)).toEqual({ unknown: 'no-history' });
  });
});
