import { describe, expect, it } from 'vitest';
import { inTime, late, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** Own rules of each severity, and one whose findings come with time, each of which finds something in every plan. */
const probes = `const texts = { en: { summary: 'Probe.', messages: { default: 'Probed.' } } };
const rule = (id, severity, more = {}) => ({ id, severity, texts, ...more,
  document({ member, report }) { if (member.data.title) report({ at: '' }); } });
export const rules = [rule('probe-error', 'error'), rule('probe-warning', 'warning'), rule('probe-info', 'info'),
  rule('probe-aging', 'error', { aging: true })];
`;

function probed(lines: string = '', plan: string = soundPlan()): string {
  return workspaceWith({
    'plan.config.yaml': `${config}${onlyRules()}own-rules: rules/probes.mjs\nallow-code: true\n${lines}`,
    'rules/probes.mjs': probes,
    'plans/a.yaml': plan,
    'plans/b.yaml': 'kind: roles\nroles: { b: { title: B } }\n',
  });
}

/** What is found, `rule severity` each, and the exit code. */
function lint(cwd: string, ...args: string[]): { code: number | null; found: string[] } {
  const { code, found } = check(['lint', ...inTime, ...args], { cwd });
  return { code, found: found.map((one) => `${one.code.replace('probe-', '')} ${one.severity}`) };
}

describe('a preset', () => {
  const presets = {
    minimal: ['error error', 'aging warning'],
    recommended: ['error error', 'warning warning', 'aging warning'],
    all: ['error error', 'warning warning', 'info info', 'aging warning'],
    review: ['error error', 'warning warning', 'info info', 'aging error'],
  };

  it.each(Object.entries(presets))(
    '%s chooses by what rules are, as an option or in the configuration',
    (name, found) => {
      expect(lint(probed(), '--preset', name)).toEqual({ code: 1, found });
      expect(lint(probed(`preset: ${name}\n`))).toEqual({ code: 1, found });
    },
  );

  it('is recommended where nothing is said', () => {
    expect(lint(probed()).found).toEqual(presets.recommended);
  });

  it('on the command line comes before that of the configuration', () => {
    expect(lint(probed('preset: review\n'), '--preset', 'minimal').found).toEqual(presets.minimal);
    expect(lint(probed('preset: minimal\n'), '--preset', 'review').found).toEqual(presets.review);
  });

  it('gives way to what is said of a rule', () => {
    const kept = (lines: string): string[] => lint(probed(`overrides: { rules: { ${lines} } }\n`)).found;
    expect(kept('probe-info: info, probe-error: off')).toEqual([
      'warning warning',
      'info info',
      'aging warning',
    ]);
    expect(kept('probe-aging: error')).toEqual(['error error', 'warning warning', 'aging error']);
  });

  it('softens in a draft', () => {
    expect(lint(probed('', soundPlan({ status: 'draft' })), '--preset', 'review').found).toEqual([
      'error warning',
      'warning warning',
      'info info',
      'aging warning',
    ]);
  });

  it('that there is not cannot be meant', () => {
    expect(run(['lint', '--preset', 'strict', '--lang', 'en'], { cwd: probed() })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: --preset <name> cannot be “strict”.\n  You can choose minimal, recommended, all, or review.\n',
    });
  });
});

describe('the mere passing of days', () => {
  const only = 'overrides: { rules: { probe-error: off, probe-warning: off } }\n';

  it('does not count for --max-warnings, but in a review', () => {
    expect(lint(probed(only), '--max-warnings', '0')).toEqual({ code: 0, found: ['aging warning'] });
    expect(lint(probed(only), '--max-warnings', '0', '--preset', 'review').code).toBe(1);
    expect(lint(probed(`${only}preset: review\n`)).code).toBe(1);
  });

  it('counts for a warning of another kind beside it', () => {
    const both = 'overrides: { rules: { probe-error: off } }\n';
    expect(lint(probed(both), '--max-warnings', '1').code).toBe(0);
    expect(lint(probed(both), '--max-warnings', '0').code).toBe(1);
  });

  it('turns no unchanged workspace into a failure', () => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}${onlyRules('stale-review')}` });
    expect(run(['lint', ...inTime, '--max-warnings', '0'], { cwd }).code).toBe(0);
    expect(run(['lint', ...late, '--max-warnings', '0'], { cwd }).code).toBe(0);
    expect(run(['lint', ...late, '--max-warnings', '0', '--preset', 'review'], { cwd }).code).toBe(1);
  });
});

describe('--rule', () => {
  it('runs one rule, or several', () => {
    expect(lint(probed(), '--rule', 'probe-warning')).toEqual({ code: 0, found: ['warning warning'] });
    expect(lint(probed(), '--rule', 'probe-warning', '--rule', 'probe-error').found).toEqual([
      'error error',
      'warning warning',
    ]);
  });

  it('runs also one that the preset leaves out, but none that is off', () => {
    expect(lint(probed(), '--rule', 'probe-info').found).toEqual(['info info']);
    expect(lint(probed('overrides: { rules: { probe-info: off } }\n'), '--rule', 'probe-info').found).toEqual(
      [],
    );
  });

  it('still tells what cannot be read', () => {
    const cwd = probed('', soundPlan({ tilte: 'x' }));
    expect(lint(cwd, '--rule', 'probe-info').found).toEqual(['shape/unknown-key error']);
  });

  it.each([
    ['stale-reveiw', '\n  Did you mean “stale-review”?'],
    ['xyzzy', '\n  `plan rules` lists them all.'],
  ])('cannot run with one that there is not: %s', (rule, advice) => {
    expect(
      run(['lint', '--rule', 'stale-review', '--rule', rule, '--lang', 'en'], { cwd: probed() }),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: There is no rule “${rule}”.${advice}\n`,
    });
  });
});

describe('TIMING=1', () => {
  const timed = (args: readonly string[], env: Record<string, string>): ReturnType<typeof run> =>
    run(['lint', ...inTime, '--lang', 'en', ...args], { cwd: workspaceWith(), env });

  it('names the ten slowest rules on standard error, the slowest first', () => {
    const { stdout, stderr } = timed(['--preset', 'all'], { TIMING: '1' });
    const rows = stderr.trimEnd().split('\n');
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row).toMatch(/^[a-z-]+ +\d+\.\d ms +\d+\.\d %$/);
    const times = rows.map((row) => Number(/([\d.]+) ms/.exec(row)?.[1]));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(stdout).toMatch(/3 files checked\.\n$/);
  });

  it('is about the rules that ran', () => {
    expect(timed(['--rule', 'stale-review'], { TIMING: '1' }).stderr).toMatch(
      /^stale-review {2}\d+\.\d ms {2}(100|0)\.0 %\n$/,
    );
  });

  it('is not asked for by other values', () => {
    expect(timed([], { TIMING: '0' }).stderr).toBe('');
    expect(timed([], {}).stderr).toBe('');
  });
});
