import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan } from '../support/plan.js';
import { faxRule, faxWorkspace, inTime, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

const english = `texts: { en: { summary: 'Probe.', messages: { default: 'Probed.' } } }`;
const silent = 'document() {}';

/** A workspace with a module of rules, which it allows unless told otherwise. */
function workspace(module: string, { allowed = 'allow-code: true\n', rules = '', files = {} } = {}): string {
  return workspaceWith({
    'plan.config.yaml': `${config}own-rules: rules/own.mjs\n${allowed}${onlyRules()}${rules}`,
    'rules/own.mjs': module,
    ...files,
  });
}

const one = (members: string): string => `export default { ${members} };\n`;

/** What the check says of the configuration: `line:column code`, message and advice. */
function faults(cwd: string): string[] {
  const { code, found } = check(['lint', ...inTime, '--lang', 'en'], { cwd });
  expect(code).toBe(1);
  return found
    .filter(({ file }) => file === 'plan.config.yaml')
    .map(({ line, column, code: fault, message }) => `${line}:${column} ${fault} ${message}`);
}

describe('rules of a workspace’s own', () => {
  it('are rules like others: found, worded, configured, ignored', () => {
    const cwd = faxWorkspace();
    const { code, stdout } = run(['lint', ...inTime], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plans\/a\.yaml:8:5 {2}fejl {2}no-fax\n {2}There is a fax\.\n/);
    expect(stdout).toMatch(/\n {2}→ Write a message\.\n/);
    const settled = faxWorkspace({
      'plans/a.yaml': soundPlan({ handling: '\n  # plan-ignore no-fax -- lægen vil det\n  - Send fax' }),
    });
    expect(run(['lint', ...inTime], { cwd: settled }).code).toBe(0);
    const off = faxWorkspace({
      'plan.config.yaml': `${config}${onlyRules()}  no-fax: warning\nown-rules: ./rules/no-fax.mjs\nallow-code: true\n`,
    });
    expect(check(['lint', ...inTime], { cwd: off }).found).toMatchObject([
      { code: 'no-fax', severity: 'warning' },
    ]);
  });

  it('have options, whose values are checked', () => {
    const module = one(`id: 'own', severity: 'warning', options: { longest: 5, words: ['fax'] }, ${english},
      document({ member, options, report }) {
        if ((member.data.title ?? '').length > options.longest || options.words.includes('telex')) report({ at: '' });
      }`);
    const found = (rules: string): number =>
      check(['lint', ...inTime], { cwd: workspace(module, { rules }) }).found.length;
    expect(found('')).toBe(2);
    expect(found('  own: { options: { longest: 99 } }\n')).toBe(0);
    expect(found('  own: { options: { longest: 99, words: [telex] } }\n')).toBe(3);
    const bad = workspace(module, { rules: '  own: { options: { longest: far, word: x } }\n' });
    expect(faults(bad).map((fault) => fault.split(' ')[1])).toEqual([
      'config/bad-option',
      'config/unknown-option',
    ]);
  });

  it('speak the language that is asked for, that of the workspace, English, or else their first', () => {
    const texts = (...languages: string[]): string =>
      `texts: { ${languages.map((name) => `${name}: { summary: 's', messages: { default: 'said in ${name}' } }`).join(', ')} }`;
    const said = (languages: string[], ...args: string[]): string | undefined => {
      const module = one(`id: 'own', severity: 'info', ${texts(...languages)},
        document({ member, report }) { if (member.id === 'a') report({ at: '' }); }`);
      const cwd = workspace(module);
      return check(['lint', ...inTime, '--preset', 'all', ...args], { cwd }).found[0]?.message;
    };
    expect(said(['sv', 'en', 'da'])).toBe('said in da');
    expect(said(['sv', 'en', 'da'], '--lang', 'sv')).toBe('said in sv');
    expect(said(['sv', 'en'])).toBe('said in en');
    expect(said(['sv', 'zh'])).toBe('said in sv');
  });

  it('are described to programs', () => {
    const brief = faxRule.replace(/why: '.*',/, '');
    const cwd = faxWorkspace({ 'rules/no-fax.mjs': brief });
    const sarif = JSON.parse(run(['lint', ...inTime, '--format', 'sarif', '--lang', 'en'], { cwd }).stdout);
    expect(sarif.runs[0].tool.driver.rules).toEqual([
      {
        id: 'no-fax',
        shortDescription: { text: 'Nobody is sent a fax.' },
        fullDescription: { text: 'Nobody is sent a fax.' },
        help: { text: 'Nobody is sent a fax.' },
        defaultConfiguration: { level: 'error' },
        properties: { 'problem.severity': 'error' },
      },
    ]);
  });

  it('stop a build like others', () => {
    const cwd = faxWorkspace();
    expect(run(['build', ...inTime, '--lang', 'en'], { cwd })).toMatchObject({
      code: 1,
      stderr: 'Nothing was built: the errors come first.\n',
    });
  });

  it('may be several in a module, in several modules, in CommonJS', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}own-rules: [rules/a.mjs, rules/b.cjs]\nallow-code: true\n${onlyRules()}`,
      'rules/a.mjs': `const rule = (id) => ({ id, severity: 'info', ${english}, ${silent} });
export const rules = [rule('one'), rule('two')];\n`,
      'rules/b.cjs': `module.exports = { rules: [{ id: 'three', severity: 'info', ${english}, ${silent} }] };\n`,
    });
    const listed = JSON.parse(run(['rules', '--format', 'json'], { cwd }).stdout) as { id: string }[];
    expect(listed.slice(-3).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('may look at words', () => {
    const module = one(`id: 'own', severity: 'info', ${english},
      words: { step(visit, { report }) { report({ at: visit }); } }`);
    const cwd = workspace(module, { files: { 'plans/a.yaml': soundPlan({ handling: '[Et, To]' }) } });
    expect(check(['lint', ...inTime, '--preset', 'all', 'plans/a.yaml'], { cwd }).lines).toEqual([
      'plans/a.yaml:6:12 own',
      'plans/a.yaml:6:16 own',
    ]);
  });
});

describe('words that a rule looks at', () => {
  const looking = (word: string): string =>
    one(
      `id: 'own', severity: 'warning', ${english}, words: { ${word}(visit, { report }) { report({ at: visit }); } }`,
    );
  const kind = `kind: taps
title: Taps
language: en
head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' }
properties:
  taps: { title: Taps, type: array, items: { $ref: '#/$defs/tap' } }
$defs:
  tap: { type: object, additionalProperties: false, properties: { name: { type: string } } }
`;

  it('are told when there are none', () => {
    expect(faults(workspace(looking('stpe')))).toEqual([
      '4:12 kind/unknown-word There is no word “stpe” in the vocabulary.',
    ]);
  });

  it('may be those of a kind of the workspace', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}kinds: kinds/*.yaml\nown-rules: rules/own.mjs\nallow-code: true\n${onlyRules()}`,
      'kinds/taps.yaml': kind,
      'rules/own.mjs': looking('tap'),
      'plans/t.yaml': 'kind: taps\ntitle: T\ntaps: [{ name: North }, { name: South }]\n',
    });
    expect(check(['lint', ...inTime], { cwd }).lines).toEqual([
      'plans/t.yaml:3:8 own',
      'plans/t.yaml:3:25 own',
    ]);
  });
});

describe('consent', () => {
  const marking = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('../ran.txt', import.meta.url), '');
export default { id: 'own', severity: 'info', ${english}, ${silent} };\n`;

  it.each(['', 'allow-code: false\n'])('is needed before anything runs (%j)', (allowed) => {
    const cwd = workspace(marking, { allowed });
    expect(faults(cwd)).toEqual([
      '4:12 config/code-not-allowed The configuration wants to run the code in rules/own.mjs, but does not allow code.',
    ]);
    for (const args of [
      ['rules'],
      ['explain', 'stale-review'],
      ['validate'],
      ['build'],
      ['lint', '--rule', 'own'],
    ])
      run(args, { cwd });
    expect(existsSync(join(cwd, 'ran.txt'))).toBe(false);
    // With consent the same module does run.
    const willing = workspace(marking);
    run(['rules'], { cwd: willing });
    expect(existsSync(join(willing, 'ran.txt'))).toBe(true);
  });

  it('is all that is missed: what names its rules is not said to be unknown', () => {
    const cwd = workspace(faxRule, {
      allowed: '',
      rules: '  no-fax: error\n',
      files: { 'plans/a.yaml': soundPlan({ handling: '\n  # plan-ignore no-fax -- x\n  - Send fax' }) },
    });
    expect(check(['lint', ...inTime], { cwd }).found.map(({ code }) => code)).toEqual([
      'config/code-not-allowed',
    ]);
    expect(check(['lint', ...inTime, '--rule', 'no-fax'], { cwd }).found.map(({ code }) => code)).toEqual([
      'config/code-not-allowed',
    ]);
  });
});

describe('a module that is broken', () => {
  it.each([
    ['is not there', undefined, 'config/no-such-module There is no file rules/own.mjs.'],
    [
      'is no JavaScript',
      'export const = 1;',
      'config/broken-rules rules/own.mjs gives no usable rules: SyntaxError:',
    ],
    [
      'throws',
      "throw new Error('no luck');",
      'config/broken-rules rules/own.mjs gives no usable rules: Error: no luck.',
    ],
    [
      'never ends',
      'await new Promise(() => {}); export default 1;',
      'config/broken-rules rules/own.mjs gives no usable rules: NeverEnded: it waits for something that never comes.',
    ],
    ['gives nothing', 'export const x = 1;', 'config/no-rules rules/own.mjs gives no rules.'],
    ['gives an empty list', 'export const rules = [];', 'config/no-rules rules/own.mjs gives no rules.'],
    [
      'gives a text',
      "export default 'x';",
      'config/incomplete-rule In rules/own.mjs the rule “1” has no “id”',
    ],
    [
      'takes an id of the package',
      one(`id: 'stale-review', severity: 'info', ${english}, ${silent}`),
      'config/rule-taken rules/own.mjs has a rule “stale-review”, which there is already.',
    ],
    [
      'has an id twice',
      `const rule = { id: 'own', severity: 'info', ${english}, ${silent} };\nexport default [rule, rule];`,
      'config/rule-taken rules/own.mjs has a rule “own”, which there is already.',
    ],
  ])('is told at its place: it %s', (_what, module, expected) => {
    const cwd = workspace(module ?? '', {});
    const named =
      module === undefined
        ? workspaceWith({
            'plan.config.yaml': `${config}own-rules: rules/own.mjs\nallow-code: true\n`,
          })
        : cwd;
    const found = faults(named);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`4:12 ${expected}`);
  });

  it('brings no rule that is there twice, but the first', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}own-rules: [rules/a.mjs, rules/b.mjs]\nallow-code: true\n`,
      'rules/a.mjs': one(`id: 'own', severity: 'info', ${english}, ${silent}`),
      'rules/b.mjs': one(`id: 'own', severity: 'info', ${english}, ${silent}`),
    });
    expect(faults(cwd)).toEqual([
      '4:26 config/rule-taken rules/b.mjs has a rule “own”, which there is already.',
    ]);
  });

  const failing = (check: string): string =>
    workspace(one(`id: 'own', severity: 'warning', ${english}, ${check}`), {
      files: { 'plans/b.yaml': soundPlan({ title: 'B' }) },
    });

  it.each([
    ['document', "document() { throw new Error('no luck'); }", 'Error: no luck'],
    ['document, later', "async document() { await 1; throw new Error('no luck'); }", 'Error: no luck'],
    [
      'words',
      'words: { step(visit) { visit.value.nothing.at; } }',
      'TypeError: Cannot read properties of undefined',
    ],
    [
      'words, later',
      'words: { async step() { await 1; throw 1; } }',
      'TypeError: only “document” may be asynchronous',
    ],
    ['a report', 'document({ report }) { report({}); }', 'TypeError'],
    ['something else thrown', "document() { throw 'no luck'; }", 'no luck'],
    [
      'document, which never ends',
      'async document() { await new Promise(() => {}); }',
      'NeverEnded: it waits for something that never comes',
    ],
    [
      'document, which forgets to wait',
      "document() { (async () => { await 1; throw new Error('no luck'); })(); }",
      'Error: no luck',
    ],
    [
      'a severity that there is not',
      "document({ report }) { report({ at: '', severity: 'fatal' }); }",
      'TypeError: a finding with no right “severity”',
    ],
    [
      'a fix that is no list',
      "document({ report }) { report({ at: '', fix: { start: 0 } }); }",
      'TypeError: a finding with no right “fix”',
    ],
    [
      'a message that there is not',
      "document({ report }) { report({ at: '', variant: 'my' }); }",
      'TypeError: no text “my” in “messages”',
    ],
  ])('stops the check, without a stack trace: in %s', (_what, check, reason) => {
    for (const command of ['lint', 'build']) {
      const { code, stdout, stderr } = run([command, ...inTime, '--lang', 'en'], { cwd: failing(check) });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`plan: The rule “own” of rules/own.mjs failed on plans/a.yaml: ${reason}`);
      expect(stderr).toMatch(/\n {2}Mend the module, or set the rule to “off” in the configuration\.\n$/);
    }
  });

  it('does not pass for a sound one where it reports when everything is over', () => {
    const late = `document({ member, report }) { if (member.id === 'a') setTimeout(() => report({ at: '' }), 500); }`;
    const { code, stderr } = run(['lint', ...inTime, '--lang', 'en'], { cwd: failing(late) });
    expect(code).toBe(2);
    expect(
      stderr,
    ).toBe(`plan: The rule “own” of rules/own.mjs failed on plans/a.yaml: TypeError: “report” was called when the check was over
  Mend the module, or set the rule to “off” in the configuration.\n`);
  });

  it.each([
    ['fails', "throw new Error('no luck')", 'Something went wrong that plan did not expect: no luck'],
    ['reports', 'report({ at: visit })', 'The rule “own” of rules/own.mjs failed on plans/a.yaml: TypeError'],
  ])('does not pass for a sound one where what a word left behind %s', (_what, late, expected) => {
    const cwd = failing(`words: { step(visit, { report }) { (async () => { await 1; ${late}; })(); } }`);
    // The command says it by hand: a failure that belongs to no rule is one that nobody expected.
    const { code, stderr } = plan(['lint', ...inTime, '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr.startsWith(`plan: ${expected}`)).toBe(true);
    expect(stderr.match(/^plan: /gm)).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('plan rules and plan explain', () => {
  it('know the rules of the workspace', () => {
    const cwd = faxWorkspace();
    expect(run(['rules', '--lang', 'en'], { cwd }).stdout).toMatch(
      /\nno-fax +error +Nobody is sent a fax\.\n$/,
    );
    expect(run(['explain', 'no-fax', '--lang', 'en'], { cwd })).toEqual({
      code: 0,
      stdout: `no-fax (error): Nobody is sent a fax.

Why:
  Nobody reads them.

About:
  structure and wording
`,
      stderr: '',
    });
    const listed = JSON.parse(run(['rules', '--lang', 'en', '--format', 'json'], { cwd }).stdout) as object[];
    expect(listed.at(-1)).toEqual({
      id: 'no-fax',
      severity: 'error',
      category: 'structure',
      aging: false,
      fixable: false,
      presets: ['minimal', 'recommended', 'all', 'review'],
      summary: 'Nobody is sent a fax.',
      why: 'Nobody reads them.',
      options: [],
      sources: [],
    });
    expect(run(['rules', '--lang', 'en', '--format', 'markdown'], { cwd }).stdout).toContain(
      '| `no-fax` | error | Nobody is sent a fax. |',
    );
  });

  it('take --config', () => {
    const args = ['--config', `${faxWorkspace()}/plan.config.yaml`];
    expect(run(['explain', 'no-fax', '--lang', 'en', ...args]).code).toBe(0);
    expect(run(['rules', '--lang', 'en', ...args]).stdout).toContain('no-fax');
    expect(run(['explain', 'no-fax', '--lang', 'en'])).toMatchObject({ code: 2 });
    expect(run(['rules', '--lang', 'en', '--config', 'nowhere.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: Nothing is found at “nowhere.yaml”.\n',
    });
  });

  it('say what is wrong with modules, and know the other rules', () => {
    const cwd = workspace('throw 1;');
    const { code, stdout, stderr } = run(['explain', 'stale-review', '--lang', 'en'], { cwd });
    expect({ code, first: stdout.slice(0, 12) }).toEqual({ code: 0, first: 'stale-review' });
    expect(stderr).toBe(
      'plan: rules/own.mjs gives no usable rules: 1.\n  docs/own-rules.md shows what a module must give.\n',
    );
  });

  it('do not go on with a broken workspace that was named', () => {
    const cwd = workspaceWith({ 'plan.config.yaml': 'nonsense: [' });
    expect(run(['rules'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = run(['rules', '--config', 'plan.config.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('yaml/unclosed-bracket');
  });
});
