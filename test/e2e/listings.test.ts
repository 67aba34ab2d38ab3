import { describe, expect, it } from 'vitest';
import { packageKindNames } from '../../src/host/kinds.js';
import { folderWith } from '../support/plan.js';
import { run } from './workspace.js';

/** What the list says of some rules, among all the others. */
const someRules: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['stale-review', 'warning', 'A plan is gone through in time.'],
    ['missing-approval', 'error', 'A plan has been approved by somebody, on a day.'],
    ['long-step', 'note', 'A step can be read in one breath.'],
  ],
  da: [
    ['stale-review', 'advarsel', 'En plan bliver gennemgået i tide.'],
    ['missing-approval', 'fejl', 'En plan er godkendt af nogen, på en bestemt dag.'],
  ],
};

/** The rows of a table, cell by cell. */
function rowsOf(text: string): string[][] {
  const rows = text.trimEnd().split('\n');
  return rows.map((row) => row.split(/ {2,}/));
}

/** What the list says of some kinds: those without a language speak that of the reader. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    binder: ['Binder', 'Which plans are printed together, in which order, and where the copies stand.'],
    'continuity-plan': [
      'Business continuity plan',
      'How critical functions continue during an outage, and how systems are brought back.',
    ],
    indsatsplan: ['Indsatsplan', 'Plan for én hændelse, fx it-nedbrud, strømsvigt eller telefonnedbrud.'],
    roles: ['Roles', 'The register of roles: who can be reached, how and when.'],
  },
  da: {
    binder: [
      'Beredskabsmappe',
      'Hvilke planer der udskrives sammen, i hvilken rækkefølge, og hvor eksemplarerne står.',
    ],
    'continuity-plan': [
      'Business continuity plan',
      'How critical functions continue during an outage, and how systems are brought back.',
    ],
    indsatsplan: ['Indsatsplan', 'Plan for én hændelse, fx it-nedbrud, strømsvigt eller telefonnedbrud.'],
    roles: ['Roller', 'Registret over roller: hvem der kan nås, hvordan og hvornår.'],
  },
};

describe('plan rules', () => {
  const english = run(['rules', '--lang', 'en']).stdout;

  it.each(Object.entries(someRules))('lists the rules in %s, columns below each other', (lang, some) => {
    const { code, stdout, stderr } = run(['rules', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = rowsOf(stdout);
    expect(rows).toEqual(expect.arrayContaining([...some]));
    expect(rows.map(([id]) => id)).toEqual(rowsOf(english).map(([id]) => id));
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const aligned = rows.map(([id = '', level = '', summary = '']) =>
      [id.padEnd(widths[0] ?? 0), level.padEnd(widths[1] ?? 0), `${summary}\n`].join('  '),
    );
    expect(stdout).toBe(aligned.join(''));
  });

  it('lists at least seventy, each once', () => {
    const ids = rowsOf(english).map(([id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(70);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks the language of the workspace, and outside of any that of the user', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' });
    const danish = run(['rules', '--lang', 'da']).stdout;
    expect(run(['rules'], { cwd }).stdout).toBe(danish);
    expect(run(['rules', '--lang', 'en'], { cwd }).stdout).toBe(english);
    expect(run(['rules'], { cwd: folderWith(), env: { LANG: 'da_DK.UTF-8' } }).stdout).toBe(danish);
    expect(run(['rules'], { cwd: folderWith() }).stdout).toBe(english);
  });

  it('needs no sound workspace', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'nonsense: [' });
    expect(run(['rules'], { cwd })).toEqual({ code: 0, stdout: english, stderr: '' });
  });

  it.each([
    ['en', 'A long list of steps is divided into phases.'],
    ['da', 'En lang liste af trin er delt i faser.'],
  ])('gives each rule to programs with its words in %s', (lang, summary) => {
    const { code, stdout, stderr } = run(['rules', '--format', 'json', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = JSON.parse(stdout) as { id: string }[];
    expect(stdout).toBe(`${JSON.stringify(listed, null, 2)}\n`);
    const members = 'id severity category aging fixable presets summary why options sources'.split(' ');
    for (const rule of listed) expect(Object.keys(rule)).toEqual(members);
    const ruleOf = (id: string): object | undefined => listed.find((rule) => rule.id === id);
    expect(ruleOf('too-many-steps')).toMatchObject({
      severity: 'warning',
      category: 'actions',
      aging: false,
      fixable: false,
      presets: ['recommended', 'all', 'review'],
      summary,
      options: [{ name: 'steps', default: 15, description: expect.stringMatching(/.{20}\.$/) }],
    });
    expect(ruleOf('missing-approval')).toMatchObject({
      presets: ['minimal', 'recommended', 'all', 'review'],
      sources: expect.arrayContaining(['NIST SP 800-53, CP-2']),
    });
    expect(ruleOf('long-step')).toMatchObject({ presets: ['all', 'review'] });
    expect(ruleOf('stale-review')).toMatchObject({ aging: true, options: [] });
    expect(ruleOf('revision-order')).toMatchObject({ fixable: true });
  });

  it('lists the same rules, levels and words for people, for programs and for a page', () => {
    const listed = JSON.parse(run(['rules', '--format', 'json']).stdout) as Record<string, string>[];
    const levels: Readonly<Record<string, string>> = { info: 'note' };
    const rows = listed.map(({ id = '', severity = '', summary = '' }) => [
      id,
      levels[severity] ?? severity,
      summary,
    ]);
    expect(rowsOf(english)).toEqual(rows);
    const markdown = run(['rules', '--format', 'markdown', '--lang', 'en']).stdout;
    const lines = markdown.split('\n').filter((line) => line.startsWith('| `'));
    const expected = rows.map(([id, level, summary]) => `| \`${id}\` | ${level} | ${summary} |`);
    expect(lines.toSorted()).toEqual(expected.toSorted());
    expect(markdown).toMatch(/^## document control\n\n\|/);
    expect(new Set(markdown.match(/^## .*$/gm)).size).toBe(8);
  });

  it('has no other formats', () => {
    expect(run(['rules', '--format', 'yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: -f, --format <format> cannot be “yaml”.\n  You can choose pretty, json, or markdown.\n',
    });
  });
});

describe('plan kinds', () => {
  it.each(Object.entries(kinds))('lists all kinds, in %s where they have no language', (lang, some) => {
    const { code, stdout, stderr } = run(['kinds', '--lang', lang], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const width = Math.max(...packageKindNames().map((name) => name.length)) + 2;
    expect(lines.map((line) => line.slice(0, width).trim())).toEqual(packageKindNames());
    for (const [name, [, description]] of Object.entries(some))
      expect(lines).toContain(`${name.padEnd(width)}${description}`);
  });

  it.each(Object.entries(kinds))('gives them to programs, in %s', (lang, some) => {
    const { code, stdout, stderr } = run(['kinds', '--json', '--lang', lang], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = JSON.parse(stdout) as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(packageKindNames());
    const languages: Readonly<Record<string, string>> = { 'continuity-plan': 'en', indsatsplan: 'da' };
    for (const [name, [title, description]] of Object.entries(some))
      expect(listed).toContainEqual({ name, title, description, language: languages[name] ?? null });
  });

  it('speaks the language of the workspace to whoever asks for no other', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' });
    expect(run(['kinds'], { cwd }).stdout).toContain('Registret over roller');
    expect(run(['kinds', '--lang', 'en'], { cwd }).stdout).toContain('The register of roles');
    expect(run(['kinds'], { cwd: folderWith(), env: { LANG: 'da_DK.UTF-8' } }).stdout).toContain(
      'Registret over roller',
    );
  });

  it.each([
    ['en', 'plan: Nothing is found at “other.yaml”.\n'],
    ['da', 'plan: Der findes intet på “other.yaml”.\n'],
  ])('cannot list those of a workspace that is not there (%s)', (lang, stderr) => {
    expect(run(['kinds', '--config', 'other.yaml', '--lang', lang], { cwd: folderWith() })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });
});
