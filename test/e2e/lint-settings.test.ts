import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { inTime, late, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** A plan with two steps. */
const wordy = { 'plans/a.yaml': soundPlan({ handling: '[Tænd radioen, Ring til alle]' }) };

/** What is found with these lines in the configuration, `file code severity` each. */
function found(
  lines: string,
  files: Readonly<Record<string, string>> = {},
  args: readonly string[] = late,
): string[] {
  const cwd = workspaceWith({ 'plan.config.yaml': `${config}${lines}`, ...files });
  return check(['lint', ...args], { cwd }).found.map(
    ({ file, code, severity }) => `${file} ${code} ${severity}`,
  );
}

/** The faults of a configuration, `line:column code`, with the exit code. */
function faults(lines: string): string[] {
  const cwd = workspaceWith({ 'plan.config.yaml': `${config}${lines}` });
  const { code, found: all } = check(['lint', ...inTime], { cwd });
  expect(code).toBe(1);
  return all
    .filter((one) => one.file === 'plan.config.yaml')
    .map(({ line = 0, column, code: fault }) => `${line - 3}:${column} ${fault}`);
}

const others = onlyRules('stale-review', 'too-many-steps').replace('rules:\n', '');

describe('the settings of a rule', () => {
  it('are a level, in short or in full', () => {
    expect(found(`rules:\n  stale-review: error\n${others}`)).toEqual([
      'plans/a.yaml stale-review error',
      'plans/b.yaml stale-review error',
    ]);
    expect(found(`rules:\n  stale-review: { severity: info }\n${others}`)).toEqual([
      'plans/a.yaml stale-review info',
      'plans/b.yaml stale-review info',
    ]);
    expect(found(`rules:\n  stale-review: off\n${others}`)).toEqual([]);
    expect(found(`rules:\n  stale-review: { severity: off }\n${others}`)).toEqual([]);
  });

  it('are options, with or without a level', () => {
    const limit = (setting: string): string[] =>
      found(`rules:\n  too-many-steps: ${setting}\n${others}`, wordy, inTime);
    expect(limit('{ options: { steps: 1 } }')).toEqual(['plans/a.yaml too-many-steps warning']);
    expect(limit('{ options: { steps: 2 } }')).toEqual([]);
    expect(limit('{ severity: error, options: { steps: 1 } }')).toEqual([
      'plans/a.yaml too-many-steps error',
    ]);
    expect(limit('{ severity: off, options: { steps: 1 } }')).toEqual([]);
  });
});

describe('overrides', () => {
  it('hold for files, by patterns from the folder of the configuration, whatever the working directory', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}rules:\n${others}overrides: { files: plans/a*.yaml, rules: { stale-review: error } }\n`,
    });
    const severities = (at: string, args: readonly string[] = []): string[] =>
      check(['lint', ...late, ...args], { cwd: at }).found.map(({ file, severity }) => `${file} ${severity}`);
    const expected = ['a.yaml error', 'b.yaml warning'];
    expect(severities(cwd)).toEqual(expected.map((one) => `plans/${one}`));
    expect(severities(join(cwd, 'plans'))).toEqual(expected);
    expect(severities(folderWith(), ['--config', join(cwd, 'plan.config.yaml')])).toEqual(
      expected.map((one) => `${cwd}/plans/${one}`),
    );
  });

  it.each([
    ['plans/b.yaml', ['a']],
    ['./plans/b.yaml', ['a']],
    ['plans', []],
    ['plans/', []],
    ['plans/**', []],
    ['**/*.yaml', []],
    ['b.yaml', ['a', 'b']],
    ['[plans/a.yaml, plans/b.yaml]', []],
    ['plans/{a,c}.yaml', ['b']],
  ])('by files: %s turns off all but %j', (files, left) => {
    expect(
      found(
        `rules:\n${others}overrides:\n  - files: '${files}'\n    rules: { stale-review: off }\n`.replace(
          /'(\[.*\])'/,
          '$1',
        ),
      ),
    ).toEqual(left.map((name) => `plans/${name}.yaml stale-review warning`));
  });

  it('hold for kinds', () => {
    expect(
      found(`rules:\n${others}overrides: { kinds: roles, rules: { stale-review: off } }\n`),
    ).toHaveLength(2);
    expect(
      found(`rules:\n${others}overrides: { kinds: [roles, indsatsplan], rules: { stale-review: off } }\n`),
    ).toEqual([]);
  });

  it('hold where both the files and the kinds fit', () => {
    const both = (kind: string): string[] =>
      found(
        `rules:\n${others}overrides: { files: plans/a.yaml, kinds: ${kind}, rules: { stale-review: off } }\n`,
      );
    expect(both('indsatsplan')).toEqual(['plans/b.yaml stale-review warning']);
    expect(both('roles')).toHaveLength(2);
  });

  it('come one after the other: the last word counts, for levels and for each option', () => {
    expect(
      found(`rules:
${others}overrides:
  - { files: plans/*, rules: { stale-review: error } }
  - { files: plans/b.yaml, rules: { stale-review: info } }
`),
    ).toEqual(['plans/a.yaml stale-review error', 'plans/b.yaml stale-review info']);
    const steps = (second: string): string[] =>
      found(
        `rules:
  too-many-steps: { severity: error, options: { steps: 2 } }
${others}overrides:
  - { files: plans/*, rules: { too-many-steps: { options: { steps: 1 } } } }
  - { files: plans/a.yaml, rules: { too-many-steps: ${second} } }
`,
        wordy,
        inTime,
      );
    expect(steps('info')).toEqual(['plans/a.yaml too-many-steps info']);
    expect(steps('{ options: { steps: 2 } }')).toEqual([]);
  });

  it('turn a rule on where it is off otherwise', () => {
    expect(
      found(
        `rules:\n  stale-review: off\n${others}overrides: { files: plans/b.yaml, rules: { stale-review: warning } }\n`,
      ),
    ).toEqual(['plans/b.yaml stale-review warning']);
  });
});

describe('a mistake in the settings of rules', () => {
  it.each([
    ['rules: { stale-reveiw: off }', ['1:10 config/unknown-rule']],
    ['rules: { stale-reveiw: { options: { x: 1 } } }', ['1:10 config/unknown-rule']],
    ['rules: { stale-review: { options: { days: 3 } } }', ['1:37 config/no-options']],
    ['rules: { too-many-steps: { options: { stpes: 3 } } }', ['1:39 config/unknown-option']],
    ['rules: { too-many-steps: { options: { steps: many } } }', ['1:39 config/bad-option']],
    ['rules: { too-many-steps: { options: { steps: [1, 2] } } }', ['1:39 config/bad-option']],
    ['rules: { too-many-steps: { options: { steps: -3 } } }', ['1:39 config/bad-option']],
    ['overrides: { rules: { stale-reveiw: off } }', ['1:23 config/unknown-rule']],
    [
      'overrides:\n  - rules: { stale-review: off }\n  - rules: { too-many-steps: { options: { x: 3 } } }',
      ['3:43 config/unknown-option'],
    ],
    ['overrides: { kinds: indsatsplna, rules: { stale-review: off } }', ['1:21 config/unknown-kind']],
    ['overrides:\n  - { kinds: [roles, role], rules: { stale-review: off } }', ['2:22 config/unknown-kind']],
    ['rules: { stale-review: eror }', ['1:24 shape/not-allowed']],
    ['rules: { stale-review: { level: error } }', ['1:26 shape/unknown-key']],
    ['overrides: { files: plans/a.yaml }', ['1:1 shape/missing-key']],
    ['preset: recomended', ['1:9 shape/not-allowed']],
    ['allow-code: maybe', ['1:13 shape/not-boolean']],
  ])('%j is said at its place', (lines, expected) => {
    expect(faults(`${lines}\n`)).toEqual(expected);
  });

  it('comes with what was meant', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}overrides: { kinds: indsatsplna, rules: { stale-review: off } }\n`,
    });
    expect(
      run(['lint', '--lang', 'en', ...inTime], { cwd }).stdout,
    ).toBe(`plan.config.yaml:4:21  error  config/unknown-kind
  There is no kind “indsatsplna”.
   3 | country: DK
 > 4 | overrides: { kinds: indsatsplna, rules: { stale-review: off } }
     |                     ^^^^^^^^^^^
  → Did you mean “indsatsplan”?

1 error. 1 file checked.
`);
  });

  it('does not hide what is found', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}${onlyRules('stale-review')}  stale-reveiw: off\n`,
    });
    expect(check(['lint', ...late], { cwd }).found.map(({ code }) => code)).toEqual([
      'config/unknown-rule',
      'stale-review',
      'stale-review',
    ]);
  });
});
