import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { planWith } from '../language/faults.js';
import { folderWith } from '../support/plan.js';
import { check, config, run, soundPlan, today, workspaceWith } from './workspace.js';

const misspelt = soundPlan({ tilte: 'x' });
/** Fits its schema and has neither owner nor approval. */
const prepared = '{ by: leder, on: 2026-03-01 }';
const unowned = soundPlan({ prepared, owner: "''", approved: "''" }).replace(/^(owner|approved): .*\n/gm, '');

describe('plan validate', () => {
  it('has nothing to say of a sound workspace', () => {
    expect(run(['validate'], { cwd: workspaceWith() })).toEqual({
      code: 0,
      stdout: 'Ingen bemærkninger. 3 filer kontrolleret.\n',
      stderr: '',
    });
  });

  it('works from a folder below, and shows paths from there', () => {
    const root = workspaceWith({ 'plans/b.yaml': misspelt });
    expect(check(['validate'], { cwd: join(root, 'plans') }).lines).toEqual([
      'b.yaml:15:1 shape/unknown-key',
    ]);
    expect(check(['validate'], { cwd: join(root, 'registers') }).lines).toEqual([
      `${root}/plans/b.yaml:15:1 shape/unknown-key`,
    ]);
  });

  it('shows where, what, and what would be right', () => {
    const root = workspaceWith({ 'plans/b.yaml': misspelt });
    const { code, stdout, stderr } = run(['validate', '--lang', 'en'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(`plans/b.yaml:15:1  error  shape/unknown-key
  “tilte” is not known here.
   14 | review: { last: 2026-03-02 }
 > 15 | tilte: x
      | ^^^^^
  → Did you mean “title”?

1 error. 3 files checked.
`);
  });

  it('knows shape only: what a plan means is for lint', () => {
    expect(run(['validate'], { cwd: workspaceWith({ 'plans/b.yaml': unowned }) }).code).toBe(0);
  });

  it('checks what is named: files, folders, patterns, each once', () => {
    const root = workspaceWith({ 'plans/b.yaml': misspelt, 'plans/c.yml': misspelt });
    const files = (args: string[]): number =>
      (JSON.parse(run(['validate', '-f', 'json', ...args], { cwd: root }).stdout) as { files: number }).files;
    expect(run(['validate', 'plans/a.yaml'], { cwd: root }).code).toBe(0);
    expect(run(['validate', 'plans/a.yaml', 'registers'], { cwd: root }).code).toBe(0);
    expect(files(['plans', 'plans/a.yaml', 'plans/*.yaml'])).toBe(3);
    expect(files(['**/*.yml'])).toBe(1);
    expect(files([root])).toBe(4);
  });

  it('checks the configuration as what it is when it is named', () => {
    const root = workspaceWith();
    expect(run(['validate', 'plan.config.yaml'], { cwd: root }).code).toBe(0);
    expect(run(['validate', 'plan.config.yaml', 'plans/a.yaml'], { cwd: root }).stdout).toContain('2 filer');
    const other = folderWith({ 'w/plan.config.yaml': `${config}colour: red\n` });
    expect(check(['validate', 'w/plan.config.yaml'], { cwd: other }).lines).toEqual([
      'w/plan.config.yaml:4:1 shape/unknown-key',
    ]);
  });

  it('needs no configuration', () => {
    const cwd = folderWith({ 'a.yaml': planWith(), 'b.yaml': planWith({ titel: 'x' }) });
    expect(check(['validate'], { cwd }).lines).toEqual(['b.yaml:11:1 shape/unknown-key']);
    expect(run(['validate', 'a.yaml'], { cwd }).stdout).toBe('Nothing to remark. 1 file checked.\n');
  });

  it.each([
    [['nothing.yaml'], 'plan: Nothing is found at “nothing.yaml”.\n'],
    [['plans/*.json'], 'plan: Nothing is found at “plans/*.json”.\n'],
    [['plans/a.yaml', 'empty'], 'plan: Nothing is found at “empty”.\n'],
  ])('cannot run without what is named: %j', (args, stderr) => {
    const root = workspaceWith();
    mkdirSync(join(root, 'empty'));
    expect(run(['validate', '--lang', 'en', ...args], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });

  it.each(['validate', 'lint'])('cannot run with nothing to check: %s', (command) => {
    const cwd = folderWith({ 'plan.config.yaml': config, 'README.md': '' });
    expect(run([command, '--lang', 'en'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: There is nothing to check: no YAML files in ${cwd}.\n  \`plan init\` makes a new workspace; \`plan new\` a new plan.\n`,
    });
  });
});

describe('standard input', () => {
  it('is a file like any other', () => {
    const cwd = workspaceWith();
    expect(run(['validate', '-'], { cwd, input: soundPlan() }).stdout).toBe(
      'Ingen bemærkninger. 1 fil kontrolleret.\n',
    );
    expect(check(['validate', '-'], { cwd, input: misspelt }).lines).toEqual([
      '<stdin>:15:1 shape/unknown-key',
    ]);
    expect(check(['validate', '-', 'plans/a.yaml'], { cwd, input: misspelt }).lines).toEqual([
      '<stdin>:15:1 shape/unknown-key',
    ]);
  });

  it('goes by the name that it is given', () => {
    const cwd = workspaceWith();
    expect(
      check(['validate', '-', '--stdin-filename', 'plans/a.yaml'], { cwd, input: misspelt }).lines,
    ).toEqual(['plans/a.yaml:15:1 shape/unknown-key']);
  });

  it('stands for the file of that name in the workspace', () => {
    const cwd = workspaceWith({ 'registers/roles.yaml': 'kind: [' });
    const input =
      'kind: roles\nroles: { it-vagt: { title: V, phone: 70123456, people: 2 }, leder: { title: L, phone: 70123457, people: 2 } }\nverified: 2026-03-02\n';
    const { lines } = check(['lint', '-', '--stdin-filename', './registers/roles.yaml', ...today], {
      cwd,
      input,
    });
    expect(lines).toEqual([]);
    const all = check(['lint', 'plans/a.yaml', '-', '--stdin-filename', 'registers/roles.yaml', ...today], {
      cwd,
      input,
    });
    expect(all.lines).toContain('plans/a.yaml:10:11 unknown-reference.role');
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!hasPython)('may be slow, also where reading does not wait', () => {
    const script = [
      'import os, subprocess, sys, time',
      'read, write = os.pipe()',
      'os.set_blocking(read, False)',
      'child = subprocess.Popen(sys.argv[1:], stdin=read)',
      'time.sleep(0.4)',
      'os.write(write, b"kind: roles\\n")',
      'time.sleep(0.1)',
      'os.write(write, b"rols: {}\\n")',
      'os.close(write)',
      'sys.exit(child.wait())',
    ].join('\n');
    const command = [process.execPath, packagePath('bin', 'plan.js'), 'validate', '-', '-f', 'json'];
    const { status, stdout } = spawnSync('python3', ['-c', script, ...command], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'shape/unknown-key', line: 2 }] });
  });

  it('may be empty, or no text', () => {
    const cwd = workspaceWith();
    expect(check(['validate', '-'], { cwd, input: '' }).lines).toEqual(['<stdin>:1:1 shape/empty-file']);
    expect(check(['validate', '-'], { cwd, input: Buffer.from('title: å', 'latin1') }).lines).toEqual([
      '<stdin>:1:8 file/not-utf-8',
    ]);
    expect(check(['validate', '-'], { cwd, input: Buffer.alloc(3 * 1024 * 1024, 'x') }).found).toMatchObject([
      { code: 'file/too-large', file: '<stdin>' },
    ]);
  });
});

describe('plan lint', () => {
  it('has nothing to say of a sound workspace', () => {
    const { code, stdout, stderr } = run(['lint', ...today], { cwd: workspaceWith() });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Ingen bemærkninger. 3 filer kontrolleret.\n',
      stderr: '',
    });
  });

  it('finds what would fail on the day', () => {
    const { code, lines } = check(['lint', ...today], { cwd: workspaceWith({ 'plans/b.yaml': unowned }) });
    expect(code).toBe(1);
    expect(lines).toEqual(['plans/b.yaml:2:8 missing-approval', 'plans/b.yaml:2:8 missing-owner']);
  });

  it('goes by the day that it is told', () => {
    const cwd = workspaceWith();
    expect(check(['lint', '--as-of', '2027-03-01'], { cwd }).lines).toEqual([]);
    const later = check(['lint', '--as-of', '2027-06-01'], { cwd });
    expect(later.found.map(({ code }) => code)).toEqual([
      'no-exercise.none',
      'stale-review',
      'stale-review',
      'unverified-contact',
    ]);
    expect(check(['lint'], { cwd, env: { SOURCE_DATE_EPOCH: '1780272000' } }).lines).toEqual([]);
  });

  it('reads the whole workspace but reports only on what is named', () => {
    const cwd = workspaceWith({ 'plans/b.yaml': unowned, 'plans/c.yaml': soundPlan({ related: 'a' }) });
    expect(check(['lint', 'plans/c.yaml', ...today], { cwd })).toMatchObject({ code: 0, lines: [] });
    expect(check(['lint', 'plans/b.yaml', ...today], { cwd }).lines).toHaveLength(2);
  });

  it('reports the schema too, and then says nothing of what may stand in the broken file', () => {
    const { lines } = check(['lint', ...today], {
      cwd: workspaceWith({ 'registers/roles.yaml': 'kind: roles\nrols: {}\n' }),
    });
    expect(lines).toContain('registers/roles.yaml:2:1 shape/unknown-key');
    expect(lines.filter((line) => line.includes('unknown-reference'))).toEqual([]);
  });

  it('takes a named configuration for no broken file', () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ related: 'nothing' }) });
    expect(check(['lint', '.', 'plan.config.yaml', ...today], { cwd }).found.map(({ code }) => code)).toEqual(
      [expect.stringMatching(/^unknown-reference/)],
    );
  });
});
