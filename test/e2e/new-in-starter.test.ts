import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, validate } from '../../src/api.js';
import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import { readPdf } from '../support/pdf.js';
import { folderWith } from '../support/plan.js';
import { check, run, today } from './workspace.js';

const [, asOf = ''] = today;

/** What lint says of a new document besides the placeholders: what the starter cannot have yet. */
const besides: Readonly<Record<string, readonly string[]>> = {
  indsatsplan: ['missing-required-contact'],
  kontinuitetsplan: ['missing-required-contact'],
  notfallhandbuch: ['missing-required-contact'],
  'continuity-plan': ['missing-required-contact'],
};

/** Every kind in the language of its country; one without a language of its own in each. */
const written: readonly (readonly [string, string])[] = [
  ['da', 'indsatsplan'],
  ['nb', 'tiltakskort'],
  ['nb', 'nodrutine'],
  ['nb', 'beredskapsperm'],
  ['sv', 'kontinuitetsplan'],
  ['zh', 'yingji-yuan'],
  ['de', 'notfallhandbuch'],
  ['en', 'continuity-plan'],
  ['en', 'action-card'],
  ...['en', 'da', 'nb', 'sv', 'zh', 'de'].flatMap((lang) =>
    ['binder', 'exercise', 'resources', 'roles', 'scenarios'].map((kind) => [lang, kind] as const),
  ),
];

/** A fresh workspace with a fresh document of a kind in it. */
function freshWith(lang: string, kind: string, file: string): string {
  const cwd = folderWith();
  expect(run(['init', '--lang', lang], { cwd }).code).toBe(0);
  expect(run(['new', kind, file], { cwd })).toMatchObject({ code: 0, stdout: '' });
  return cwd;
}

/** Brings the sections that were left as comments in: every comment that is no heading. */
function uncomment(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^# (?=[\p{L}\p{N}_-]+:(?: |$)| {2})/gmu, ''));
}

it('every kind is written in the language that it has', () => {
  const expected = packageKindNames().map((name) => [name, packageKind(name).language]);
  for (const [name, language] of expected) {
    const langs = written.filter(([, kind]) => kind === name).map(([lang]) => lang);
    expect([name, langs]).toEqual([name, language ? [language] : ['en', 'da', 'nb', 'sv', 'zh', 'de']]);
  }
});

describe.each(written)('in a fresh workspace in %s a new %s', (lang, kind) => {
  const file = 'plans/new.yaml';

  it('is valid, and lint finds no error, only what is to be filled in; with its optional sections too', async () => {
    const cwd = freshWith(lang, kind, file);
    for (const isWhole of [false, true]) {
      if (isWhole) uncomment(join(cwd, file));
      expect((await validate({ cwd })).diagnostics, `${isWhole}`).toEqual([]);
      const { diagnostics } = await lint({ cwd, asOf });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const codes = new Set(diagnostics.filter(({ at }) => at.file === file).map(({ code }) => code));
      expect([...codes].sort()).toEqual([...(besides[kind] ?? []), 'placeholder']);
    }
  });
});

describe('what is new is found in every place', () => {
  it('also where it is a key', () => {
    const cwd = freshWith('sv', 'kontinuitetsplan', 'plans/a.yaml');
    const text = readFileSync(join(cwd, 'plans/a.yaml'), 'utf8');
    expect(text).toContain("    impact:\n      '[process]':\n        level: 'moderate'\n");
    const line = text.split('\n').indexOf("      '[process]':") + 1;
    const { found } = check(['lint', 'plans/a.yaml', '--lang', 'en', ...today], { cwd });
    expect(found.filter((finding) => finding.line === line)).toMatchObject([
      { code: 'placeholder', column: 8, message: '“[process]” has not been filled in.', severity: 'warning' },
    ]);
  });

  it('and the rest is no error once it is filled in', () => {
    const cwd = freshWith('sv', 'kontinuitetsplan', 'plans/a.yaml');
    const path = join(cwd, 'plans/a.yaml');
    const text = readFileSync(path, 'utf8');
    const filled = text
      .replace(/^ {2}- '\[Vilka processer[^\n]*$/mu, '  - { id: dosering, process: Dosering }')
      .replaceAll("'[process]'", 'dosering');
    writeFileSync(path, filled);
    const lines = filled.split('\n').flatMap((line, index) => (/dosering/i.test(line) ? [index + 1] : []));
    expect(lines).toHaveLength(3);
    const { found } = check(['lint', 'plans/a.yaml', ...today], { cwd });
    expect(found.filter((finding) => lines.includes(finding.line ?? 0))).toEqual([]);
  });
});

describe('a fresh workspace with a new plan', () => {
  it.each([
    ['en', 'continuity-plan', '[title]', 'out/preparedness-binder.pdf: binder with 1 plan, '],
    ['da', 'indsatsplan', '[titel]', 'out/beredskabsmappe.pdf: mappe med 1 plan, '],
    ['nb', 'nodrutine', '[tittel]', 'out/beredskapsperm.pdf: perm med 1 plan, '],
    ['sv', 'kontinuitetsplan', '[titel]', 'out/beredskapsparm.pdf: pärm med 1 plan, '],
    ['zh', 'yingji-yuan', '[标题]', 'out/应急手册.pdf：应急手册，含 1 份预案，共 '],
    ['de', 'notfallhandbuch', '[Titel]', 'out/notfallordner.pdf: Notfallordner mit 1 Plan, '],
  ])('in %s can be built with a %s in it', async (lang, kind, title, printed) => {
    const cwd = freshWith(lang, kind, 'plans/new.yaml');
    const { code, stdout, stderr } = run(['build', ...today], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(printed);
    const [pdf = ''] = /out\/\S+?\.pdf/.exec(stdout) ?? [];
    const { pages, outline, language } = await readPdf(readFileSync(join(cwd, pdf)));
    expect(language).toMatch(new RegExp(`^${lang}\\b`));
    expect(outline.map((entry) => entry.title).join('\n')).toContain(title);
    expect(pages.length).toBeGreaterThan(2);
    expect(existsSync(join(cwd, 'out', 'index.html'))).toBe(true);
  });
});
