import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith, plan } from '../support/plan.js';
import { config, workspaceWith } from './workspace.js';

/** Runs where the user speaks English, and gives the first line that is said. */
function said(args: readonly string[], cwd: string): { code: number | null; line: string | undefined } {
  const { code, stdout, stderr } = plan(args, { cwd, env: { LANG: 'C.UTF-8' } });
  return { code, line: `${stdout}${stderr}`.split('\n')[0] };
}

const danish = 'stale-review (advarsel): En plan bliver gennemgået i tide.';
const english = 'stale-review (warning): A plan is gone through in time.';

describe('a command that prints no findings', () => {
  it.each([
    [['explain', 'stale-review'], 0, danish],
    [['explain', 'stale-review', '--lang', 'en'], 0, english],
    [['--lang', 'en', 'explain', 'stale-review'], 0, english],
    [
      ['new', 'exercise', 'plans/x.yaml'],
      0,
      'Skrev plans/x.yaml. Udfyld det, der står i [kantede parenteser]; `plan lint` viser, hvad der mangler.',
    ],
    [['audit', '--standard', 'nis2', '--format', 'csv', '--output', 'a.csv'], 1, 'Skrevet: a.csv'],
    [['--help'], 0, 'Brug: plan [indstillinger] [kommando]'],
    [['help', 'lint'], 0, 'Brug: plan lint [indstillinger] [files...]'],
    [['lint', '-h'], 0, 'Brug: plan lint [indstillinger] [files...]'],
    [[], 2, 'Brug: plan [indstillinger] [kommando]'],
  ] as const)('speaks the language of the workspace: %j', (args, code, line) => {
    const cwd = workspaceWith({ 'plans/deep/README.md': '' });
    expect(said(args, cwd)).toEqual({ code, line });
    if (!line.startsWith('Skrev')) expect(said(args, join(cwd, 'plans', 'deep'))).toEqual({ code, line });
  });

  it.each([
    ['language: sv\nnonsense: x\n', 'stale-review (varning): En plan ses över i tid.'],
    ['language: da\norganisation: [\n', danish],
    ['language: klingon\n', english],
    ['language: [da]\n', english],
    ['', english],
  ])('reads as much of a broken configuration as can be read: %j', (text, line) => {
    expect(said(['explain', 'stale-review'], folderWith({ 'plan.config.yaml': text })).line).toBe(line);
  });

  it('takes the language of a configuration that is named', () => {
    const cwd = folderWith({ 'w/other.yaml': config });
    for (const flags of [['--config', 'w/other.yaml'], ['-c', 'w/other.yaml'], ['--config=w/other.yaml']])
      expect(said(['explain', 'stale-review', ...flags], cwd).line).toBe(danish);
    expect(said(['explain', 'stale-review'], cwd).line).toBe(english);
  });
});

describe('why a command could not run', () => {
  it.each([
    [['lint', 'nope'], 'plan: Der findes intet på “nope”.'],
    [['lint', 'nope', '--lang', 'en'], 'plan: Nothing is found at “nope”.'],
    [['lint', '--nope'], 'plan: Der findes ingen indstilling --nope.'],
    [['explain', 'stale-reviw'], 'plan: Der findes ingen regel “stale-reviw”.'],
    [['audit'], 'plan: En gennemgang følger en standard, og der er ikke nævnt nogen.'],
    [['lint', '--config', 'other.yaml'], 'plan: Nothing is found at “other.yaml”.'],
    [['lint', '--config', 'plans'], 'plan: plans is a folder, not a configuration.'],
  ])('is said in the language of the workspace, as far as there is one: %j', (args, line) => {
    expect(said(args, workspaceWith())).toEqual({ code: 2, line });
    expect(said(args, folderWith({ 'plans/x': '' }))).toMatchObject({ code: 2 });
  });

  it('is said in that of the user elsewhere', () => {
    const { code, stderr } = plan(['lint', 'nope'], { cwd: folderWith(), env: { LANG: 'sv_SE.UTF-8' } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'plan: Det finns ingenting på ”nope”.\n' });
  });

  it('is told in that of a named configuration, also when the options could not be read', () => {
    const cwd = folderWith({ 'w/other.yaml': config });
    for (const rest of ['nope', '--nope'])
      expect(said(['lint', '-c', 'w/other.yaml', rest], cwd).line).toMatch(/^plan: Der findes in/);
  });

  it.skipIf(process.platform !== 'linux')(
    'is told by the exit code alone where nothing can be written',
    () => {
      const script = '"$0" "$1" lint nope 2>/dev/full';
      const args = ['-c', script, process.execPath, packagePath('bin', 'plan.js')];
      const { status, stdout } = spawnSync('/bin/sh', args, { cwd: workspaceWith(), encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    },
  );

  it.skipIf(process.platform !== 'linux')('is told in a folder that is gone', () => {
    const script = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" lint --lang sv';
    const args = ['-c', script, process.execPath, packagePath('bin', 'plan.js')];
    const { status, stdout, stderr } = spawnSync('/bin/sh', args, { cwd: folderWith(), encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'plan: Mappen där kommandot anropades finns inte längre.\n  Gå först till en annan mapp.\n',
    });
  });

  it.skipIf(process.platform !== 'linux')('waits for no pipe that was read already', () => {
    const script = 'mkfifo f && (cat plan.config.yaml > f &) && "$0" "$1" lint -c f nope';
    const args = ['-c', script, process.execPath, packagePath('bin', 'plan.js')];
    const cwd = workspaceWith();
    const { status, stderr } = spawnSync('/bin/sh', args, { cwd, encoding: 'utf8', timeout: 20_000 });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'plan: Nothing is found at “nope”.\n' });
  });
});
