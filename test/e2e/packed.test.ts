import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';

describe('the packed package, installed elsewhere', () => {
  it('takes a newcomer from init to a printed binder', { timeout: 300_000 }, () => {
    const folder = folderWith({ 'package.json': '{"private":true}' });
    const run = (file: string, args: readonly string[], cwd = folder): string =>
      execFileSync(file, args, {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, LANG: 'da_DK.UTF-8', NO_COLOR: '1' },
      });
    run('npm', ['pack', packagePath(), '--ignore-scripts', '--silent', '--pack-destination', folder]);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', join(folder, tarball)]);
    const plan = join(folder, 'node_modules', '.bin', 'plan');
    const demo = join(folder, 'demo');

    run(plan, ['init', 'demo']);
    run(plan, ['new', 'indsatsplan', 'plans/strom.yaml'], demo);
    expect(run(plan, ['validate'], demo)).toContain('4 filer kontrolleret');
    const lint = run(plan, ['lint'], demo);
    expect(lint).toContain('plans/strom.yaml');
    expect(lint).toContain('placeholder');
    expect(lint).toContain('Hvad er der sket');
    expect(run(plan, ['build'], demo)).toContain('out/beredskabsmappe.pdf');

    expect(
      readFileSync(join(demo, 'out', 'beredskabsmappe.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(existsSync(join(demo, 'out', 'index.html'))).toBe(true);

    const program = `
      import { lint, validate } from 'planb';
      const checked = await validate({ cwd: 'demo' });
      const { diagnostics } = await lint({ cwd: 'demo', asOf: '2026-11-23' });
      console.log(checked.files, checked.diagnostics.length, diagnostics.some(({ code }) => code === 'placeholder'));
    `;
    expect(run(process.execPath, ['--input-type=module', '--eval', program])).toBe('4 0 true\n');
    const types = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).exports['.'].types;
    expect(existsSync(join(folder, 'node_modules', 'planb', types))).toBe(true);
  });
});
