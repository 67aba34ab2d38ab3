import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { languages } from '../../src/host/locales.js';
import { folderWith } from '../support/plan.js';
import { check, config, run, soundPlan, today, unprinted, workspaceWith } from './workspace.js';

const commands = ['validate', 'lint', 'build'];

describe('a broken configuration', () => {
  it.each(commands)('stops %s, with the place of the fault', (command) => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}contry: SE\nreview: yearly\n`,
      'plans/b.yaml': 'kind: [',
    });
    const { code, lines } = check([command], { cwd });
    expect(code).toBe(1);
    expect(lines).toEqual([
      'plan.config.yaml:4:1 shape/unknown-key',
      'plan.config.yaml:5:9 shape/bad-duration',
    ]);
    expect(readdirSync(cwd)).not.toContain('out');
  });

  it.each([
    ['organisation: [x\n', 'plan.config.yaml:1:15 yaml/unclosed-bracket'],
    ['', 'plan.config.yaml:1:1 shape/empty-file'],
    ['- a\n', 'plan.config.yaml:1:1 shape/not-a-document'],
    [`${config}language: en\n`, 'plan.config.yaml:4:1 yaml/duplicate-key'],
    [Buffer.from('organisation: Ærø\n', 'latin1'), 'plan.config.yaml:1:15 file/not-utf-8'],
  ])('with %j is found', (text, line) => {
    expect(check(['validate'], { cwd: workspaceWith({ 'plan.config.yaml': text }) }).lines).toEqual([line]);
  });

  it.each([['kinds'], ['schema', 'indsatsplan'], ['new', 'indsatsplan', 'x.yaml']])(
    'stops %s too, and keeps standard output free',
    (...args) => {
      const cwd = workspaceWith({ 'plan.config.yaml': `${config}contry: SE\n` });
      const { code, stdout, stderr } = run(args, { cwd });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('plan.config.yaml:4:1  fejl  shape/unknown-key\n');
      expect(stderr).toContain('Mente du “country”?');
      expect(readdirSync(cwd)).not.toContain('x.yaml');
    },
  );
});

describe('an empty configuration', () => {
  it.each([
    ['en', 'The file is empty.', 'It must at least have organisation, language, country.'],
    ['da', 'Filen er tom.', 'Den skal mindst have organisation, language, country.'],
  ])('is told what it needs, and not how to write a plan (%s)', (lang, message, advice) => {
    const cwd = workspaceWith({ 'plan.config.yaml': '', 'plans/empty.yaml': '' });
    const { code, stdout } = run(['validate', '--lang', lang], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`${message}\n  → ${advice}\n`);
    expect(stdout).not.toContain('plan new');
  });

  it('is no empty plan', () => {
    const cwd = workspaceWith({ 'plans/empty.yaml': '' });
    expect(run(['validate', '--lang', 'en'], { cwd }).stdout).toContain('→ `plan new` writes a plan');
  });
});

describe('a folder in place of a configuration', () => {
  it.each([
    ['en', 'plan: w is a folder, not a configuration.\n  Did you mean “w/plan.config.yaml”?\n'],
    ['de', 'plan: w ist ein Ordner und keine Konfiguration.\n  Meinten Sie „w/plan.config.yaml“?\n'],
  ])('is as wrong as one that is not there (%s)', (lang, stderr) => {
    const cwd = folderWith({ 'w/plan.config.yaml': config });
    for (const command of ['validate', 'lint', 'rules', 'kinds'])
      expect(run([command, '--config', 'w', '--lang', lang], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr,
      });
  });
});

describe('the language', () => {
  const inLanguage = (language: string): string =>
    workspaceWith({ 'plan.config.yaml': config.replace('language: da', `language: ${language}`) });

  it.each([
    ['en', 'Nothing to remark. 3 files checked.'],
    ['da', 'Ingen bemærkninger. 3 filer kontrolleret.'],
    ['nb', 'Ingen merknader. 3 filer kontrollert.'],
    ['sv', 'Inget att anmärka på. 3 filer kontrollerade.'],
    ['zh', '没有发现问题。 已检查 3 个文件。'],
    ['de', 'Nichts zu beanstanden. 3 Dateien geprüft.'],
  ])('%s is spoken to whoever works there, unless --lang says otherwise', (language, clean) => {
    const stdout = `${clean}\n`;
    const env = { LANG: 'en_GB.UTF-8' };
    expect(run(['validate'], { cwd: inLanguage(language), env })).toEqual({ code: 0, stdout, stderr: '' });
    const elsewhere = inLanguage(language === 'en' ? 'de' : 'en');
    expect(run(['validate', '--lang', language], { cwd: elsewhere }).stdout).toBe(stdout);
  });

  it.each([
    ['no', 'Did you mean “nb”? You can choose en, da, nb, sv, zh, or de.'],
    ['fi', 'You can choose en, da, nb, sv, zh, or de.'],
    ['zh-Hant', 'You can choose en, da, nb, sv, zh, or de.'],
    ['DE', 'Did you mean “de”? You can choose en, da, nb, sv, zh, or de.'],
  ])('%s is none of those that there are', (language, advice) => {
    const { code, stdout } = run(['validate', '--lang', 'en'], { cwd: inLanguage(language) });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `plan.config.yaml:2:11  error  shape/not-allowed
  “${language}” is not one of the values of “language”.
   1 | organisation: Nordby Kommune
 > 2 | language: ${language}
     |           ${'^'.repeat(language.length)}
  → ${advice}

1 error. 1 file checked.
`,
    });
  });

  it('can be any that there is a locale for', () => {
    expect([...(vocabulary()['language']?.enum ?? [])].sort()).toEqual(languages().sort());
  });
});

describe('--config', () => {
  const cwd = (): string =>
    folderWith({
      'w/other.yaml': config.replace('da', 'en'),
      'w/a.yaml': soundPlan({ tilte: 'x' }),
      'b.yaml': 'kind: [',
    });

  it('names the workspace', () => {
    expect(check(['validate', '--config', 'w/other.yaml'], { cwd: cwd() }).lines).toContain(
      'w/a.yaml:15:1 shape/unknown-key',
    );
    expect(check(['validate', '-c', 'w/other.yaml'], { cwd: cwd() }).lines).not.toContain(
      'b.yaml:1:7 yaml/unclosed-bracket',
    );
  });

  it.each([['lint'], ['kinds'], ['new', 'roles']])('must exist for %s', (...args) => {
    expect(run([...args, '--config', 'nope.yaml'], { cwd: cwd() })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: Nothing is found at “nope.yaml”.\n',
    });
  });
});

describe('what the configuration leaves out', () => {
  it('is neither checked nor linted', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}${unprinted}exclude: [drafts, '**/*-old.yaml']\noutput: built\n`,
      'drafts/x.yaml': 'kind: [',
      'plans/x-old.yaml': 'kind: [',
      'built/x.yaml': 'kind: [',
      'nested/plan.config.yaml': config,
      'nested/x.yaml': 'kind: [',
    });
    expect(check(['validate'], { cwd }).lines).toEqual([]);
    expect(check(['validate', '.'], { cwd }).lines).toEqual([]);
    expect(check(['lint', ...today], { cwd }).lines).toEqual([]);
    expect(check(['validate', 'drafts/x.yaml'], { cwd }).lines).toEqual([
      'drafts/x.yaml:1:7 yaml/unclosed-bracket',
    ]);
  });
});

describe('the levels of rules', () => {
  const unowned = soundPlan({ owner: '' }).replace(/^owner:.*\n/m, '');
  const lint = (rules: string): ReturnType<typeof check> =>
    check(['lint', ...today], {
      cwd: workspaceWith({
        'plan.config.yaml': `${config}rules:\n  ${rules}\n  plan-not-on-paper: off\n`,
        'plans/b.yaml': unowned,
      }),
    });

  it.each([
    ['missing-owner: error', 1, ['error']],
    ['missing-owner: warning', 0, ['warning']],
    ['missing-owner: info', 0, ['info']],
    ['missing-owner: off', 0, []],
  ])('%s', (rules, code, severities) => {
    const result = lint(rules);
    expect(result.found.map(({ severity }) => severity)).toEqual(severities);
    expect(result.code).toBe(code);
  });

  it('must be for rules that there are', () => {
    const { code, found } = lint('missing-ownr: off\n  nonsense-rule-of-mine: error\n  constructor: off');
    expect(code).toBe(1);
    expect(
      found
        .slice(0, 3)
        .map(({ file, line, column, code: rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
    ).toEqual([
      'plan.config.yaml:5:3 config/unknown-rule Der findes ingen regel “missing-ownr”.',
      'plan.config.yaml:6:3 config/unknown-rule Der findes ingen regel “nonsense-rule-of-mine”.',
      'plan.config.yaml:7:3 config/unknown-rule Der findes ingen regel “constructor”.',
    ]);
    expect(found.map(({ code: rule }) => rule)).toContain('missing-owner');
  });

  it('that are unknown come with the one that was meant, and stop a build', () => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}rules: { missing-ownr: off }\n` });
    const { stdout } = run(['lint', '--lang', 'en', ...today], { cwd });
    expect(stdout).toContain(
      ' > 4 | rules: { missing-ownr: off }\n     |          ^^^^^^^^^^^^\n  → Did you mean “missing-owner”?\n',
    );
    expect(run(['build', ...today], { cwd }).code).toBe(1);
    expect(readdirSync(cwd)).not.toContain('out');
  });

  it('must be levels', () => {
    expect(lint('missing-owner: none').lines).toEqual(['plan.config.yaml:5:18 shape/not-allowed']);
  });
});

describe('kinds of a workspace’s own', () => {
  const kind = (changes: object = {}): string =>
    JSON.stringify({
      kind: 'varselkort',
      title: 'Varselkort',
      description: 'Ett kort for én hendelse.',
      language: 'nb',
      head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
      properties: {
        tiltak: {
          title: 'Tiltak',
          type: 'array',
          minItems: 1,
          items: { $ref: 'vocabulary.schema.json#/$defs/step' },
        },
        kontakter: {
          title: 'Kontakter',
          type: 'array',
          items: { $ref: 'vocabulary.schema.json#/$defs/contact' },
        },
      },
      required: ['tiltak'],
      ...changes,
    });
  const card =
    'kind: varselkort\ntitle: Kort\nstatus: draft\ntiltak:\n  - { do: Ring, by: ukjent }\n  - Vent\nkontakter: [leder]\n';
  const withKind = (schema: string, files: Record<string, string> = {}): string =>
    workspaceWith({
      'plan.config.yaml': `${config}kinds: [kinds/*.schema.json]\n`,
      'kinds/varselkort.schema.json': schema,
      'plans/c.yaml': card,
      ...files,
    });

  it('are validated, linted, listed, written and given to editors like the others', () => {
    const cwd = withKind(kind());
    const input = 'kind: varselkort\ntitle: Kort\ntiltk: []\n';
    expect(check(['validate', '-'], { cwd, input }).lines).toEqual(['<stdin>:3:1 shape/unknown-key']);
    expect(check(['lint', 'plans/c.yaml', ...today], { cwd }).lines).toContain(
      'plans/c.yaml:5:21 unknown-reference.role',
    );
    expect(run(['kinds'], { cwd }).stdout).toMatch(/^varselkort +Ett kort for én hendelse\.$/m);
    expect(JSON.parse(run(['schema', 'varselkort'], { cwd }).stdout)).toMatchObject({
      title: 'Varselkort',
      required: ['kind', 'title', 'tiltak'],
    });
    expect(run(['new', 'varselkort', 'plans/e.yaml'], { cwd }).code).toBe(0);
    expect(check(['validate', 'plans/e.yaml'], { cwd }).lines).toEqual([]);
  });

  it.each(packageKindNames())('cannot be called %s', (name) => {
    const { code, lines } = check(['validate'], { cwd: withKind(kind({ kind: name })) });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: ['kinds/varselkort.schema.json:1:9 kind/taken'],
    });
  });

  it('are known only where the configuration names them', () => {
    const cwd = folderWith({ 'c.yaml': card });
    expect(check(['validate'], { cwd }).lines).toEqual(['c.yaml:1:7 shape/unknown-kind']);
  });

  it.each(['validate', 'lint', 'build'])(
    'that break the meta-schema stop %s at the place of the fault',
    (command) => {
      const cwd = withKind(kind({ properties: { tiltak: { oneOf: [{ type: 'string' }] } } }));
      const { code, found } = check([command], { cwd });
      expect(code).toBe(1);
      expect(found).toMatchObject([
        { code: 'shape/unknown-key', file: 'kinds/varselkort.schema.json', line: 1, severity: 'error' },
      ]);
      expect(found[0]?.message).toContain('oneOf');
    },
  );

  it('with words that there are not say which was meant', () => {
    const cwd = withKind(kind({ head: { $ref: 'vocabulary.schema.json#/$defs/plan-hed' } }));
    const { stdout } = run(['validate', '--lang', 'en'], { cwd });
    expect(stdout).toContain('There is no word “plan-hed” in the vocabulary.');
    expect(stdout).toContain('Did you mean “plan-head”?');
  });

  it.each([
    [{ a: 'a' }, ['a → a']],
    [{ a: 'b', b: 'c', c: 'b' }, ['b → c → b']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c' }, ['a → b → a', 'c → d → c']],
    [{ a: 'a', b: 'step' }, ['a → a']],
  ])('with words that lead back to themselves name them: %j', (words, circles) => {
    const $defs = Object.fromEntries(
      Object.entries(words).map(([word, other]) => [word, { $ref: `#/$defs/${other}` }]),
    );
    const { code, found } = check(['validate'], { cwd: withKind(kind({ $defs })) });
    expect(code).toBe(1);
    expect(found.map((one) => one.code)).toEqual(circles.map(() => 'kind/circle'));
    for (const [index, circle] of circles.entries()) expect(found[index]?.message).toContain(circle);
  });

  it('that are broken stop what would use them', () => {
    const cwd = withKind(kind({ properties: { tiltak: { type: 'string', pattern: '(' } } }));
    expect(check(['validate'], { cwd }).found).toMatchObject([
      { code: 'kind/broken', file: 'kinds/varselkort.schema.json' },
    ]);
    expect(run(['schema', 'varselkort'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  });
});
