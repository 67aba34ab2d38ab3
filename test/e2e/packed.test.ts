import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageKindNames } from '../../src/host/kinds.js';
import { packagePath } from '../../src/host/package.js';
import { filesIn } from './workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'planb-packed-'));
const installed = join(folder, 'node_modules', 'planb');
const plan = join(folder, 'node_modules', '.bin', 'plan');

/** Runs a program as somebody who speaks `LANG`; what fails ends the test. */
function run(file: string, args: readonly string[], { cwd = folder, LANG = 'da_DK.UTF-8' } = {}): string {
  const env = { ...process.env, LANG, LC_MESSAGES: '', LC_ALL: '', NO_COLOR: '1' };
  return execFileSync(file, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function isPdf(path: string): boolean {
  return readFileSync(path).subarray(0, 5).toString() === '%PDF-';
}

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['pack', packagePath(), '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', join(folder, tarball)]);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe('the packed package, installed elsewhere', () => {
  it('takes a newcomer from init to a printed binder', { timeout: 120_000 }, () => {
    const demo = join(folder, 'demo');
    run(plan, ['init', 'demo']);
    run(plan, ['new', 'indsatsplan', 'plans/strom.yaml'], { cwd: demo });
    expect(run(plan, ['validate'], { cwd: demo })).toContain('4 filer kontrolleret');
    const lint = run(plan, ['lint'], { cwd: demo });
    expect(lint).toContain('plans/strom.yaml');
    expect(lint).toContain('placeholder');
    expect(lint).toContain('Hvad er der sket');
    expect(run(plan, ['build'], { cwd: demo })).toContain('out/beredskabsmappe.pdf');
    expect(isPdf(join(demo, 'out', 'beredskabsmappe.pdf'))).toBe(true);
    expect(existsSync(join(demo, 'out', 'index.html'))).toBe(true);
  });

  it('gives programs its functions with their types', () => {
    run(plan, ['init', 'called']);
    run(plan, ['new', 'indsatsplan', 'plans/strom.yaml'], { cwd: join(folder, 'called') });
    const program = `
      import { lint, validate } from 'planb';
      const checked = await validate({ cwd: 'called' });
      const { diagnostics } = await lint({ cwd: 'called', asOf: '2026-11-23' });
      console.log(checked.files, checked.diagnostics.length, diagnostics.some(({ code }) => code === 'placeholder'));
    `;
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('4 0 true\n');
    const types = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).exports['.'].types;
    expect(existsSync(join(installed, types))).toBe(true);
  });

  it.each(['schemas', 'templates', 'locales', 'examples'])('holds all of %s', (name) => {
    const files = filesIn(packagePath(name)).filter((file) => !/(^|\/)out\//.test(file));
    expect(filesIn(join(installed, name))).toEqual(files);
  });

  it('knows every kind', () => {
    const names = run(plan, ['kinds']).trimEnd().split('\n');
    expect(names.map((line) => line.split(' ')[0])).toEqual(packageKindNames());
  });

  it.each([
    ['nb_NO.UTF-8', 'nodrutine', 'beredskapsperm'],
    ['sv_SE.UTF-8', 'kontinuitetsplan', 'beredskapsparm'],
    ['zh_CN.UTF-8', 'yingji-yuan', '应急手册'],
    ['de_DE.UTF-8', 'notfallhandbuch', 'notfallordner'],
    ['en_GB.UTF-8', 'continuity-plan', 'preparedness-binder'],
  ])('prints for who speaks %s, with the fonts that come along', { timeout: 120_000 }, (LANG, kind, pdf) => {
    const cwd = join(folder, kind);
    run(plan, ['init', kind], { LANG });
    run(plan, ['new', kind, 'plans/a.yaml'], { cwd, LANG });
    expect(run(plan, ['build'], { cwd, LANG })).toContain(`out/${pdf}.pdf`);
    expect(isPdf(join(cwd, 'out', `${pdf}.pdf`))).toBe(true);
  });

  it('copies an example with names in another script', () => {
    run(plan, ['init', 'hospital', '--example', 'yunxi'], { LANG: 'zh_CN.UTF-8' });
    const files = filesIn(packagePath('examples', 'yunxi')).filter((file) => !file.startsWith('out/'));
    expect(filesIn(join(folder, 'hospital'))).toEqual(files);
    expect(run(plan, ['validate'], { cwd: join(folder, 'hospital') })).toBe(
      '没有发现问题。 已检查 8 个文件。\n',
    );
  });
});
