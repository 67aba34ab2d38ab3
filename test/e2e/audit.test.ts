import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditStandards } from '../../src/audit-run.js';
import { languages, localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { config, filesIn, run, workspaceWith } from './workspace.js';

const day = ['--as-of', '2026-11-23'];
const falkenau = { cwd: packagePath('examples', 'falkenau') };
const harbourline = { cwd: packagePath('examples', 'harbourline') };
const nordby = { cwd: packagePath('examples', 'nordby') };

interface Clause {
  readonly id: string;
  readonly status: string;
  readonly needs: readonly {
    readonly places: readonly { readonly file: string; readonly line: number; readonly path: string }[];
    readonly lacking: readonly { readonly document: string; readonly item: string }[];
  }[];
}

function clausesOf(standard: string, options: { cwd: string }, on = day): Map<string, Clause> {
  const { stdout } = run(['audit', '--standard', standard, '--format', 'json', ...on], options);
  const { clauses } = JSON.parse(stdout) as { clauses: Clause[] };
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

describe('plan audit', () => {
  it('says in the language of the workspace where a clause is answered', () => {
    const { code, stdout, stderr } = run(['audit', '--standard', 'nis2', ...day], nordby);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('4.1.2 (d)  Besvaret  Hvornår planen træder i kraft, og hvornår den ophører\n');
    const plan = readFileSync(join(nordby.cwd, 'plans/it-nedbrud.yaml'), 'utf8').split('\n');
    const line = plan.findIndex((text) => text.includes('Afblæser, når login')) + 1;
    expect(line).toBeGreaterThan(100);
    expect(stdout).toContain(
      `plans/it-nedbrud.yaml:${line}  Ledelse og organisation › Opgaver: Afblæser, når login`,
    );
    expect(stdout).toContain('4.2.1  Mangler  Der tages kopier af data\n');
  });

  it('speaks another language when asked, and gives 0 when nothing is missing', () => {
    const { code, stdout } = run(['audit', '--standard', 'nis2', '--lang', 'de', ...day], harbourline);
    expect(code).toBe(0);
    expect(stdout).toContain('Teilweise beantwortet');
  });

  it('names what lacks something, and what does not', () => {
    // A day on which the review of one plan has passed.
    const clauses = clausesOf('nis2', harbourline, ['--as-of', '2027-06-10']);
    const tested = clauses.get('4.1.4');
    expect(tested?.status).toBe('partly');
    expect(tested?.needs.flatMap(({ lacking }) => lacking).map(({ document }) => document)).toEqual([
      'Loss of sign-in and e-mail',
    ]);
    expect(clauses.get('4.2.2 (d)')?.status).toBe('unchecked');
  });

  it('takes a plan for a draft until the day of its approval', () => {
    const leftOutOn = (asOf: string): string[] => {
      const args = ['audit', '--standard', 'nis2', '--format', 'json', '--as-of', asOf];
      const { leftOut } = JSON.parse(run(args, harbourline).stdout) as { leftOut: { file: string }[] };
      return leftOut.map(({ file }) => file);
    };
    expect(leftOutOn('2026-11-05')).toContain('plans/terminal-systems.yaml');
    expect(leftOutOn('2026-11-06')).not.toContain('plans/terminal-systems.yaml');
  });

  it('does not count an exercise that has not been held', () => {
    const tested = clausesOf('nis2', harbourline, ['--as-of', '2026-09-22']).get('4.1.4');
    expect(tested?.needs[0]?.places).toEqual([]);
  });

  it.each(auditStandards())('points to lines that exist, for %s', (standard) => {
    for (const options of [falkenau, harbourline, nordby]) {
      for (const { needs } of clausesOf(standard, options).values()) {
        for (const { file, line, path } of needs.flatMap(({ places }) => places)) {
          const text = readFileSync(join(options.cwd, file), 'utf8').split('\n')[line - 1] ?? '';
          expect(text.trim(), `${file}:${line} ${path}`).not.toBe('');
        }
      }
    }
  });

  it.each(['pretty', 'html', 'csv', 'json'])('gives the same bytes again as %s', (format) => {
    const args = ['audit', '--standard', 'bsi-200-4', '--format', format, ...day];
    const { stdout } = run(args, falkenau);
    expect(stdout).not.toBe('');
    expect(run(args, falkenau).stdout).toBe(stdout);
  });

  it('writes one page that leads nowhere else and says what it is', () => {
    const folder = folderWith();
    const path = join(folder, 'audit.html');
    const { code, stdout, stderr } = run(
      ['audit', '--standard', 'iso22301', '--format', 'html', '--output', path, ...day],
      falkenau,
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(path);
    const html = readFileSync(path, 'utf8');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(localeFor('de').say('audit.statement'));
    expect(html).toContain('Stand: 23. November 2026');
    expect(html).not.toMatch(/(?:href|src)="(?!#|data:)/);
    expect(filesIn(folder)).toEqual(['audit.html']);
  });

  it('never writes over a file of the workspace', () => {
    const cwd = workspaceWith();
    const before = readFileSync(join(cwd, 'plans', 'b.yaml'), 'utf8');
    const args = ['--standard', 'nis2', '--format', 'csv', '--output', 'plans/b.yaml'];
    const { code, stderr } = run(['audit', '--lang', 'en', ...args], { cwd });
    expect({ code, said: stderr.split(';')[0] }).toEqual({
      code: 2,
      said: 'plan: plans/b.yaml is, or would become, a file of the workspace',
    });
    expect(readFileSync(join(cwd, 'plans', 'b.yaml'), 'utf8')).toBe(before);
  });
});

describe('plan audit cannot run', () => {
  it.each(languages())('without a standard, and says which there are (%s)', (language) => {
    const { code, stdout, stderr } = run(['audit', '--lang', language], falkenau);
    expect([code, stdout]).toEqual([2, '']);
    for (const standard of auditStandards()) expect(stderr).toContain(standard);
  });

  it('by a standard that it does not know', () => {
    const { code, stderr } = run(['audit', '--standard', 'iso9001'], falkenau);
    expect(code).toBe(2);
    expect(stderr).toContain('iso22301');
  });

  it('while a file cannot be read: what seems to be missing may stand there', () => {
    const cwd = folderWith({ 'plan.config.yaml': config, 'plans/a.yaml': 'kind: indsatsplan\n' });
    const { code, stdout, stderr } = run(['audit', '--standard', 'nis2', '--lang', 'en'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('plans/a.yaml:1');
    expect(stderr).toContain(localeFor('en').message('run/audit-unread'));
  });

  it('on a broken configuration, and without a plan', () => {
    const broken = folderWith({ 'plan.config.yaml': 'organisation: [' });
    expect(run(['audit', '--standard', 'nis2'], { cwd: broken }).code).toBe(2);
    const empty = folderWith({
      'plan.config.yaml': config,
      'roles.yaml': 'kind: roles\nroles:\n  a: { title: A }\n',
    });
    expect(run(['audit', '--standard', 'nis2'], { cwd: empty }).code).toBe(2);
  });
});
