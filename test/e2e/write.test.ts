import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageKindNames } from '../../src/host/kinds.js';
import { languages } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { rules } from '../../src/rules/list.js';
import { folderWith } from '../support/plan.js';
import { check, config, filesIn, run, soundPlan, today, workspaceWith } from './workspace.js';

describe('plan kinds', () => {
  it('lists the kinds with what they are for', () => {
    const { code, stdout, stderr } = run(['kinds'], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(packageKindNames());
    for (const line of lines) expect(line).toMatch(/^\S+ {2,}\S.*\S$/);
  });

  it('lists them for programs', () => {
    const listed = JSON.parse(run(['kinds', '--json']).stdout) as { name: string; language: string | null }[];
    expect(listed.find(({ name }) => name === 'indsatsplan')).toMatchObject({
      title: 'Indsatsplan',
      language: 'da',
    });
    const spoken = listed.map(({ name, language }) => `${name} ${language}`);
    expect(spoken).toEqual([
      'action-card en',
      'beredskapsperm nb',
      'binder null',
      'continuity-plan en',
      'exercise null',
      'indsatsplan da',
      'kontinuitetsplan sv',
      'nodrutine nb',
      'notfallhandbuch de',
      'resources null',
      'roles null',
      'scenarios null',
      'tiltakskort nb',
      'yingji-yuan zh',
    ]);
  });
});

describe('plan schema', () => {
  it.each(packageKindNames())('prints a complete schema of %s', (name) => {
    const { code, stdout, stderr } = run(['schema', name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(stdout) as object);
    expect(validate({ kind: name, nonsense: 1 })).toBe(false);
  });

  it('accepts a plan that validate accepts', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(run(['schema', 'indsatsplan']).stdout) as object,
    );
    expect(validate(parse(soundPlan()))).toBe(true);
    expect(validate(parse(soundPlan({ tilte: 'x' })))).toBe(false);
  });

  it('knows the nearest kind to one that there is not', () => {
    expect(run(['schema', 'indsatsplann'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: There is no kind “indsatsplann”.\n  Did you mean “indsatsplan”?\n',
    });
    expect(run(['schema', '__proto__'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: There is no kind “__proto__”.\n  The kinds are action-card, beredskapsperm, binder, continuity-plan, exercise, indsatsplan, kontinuitetsplan, nodrutine, notfallhandbuch, resources, roles, scenarios, tiltakskort, or yingji-yuan.\n',
    });
  });
});

describe('plan rules and plan explain', () => {
  it('list every rule with its severity', () => {
    const { stdout } = run(['rules']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(rules.map(({ id }) => id));
    const listed = JSON.parse(run(['rules', '--format', 'json', '--lang', 'da']).stdout) as {
      id: string;
      severity: string;
      summary: string;
    }[];
    expect(listed.map(({ id, severity }) => [id, severity])).toEqual(
      rules.map(({ id, severity }) => [id, severity]),
    );
    expect(listed.filter(({ summary }) => summary === '')).toEqual([]);
  });

  it('explain one with its reason, sources and examples', () => {
    for (const lang of languages()) {
      const { code, stdout } = run(['explain', 'stale-review', '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^stale-review \(\p{L}+\): \S/u);
      expect(stdout).toContain('# <--');
      expect(stdout).not.toMatch(/cli\.|undefined|^\s+\n\n/m);
    }
  });

  it('know the nearest rule to one that there is not', () => {
    expect(run(['explain', 'stale-reviews'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: There is no rule “stale-reviews”.\n  Did you mean “stale-review”?\n',
    });
    expect(run(['explain', 'constructor']).stderr).toContain('`plan rules` lists them all.');
  });
});

describe('plan new', () => {
  it.each(packageKindNames())('writes a %s that passes validate', (name) => {
    const { code, stdout, stderr } = run(['new', name], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const cwd = folderWith({ 'new.yaml': stdout });
    expect(check(['validate'], { cwd }).lines).toEqual([]);
  });

  it('writes into a file, in folders that it makes, and tells so', () => {
    const cwd = workspaceWith();
    const { code, stdout, stderr } = run(['new', 'indsatsplan', 'plans/ny/varme.yaml', '--lang', 'en'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Wrote plans\/ny\/varme\.yaml\. .*\n$/);
    const text = readFileSync(join(cwd, 'plans/ny/varme.yaml'), 'utf8');
    expect(text).toContain('kind: indsatsplan\n');
    expect(text).toBe(run(['new', 'indsatsplan'], { cwd }).stdout);
    expect(check(['validate'], { cwd }).lines).toEqual([]);
    expect(check(['lint', 'plans/ny', ...today], { cwd }).found.length).toBeGreaterThan(0);
  });

  const owners = [
    ['indsatsplan', '[rolle]'],
    ['tiltakskort', '[rolle]'],
    ['kontinuitetsplan', '[roll]'],
    ['yingji-yuan', '[岗位]'],
    ['notfallhandbuch', '[Rolle]'],
    ['continuity-plan', '[role]'],
  ] as const;

  it('writes the placeholders in the language of the plan', () => {
    for (const [kind, owner] of owners)
      expect(run(['new', kind, '--lang', 'en']).stdout).toContain(`owner: '${owner}'`);
    expect(run(['new', 'roles', '--lang', 'en'], { cwd: folderWith() }).stdout).toContain("owner: '[role]'");
  });

  it('leaves a file that is there', () => {
    const cwd = folderWith({ 'a.yaml': 'mine' });
    expect(run(['new', 'roles', 'a.yaml'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: a.yaml exists already and is left as it is.\n  Choose another name, or remove it first.\n',
    });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    [['roles', 'a.txt'], 'a.txt does not end in .yaml.'],
    [['roles', 'folder'], 'folder does not end in .yaml.'],
    [['roles', 'file/a.yaml'], 'file/a.yaml cannot be written (EEXIST).'],
    [['roles', 'folder.yaml'], 'folder.yaml exists already and is left as it is.'],
    [['rolle', 'b.yaml'], 'There is no kind “rolle”.'],
  ])('cannot write %j', (args, message) => {
    const cwd = folderWith({ file: '' });
    mkdirSync(join(cwd, 'folder.yaml'));
    const { code, stderr } = run(['new', ...args], { cwd });
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 2, stderr: `plan: ${message}` });
    expect(readdirSync(cwd).sort()).toEqual(['file', 'folder.yaml']);
  });
});

describe('plan init', () => {
  it.each(languages())('makes a workspace in %s that passes lint with no error', (lang) => {
    const cwd = folderWith();
    const { code, stdout, stderr } = run(['init', 'mine', '--lang', lang], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('mine');
    expect(readFileSync(join(cwd, 'mine/plan.config.yaml'), 'utf8')).toContain(`language: ${lang}\n`);
    const lint = check(['lint', ...today], { cwd: join(cwd, 'mine') });
    expect(lint.found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes the language of the user, and English for one that it has not', () => {
    const made = (LANG: string): string => {
      const cwd = folderWith();
      expect(run(['init'], { cwd, env: { LANG } }).code).toBe(0);
      return readFileSync(join(cwd, 'plan.config.yaml'), 'utf8');
    };
    expect(made('da_DK.UTF-8')).toContain('language: da');
    expect(made('zh_CN.UTF-8')).toContain('language: zh');
    expect(made('tlh_QO')).toContain('language: en');
  });

  it('tells a next step that works', () => {
    const cwd = folderWith();
    const { stderr } = run(['init', '.', '--lang', 'da'], { cwd });
    const [, next = ''] = /(plan new .*)$/.exec(stderr.trimEnd()) ?? [];
    expect(run(next.split(' ').slice(1), { cwd }).code).toBe(0);
    expect(check(['validate'], { cwd }).lines).toEqual([]);
  });

  it('copies a whole example', () => {
    const cwd = folderWith();
    expect(run(['init', 'demo', '--example', 'nordby'], { cwd }).code).toBe(0);
    const files = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => !file.startsWith('out'))
        .sort();
    expect(files(join(cwd, 'demo'))).toEqual(files(packagePath('examples', 'nordby')));
    expect(check(['validate'], { cwd: join(cwd, 'demo') }).lines).toEqual([]);
  });

  it('leaves a workspace that is there, and then writes nothing', () => {
    const cwd = folderWith({ 'plan.config.yaml': config });
    expect(run(['init', '--lang', 'en'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: plan.config.yaml exists already and is left as it is.\n  Choose another name, or remove it first.\n',
    });
    expect(readdirSync(cwd)).toEqual(['plan.config.yaml']);
    expect(readFileSync(join(cwd, 'plan.config.yaml'), 'utf8')).toBe(config);
  });

  it.each(['.', 'new', 'new/deep'])('makes none within another: %s', (folder) => {
    const cwd = workspaceWith();
    const plans = join(cwd, 'plans');
    const before = filesIn(cwd);
    for (const example of [[], ['--example', 'nordby']]) {
      const { code, stdout, stderr } = run(['init', folder, '--lang', 'en', ...example], { cwd: plans });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      const where = `${folder === '.' ? plans : folder} lies in the workspace of ${join(cwd, 'plan.config.yaml')}; `;
      expect(stderr.split('\n')).toEqual([
        `plan: ${where}a second workspace in it would take what it holds out of the binders.`,
        '  Make it in a folder outside. A plan for the workspace that is there is written by `plan new`.',
        '',
      ]);
    }
    expect(filesIn(cwd)).toEqual(before);
  });

  it('makes one beside another', () => {
    const cwd = folderWith({ 'one/plan.config.yaml': config });
    expect(run(['init', '../two'], { cwd: join(cwd, 'one') }).code).toBe(0);
    expect(run(['validate'], { cwd: join(cwd, 'two') }).code).toBe(0);
  });

  it('goes into a folder that holds other things', () => {
    const cwd = folderWith({ 'README.md': 'mine' });
    expect(run(['init'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('mine');
  });

  it('knows its examples', () => {
    const { code, stderr } = run(['init', '--example', 'nope'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^plan: There is no example “nope”\.\n {2}The examples are .*nordby/);
    expect(run(['init', '--example', '../src'], { cwd: folderWith() }).code).toBe(2);
  });

  it('cannot make a workspace in a file', () => {
    const cwd = folderWith({ file: '' });
    expect(run(['init', 'file'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('cannot be written'),
    });
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('');
  });
});

describe('what is written to standard output', () => {
  it('is whole, also through a slow pipe', () => {
    const out = join(folderWith(), 'schema.json');
    execFileSync('sh', [
      '-c',
      `"${process.execPath}" "${packagePath('bin', 'plan.js')}" schema indsatsplan | (sleep 0.3; cat) > "${out}"`,
    ]);
    expect(() => JSON.parse(readFileSync(out, 'utf8'))).not.toThrow();
  });
});
