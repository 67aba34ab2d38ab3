import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { check, config, run, soundPlan, today, workspaceWith } from './workspace.js';

const page = ['build', ...today, '--to', 'html'];
const binder = (plans: string): string =>
  `kind: binder\ntitle: Mappe\nowner: leder\nstatus: approved\n${plans}copies: [{ number: 1, holder: leder, place: Vagten }]\n`;

describe('a plan belongs to the workspace', () => {
  it('also in a file whose ending is in capitals', () => {
    const cwd = workspaceWith({
      'plans/BRAND.YAML': soundPlan({ title: 'Brand i kælderen' }),
      'plans/c.Yml': soundPlan({ tilte: 'x' }),
    });
    expect(check(['validate'], { cwd }).lines).toEqual(['plans/c.Yml:15:1 shape/unknown-key']);
    renameSync(join(cwd, 'plans/c.Yml'), join(cwd, 'plans/c.txt'));
    expect(run(page, { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('Brand i kælderen');
  });

  it('and goes by the name without that ending', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': config,
      'plans/BRAND.YAML': soundPlan({ title: 'Brand' }),
      'binders/mappe.yaml': binder('plans: [a, b, BRAND]\n'),
    });
    expect(check(['lint', ...today], { cwd }).lines).toEqual([]);
  });

  it('also in a folder that a link leads to', () => {
    const shared = folderWith({
      'brand.yaml': soundPlan({ title: 'Brand i kælderen' }),
      'odd.yaml': soundPlan({ tilte: 'x' }),
    });
    const cwd = workspaceWith();
    symlinkSync(shared, join(cwd, 'plans/faelles'));
    expect(check(['validate'], { cwd }).lines).toEqual(['plans/faelles/odd.yaml:15:1 shape/unknown-key']);
    expect(check(['validate', 'plans/faelles'], { cwd }).lines).toEqual([
      'plans/faelles/odd.yaml:15:1 shape/unknown-key',
    ]);
    renameSync(join(shared, 'odd.yaml'), join(shared, 'odd.txt'));
    expect(run(page, { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('Brand i kælderen');
  });

  it('so that a link to a folder that is not there is said', () => {
    const cwd = workspaceWith();
    symlinkSync('../not-there', join(cwd, 'plans/faelles'));
    expect(check(['validate'], { cwd }).lines).toEqual(['plans/faelles:1:1 file/unreadable']);
    expect(run(page, { cwd }).code).toBe(1);
  });

  it('also by a name whose letters are written in parts, as some systems store them', () => {
    const name = 'plå'.normalize('NFD');
    const cwd = workspaceWith({
      'plan.config.yaml': config,
      [`plans/${name}.yaml`]: soundPlan({ title: 'Brand' }),
      'binders/mappe.yaml': binder('plans: [a, b, plå]\n'),
    });
    expect(check(['lint', ...today], { cwd }).lines).toEqual([]);
  });
});

describe('plan new', () => {
  it('takes an ending in capitals', () => {
    const cwd = folderWith();
    expect(run(['new', 'roles', 'ROLES.YAML'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['ROLES.YAML']);
  });

  it.skipIf(process.platform === 'win32')('leaves nothing of a file for which there is no room', () => {
    const cwd = folderWith({ 'taken.yaml': 'mine' });
    const within = (file: string): string[] => {
      const command = `ulimit -f 1; exec "${process.execPath}" "${packagePath('bin', 'plan.js')}" new indsatsplan ${file}`;
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
      });
      return [`${status}`, stdout, stderr];
    };
    expect(within('y.yaml')).toEqual(['2', '', 'plan: y.yaml cannot be written (EFBIG).\n']);
    expect(within('taken.yaml')).toEqual([
      '2',
      '',
      'plan: taken.yaml exists already and is left as it is.\n  Choose another name, or remove it first.\n',
    ]);
    expect(readdirSync(cwd)).toEqual(['taken.yaml']);
    expect(readFileSync(join(cwd, 'taken.yaml'), 'utf8')).toBe('mine');
  });
});
