import { describe, expect, it } from 'vitest';
import { inTime, late, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** A workspace with one rule, whose first plan has lines above its title. */
function commented(lines: string, rules: readonly string[] = ['placeholder'], more: string = ''): string {
  return workspaceWith({
    'plan.config.yaml': `${config}${onlyRules(...rules)}${more}`,
    'plans/a.yaml': soundPlan({ handling: "['Ring til [navn]']" }).replace(/^(?=handling)/m, lines),
  });
}

describe('a comment that leaves a rule out', () => {
  it('leaves nothing to be said or counted', () => {
    const cwd = commented('# plan-ignore placeholder -- navnet kommer i maj until 2026-12-31\n');
    expect(run(['lint', ...inTime, '--lang', 'en', '--max-warnings', '0'], { cwd })).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 3 files checked.\n',
      stderr: '',
    });
  });

  it('lets a build go on: somebody has said why', () => {
    const cwd = commented('# plan-ignore placeholder -- navnet kommer i maj\n');
    expect(run(['build', ...inTime, '--lang', 'en'], { cwd }).code).toBe(0);
  });

  it('is in the report for programs, with its reason', () => {
    const cwd = commented('# plan-ignore placeholder -- navnet kommer i maj until 2026-12-31\n');
    const { found, stdout } = check(['lint', ...inTime], { cwd });
    expect(found).toMatchObject([
      { code: 'placeholder', suppressed: { kind: 'comment', reason: 'navnet kommer i maj' } },
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, warnings: 0, files: 3 });
    const sarif = JSON.parse(run(['lint', ...inTime, '--format', 'sarif'], { cwd }).stdout);
    expect(sarif.runs[0].results).toMatchObject([
      {
        ruleId: 'placeholder',
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'navnet kommer i maj' }],
      },
    ]);
  });

  it('is told word for word when it has had its time', () => {
    const cwd = commented('# plan-ignore placeholder -- navnet kommer until 2026-05-31\n');
    const { code, stdout } = run(['lint', ...inTime, '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^plans\/a\.yaml:6:1 {2}warning {2}ignore\/expired\n {2}Leaving out placeholder ended on 2026-05-31\.\n/,
    );
    expect(stdout).toMatch(/\nplans\/a\.yaml:7:\d+ {2}error {2}placeholder\n/);
    expect(stdout).toMatch(/\n1 error, 1 warning\. 3 files checked\.\n$/);
  });

  it('makes by mere time no failure of what was none', () => {
    const cwd = commented('# plan-ignore placeholder -- x until 2026-05-31\n');
    const warned = workspaceWith({
      'plan.config.yaml': `${config}${onlyRules('placeholder')}  placeholder: info\n`,
      'plans/a.yaml': soundPlan({ handling: "['Ring til [navn]']" }).replace(
        /^(?=handling)/m,
        '# plan-ignore placeholder -- x until 2026-05-31\n',
      ),
    });
    const codes = (folder: string): unknown => {
      const { code, found } = check(['lint', ...inTime, '--max-warnings', '0'], { cwd: folder });
      return [code, found.map((one) => `${one.code} ${one.severity}`)];
    };
    expect(codes(cwd)).toEqual([1, ['ignore/expired warning', 'placeholder error']]);
    expect(codes(warned)).toEqual([0, ['ignore/expired warning', 'placeholder info']]);
  });

  it.each([
    ['# plan-ignore placeholder\n', 'ignore/no-reason', 'error'],
    ['# plan-ignore placehoder -- x\n', 'ignore/unknown-rule', 'error'],
    ['# plan-ignore placeholder -- x until 2027-02-30\n', 'ignore/bad-day', 'error'],
    ['# plan-ignore placeholder -- godkendes i marts, indtil 2026-03-31\n', 'ignore/bad-day', 'error'],
    ['# plan-ignore -- x\n', 'ignore/no-rule', 'error'],
  ])('that says too little is an error: %j', (line, code, severity) => {
    const result = check(['lint', ...inTime], { cwd: commented(line) });
    expect(result.code).toBe(1);
    expect(result.found.map((one) => [one.line, one.code, one.severity])).toEqual([
      [6, code, severity],
      [7, 'placeholder', 'error'],
    ]);
  });
});

describe('a comment without a finding', () => {
  const unused = '# plan-ignore stale-review -- gennemgås i juni\n';
  const codes = (cwd: string, args: readonly string[]): string[] =>
    check(['lint', ...args], { cwd }).found.map(({ code }) => code);

  it('is a warning', () => {
    const cwd = commented(unused, ['stale-review']);
    expect(codes(cwd, inTime)).toEqual(['ignore/unused']);
    expect(run(['lint', ...inTime, '--max-warnings', '0'], { cwd }).code).toBe(1);
    expect(run(['lint', ...inTime], { cwd }).code).toBe(0);
  });

  it('is not spoken of when its rule did not look', () => {
    expect(codes(commented(unused, []), inTime)).toEqual([]);
    const cwd = commented(unused, ['stale-review', 'placeholder']);
    expect(codes(cwd, [...inTime, '--rule', 'placeholder'])).toEqual(['placeholder']);
    expect(codes(cwd, [...inTime, '--preset', 'minimal'])).toEqual(['placeholder']);
    expect(codes(cwd, [...inTime, '--rule', 'stale-review'])).toEqual(['ignore/unused']);
  });

  it('goes by the settings of its own file', () => {
    const off = 'overrides: { files: plans/a.yaml, rules: { stale-review: off } }\n';
    expect(codes(commented(unused, ['stale-review'], off), inTime)).toEqual([]);
    const on = 'overrides: { files: plans/a.yaml, rules: { stale-review: warning } }\n';
    expect(codes(commented(unused, [], on), inTime)).toEqual(['ignore/unused']);
  });

  it('is not looked for in files that were not asked about', () => {
    const cwd = commented(unused, ['stale-review']);
    expect(codes(cwd, [...inTime, 'plans/b.yaml'])).toEqual([]);
  });
});

describe('a finding on the document as a whole', () => {
  it('is left out above its title, on which it is shown', () => {
    const plan = soundPlan({ owner: '' }).replace(/^owner.*\n/m, '');
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}${onlyRules('missing-owner')}`,
      'plans/a.yaml': plan.replace('title:', '# plan-ignore missing-owner -- ejeren findes i maj\ntitle:'),
    });
    expect(run(['lint', ...late], { cwd }).code).toBe(0);
  });
});
