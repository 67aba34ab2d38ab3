import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/api.js';
import { binderOf } from './binders.js';
import { config, filesIn, run, soundPlan, today, unprinted, workspaceWith } from './workspace.js';

const quick = ['build', ...today, '--to', 'html', '--lang', 'en'];

function bytesIn(folder: string): string[][] {
  return filesIn(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]);
}

describe('two builds at once', () => {
  it('do not mix: the one that ends last has begun before the other and writes nothing', async () => {
    const cwd = workspaceWith({
      'plan.config.yaml': config,
      'binders/mappe.yaml': binderOf('Mappe'),
      'plans/a.yaml': soundPlan({ title: 'AA' }),
    });
    let between: string[][] = [];
    const first = build({
      cwd,
      asOf: '2026-06-01',
      cache: false,
      onProgress: (_binder, step) => {
        if (step !== 'print' || between.length > 0) return;
        writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan({ title: 'BB' }));
        expect(run(quick, { cwd }).code).toBe(0);
        between = bytesIn(join(cwd, 'out'));
      },
    });
    await expect(first).rejects.toMatchObject({
      code: 'run/built-meanwhile',
      args: { path: 'out/manifest.json' },
    });
    expect(between.map(([file]) => file)).toEqual(['index.html', 'manifest.json']);
    expect(bytesIn(join(cwd, 'out'))).toEqual(between);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('BB');
  }, 60_000);

  /** Changes a file while the rules are at work: after it was read, and before anything is made of it. */
  const changing = (path: string, change: string): string =>
    workspaceWith({
      'plan.config.yaml': `${config}${unprinted}own-rules: rules/own.mjs\nallow-code: true\n`,
      'rules/own.mjs': `import { rmSync, writeFileSync } from 'node:fs';
const path = '${path}';
export default { id: 'changer', severity: 'warning',
  texts: { en: { summary: 'Probe.', messages: { default: 'Probed.' } } },
  document() { ${change} } };
`,
    });

  it.each([
    ['plans/a.yaml', `writeFileSync(path, ${JSON.stringify(soundPlan({ title: 'BB' }))})`],
    ['plans/b.yaml', 'rmSync(path, { force: true })'],
    ['plan.config.yaml', `writeFileSync(path, ${JSON.stringify(`${config}${unprinted}# changed\n`)})`],
  ])('do not call %s what it was not when it was read', (path, change) => {
    const cwd = changing(path, change);
    expect(run(quick, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: ${path} was changed while plan build was at work; nothing was written.\n  Run it again.\n`,
    });
    expect(readdirSync(cwd)).not.toContain('out');
  });
});

describe('a forced build', () => {
  it('writes nothing where one of its files cannot have its name, and says which', () => {
    const cwd = workspaceWith();
    expect(run(quick, { cwd }).code).toBe(0);
    rmSync(join(cwd, 'out/index.html'));
    mkdirSync(join(cwd, 'out/index.html'));
    const before = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan({ title: 'BB' }));
    const result = run([...quick, '--force'], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^plan: \S*out\/index\.html cannot be written \(EISDIR\)\.\n$/);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['index.html', 'manifest.json']);
    expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(before);
  });
});
