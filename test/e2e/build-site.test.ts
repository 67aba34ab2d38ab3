import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith, plan } from '../support/plan.js';

const day = ['--as-of', '2026-11-23'];

/** An example without its binder: no browser is needed. */
function pagesOnly(): string {
  const folder = folderWith();
  cpSync(packagePath('examples', 'nordby'), folder, { recursive: true });
  for (const name of ['binders', 'out']) rmSync(join(folder, name), { recursive: true, force: true });
  return folder;
}

describe('plan build --site', () => {
  it('writes a folder of pages beside the page, again and again the same', () => {
    const folder = pagesOnly();
    const site = join(folder, 'out', 'site');
    const run = plan(['build', '--site', ...day], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/out\/index\.html: /);
    expect(run.stdout).toMatch(/out\/site\/index\.html: sider til en server med 7 planer\n/);
    expect(run.stderr).toMatch(/ingen mappe/);
    const read = (): [string, string][] =>
      readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes('.'))
        .sort()
        .map((name) => [name, readFileSync(join(site, name)).toString('base64')]);
    const first = read();
    expect(first.map(([name]) => name)).toEqual(
      expect.arrayContaining(['index.html', 'register-roles.html', 'script.js', 'search.js', 'style.css']),
    );
    expect(first.filter(([name]) => name.endsWith('.woff2')).length).toBeGreaterThan(1);
    expect(plan(['build', '--site', ...day], { cwd: folder }).code).toBe(0);
    expect(read()).toEqual(first);
  });

  it('takes away the pages of plans that are gone, and nothing else', () => {
    const folder = pagesOnly();
    const site = join(folder, 'out', 'site');
    const extra = join(folder, 'plans', 'extra.yaml');
    const text = readFileSync(join(folder, 'plans', 'it-nedbrud.yaml'), 'utf8');
    writeFileSync(extra, text.replace(/^id: .*\n/m, '').replace(/^title: .*$/m, 'title: Extra'));
    expect(plan(['build', '--site', ...day], { cwd: folder }).code).toBe(0);
    expect(existsSync(join(site, 'plan-extra.html'))).toBe(true);
    writeFileSync(join(site, 'own.html'), '<p>own</p>');
    rmSync(extra);
    expect(plan(['build', '--site', ...day], { cwd: folder }).code).toBe(0);
    expect(existsSync(join(site, 'plan-extra.html'))).toBe(false);
    expect(existsSync(join(site, 'own.html'))).toBe(true);
  });

  it('writes nothing over the file of somebody else', () => {
    const folder = pagesOnly();
    expect(plan(['build', '--site', ...day], { cwd: folder }).code).toBe(0);
    const style = join(folder, 'out', 'site', 'style.css');
    writeFileSync(style, 'p { color: red }');
    const run = plan(['build', '--site', ...day], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('style.css');
    expect(readFileSync(style, 'utf8')).toBe('p { color: red }');
    expect(plan(['build', '--site', '--force', ...day], { cwd: folder }).code).toBe(0);
  });
});
