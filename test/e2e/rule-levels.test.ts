import { describe, expect, it } from 'vitest';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** Three rules are enough to see how levels work. */
const chosen = ['stale-review', 'placeholder', 'no-out-of-hours-route'].flatMap((rule) => ['--rule', rule]);
const late = ['--as-of', '2027-06-01', ...chosen];
/** On 1 June 2027: a warning (the review), an error (the hint in brackets), and a warning (no route at night). */
const faulty = {
  'plans/b.yaml': soundPlan({ status: 'retired' }),
  'plans/a.yaml': soundPlan({
    handling: "['Ring til [navn]']",
    alarmering: '[{ hours: Mo-Fr 08:00-16:00, call: it-vagt }]',
  }),
};

const levels: Readonly<Record<string, string | undefined>> = {
  off: undefined,
  info: 'info',
  warning: 'warning',
  error: 'error',
};
const rules = {
  'stale-review': 'warning',
  placeholder: 'error',
  'no-out-of-hours-route': 'warning',
} as const;
const order = ['no-out-of-hours-route', 'placeholder', 'stale-review'] as const;

function severities(lines: string): { code: number | null; found: Record<string, string> } {
  const cwd = workspaceWith({ ...faulty, 'plan.config.yaml': `${config}${lines}` });
  const { code, found } = check(['lint', ...late], { cwd });
  return { code, found: Object.fromEntries(found.map((one) => [one.code, one.severity])) };
}

describe('the level of a rule', () => {
  it('is its own where the workspace says nothing', () => {
    expect(severities('')).toEqual({ code: 1, found: rules });
    expect(severities('rules: { missing-owner: off }\n')).toEqual({ code: 1, found: rules });
  });

  it.each(
    order.flatMap((rule) => Object.entries(levels).map(([level, severity]) => ({ rule, level, severity }))),
  )(
    'of $rule is $level where the workspace says so, and that of the others stays',
    ({ rule, level, severity }) => {
      const { [rule]: _, ...others } = rules;
      const expected = severity === undefined ? others : { ...others, [rule]: severity };
      const code = Object.values<string>(expected).includes('error') ? 1 : 0;
      expect(severities(`rules:\n  ${rule}: ${level}\n`)).toEqual({ code, found: expected });
    },
  );

  it('may be changed for several at once', () => {
    expect(
      severities('rules: { placeholder: info, stale-review: off, no-out-of-hours-route: error }\n'),
    ).toEqual({
      code: 1,
      found: { placeholder: 'info', 'no-out-of-hours-route': 'error' },
    });
    expect(
      severities('rules: { placeholder: off, stale-review: off, no-out-of-hours-route: off }\n'),
    ).toEqual({
      code: 0,
      found: {},
    });
  });

  it('counts for --quiet and --max-warnings', () => {
    const cwd = workspaceWith({
      ...faulty,
      'plan.config.yaml': `${config}rules: { placeholder: warning, stale-review: info }\n`,
    });
    expect(run(['lint', ...late, '-q', '--max-warnings', '2'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(run(['lint', ...late, '-q', '--max-warnings', '1', '--lang', 'en'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: '2 warnings are more than the 1 allowed.\n',
    });
    expect(run(['lint', ...late], { cwd }).stdout).toMatch(
      /\n2 advarsler, 1 bemærkning\. 3 filer kontrolleret\.\n$/,
    );
  });

  it('is shown word for word with the rule', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}rules: { stale-review: info }\n`,
      'plans/b.yaml': soundPlan({ status: 'retired' }),
    });
    expect(
      run(['lint', ...late, '--lang', 'en'], { cwd }).stdout,
    ).toBe(`plans/a.yaml:14:17  note  stale-review
  The plan should have been reviewed by 2027-03-02.
   13 | approved: { by: direktionen, on: 2026-03-02 }
 > 14 | review: { last: 2026-03-02 }
      |                 ^^^^^^^^^^
  → Go through the plan, try its telephone numbers, and write the new date.

1 note. 3 files checked.
`);
  });

  it('leaves the shape alone: that has no level', () => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}rules: { placeholder: off }\n`,
      'plans/b.yaml': soundPlan({ tilte: 'x' }),
    });
    expect(check(['lint', '--as-of', '2026-06-01', ...chosen], { cwd }).lines).toEqual([
      'plans/b.yaml:15:1 shape/unknown-key',
    ]);
  });
});
