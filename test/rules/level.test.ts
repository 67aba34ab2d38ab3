import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/core/diagnostic.js';
import { levelOf, severityOf, usagesIn } from '../../src/rules/level.js';
import type { Options, Rule } from '../../src/rules/rule.js';
import { samplePlan } from '../../src/rules/sample.js';
import type { Member } from '../../src/workspace/member.js';
import { type Configuration, type Settings, settingsOf } from '../../src/workspace/settings.js';
import { readWorkspace } from '../support/workspace.js';

function rule(id: string, severity: Severity = 'warning', more: Partial<Rule> = {}): Rule {
  return { id, severity, category: 'control', sources: [], examples: { good: {}, bad: {} }, ...more };
}

const files = {
  'plans/a.yaml': samplePlan('status: approved'),
  'plans/b.yaml': samplePlan('status: draft'),
  'r.yaml': 'kind: roles\nroles:\n  a: { title: A }\n',
};

/** Settings in which a pattern is a beginning of the path. */
function settings(configuration: Partial<Configuration>): Settings {
  const base = { organisation: 'X', language: 'da', country: 'DK' };
  const matcher = (patterns: readonly string[]) => (path: string) =>
    patterns.some((pattern) => path.startsWith(pattern));
  return settingsOf({ ...base, ...configuration }, 'da', matcher);
}

const { workspace } = await readWorkspace(files);
const [a, b, roles] = workspace.members as [Member, Member, Member];

/** What is said of a rule for a document: `level` or `own`, and the options; undefined where it does not look. */
function used(
  configuration: Partial<Configuration>,
  one: Rule,
  member: Member = a,
  isAsked: boolean = false,
): { level: Severity | undefined; options: Options } | undefined {
  const [usage] = usagesIn(settings(configuration), [one], isAsked)(member);
  return usage && { level: usage.level, options: usage.options };
}

describe('whether a rule looks at a document', () => {
  it.each([
    ['error', 'minimal', true],
    ['warning', 'minimal', false],
    ['warning', 'recommended', true],
    ['info', 'recommended', false],
    ['info', 'all', true],
    ['info', 'review', true],
  ] as const)('of severity %s, in the preset %s: %s', (severity, preset, expected) => {
    expect(used({ preset }, rule('x', severity)) !== undefined).toBe(expected);
    expect(levelOf(rule('x', severity), settings({ preset }), false)).toBe(expected ? severity : undefined);
  });

  it('a level makes it look whatever the preset, and off keeps it away', () => {
    expect(used({ preset: 'minimal', rules: { x: { severity: 'info' } } }, rule('x'))?.level).toBe('info');
    expect(used({ preset: 'all', rules: { x: { severity: 'off' } } }, rule('x'))).toBeUndefined();
  });

  it('options alone do not', () => {
    const configuration = { rules: { x: { options: { days: ['3'] } } } };
    expect(used(configuration, rule('x', 'info', { options: { days: 1 } }))).toBeUndefined();
  });

  it('a rule that was asked for looks, unless it is off', () => {
    expect(used({ preset: 'minimal' }, rule('x', 'info'), a, true)).toEqual({
      level: undefined,
      options: {},
    });
    expect(used({ rules: { x: { severity: 'off' } } }, rule('x'), a, true)).toBeUndefined();
    expect(levelOf(rule('x', 'info'), settings({}), true)).toBe('info');
    expect(levelOf(rule('x'), settings({ rules: { x: { severity: 'off' } } }), true)).toBeUndefined();
  });
});

describe('overrides', () => {
  const off = { x: { severity: 'off' } } as const;

  it.each([
    ['files', { files: ['plans/b'] }, [true, false, true]],
    ['kinds', { kinds: ['roles'] }, [true, true, false]],
    ['both', { files: ['plans/'], kinds: ['roles'] }, [true, true, true]],
    ['several of each', { files: ['r', 'plans/a'], kinds: ['roles', 'indsatsplan'] }, [false, true, false]],
    ['neither: all', {}, [false, false, false]],
  ])('by %s', (_what, where, expected) => {
    const usagesOf = usagesIn(settings({ overrides: [{ ...where, rules: off }] }), [rule('x')]);
    expect([a, b, roles].map((member) => usagesOf(member).length === 1)).toEqual(expected);
    // A second time from memory.
    expect([roles, b, a].map((member) => usagesOf(member).length === 1)).toEqual(expected.toReversed());
  });

  it('are laid over each other, options one by one', () => {
    const overrides = [
      { rules: { x: { options: { days: ['2'], words: ['a'] } } } },
      { files: ['plans/'], rules: { x: { severity: 'info', options: { days: ['3'] } } } },
      { files: ['plans/b'], rules: { x: { severity: 'error' } } },
      { files: ['elsewhere'], rules: { x: { severity: 'off' } } },
    ] as const;
    const one = rule('x', 'warning', { options: { days: 1, words: [], age: '1 year' } });
    const configuration = { rules: { x: { options: { age: ['2 years'] } } }, overrides };
    expect(used(configuration, one, a)).toEqual({
      level: 'info',
      options: { days: 3, words: ['a'], age: '2 years' },
    });
    expect(used(configuration, one, b)?.level).toBe('error');
    expect(used(configuration, one, roles)).toEqual({
      level: undefined,
      options: { days: 2, words: ['a'], age: '2 years' },
    });
  });

  it('do not change the level of the workspace', () => {
    const configuration = { overrides: [{ rules: { x: { severity: 'error' } } }] } as const;
    expect(levelOf(rule('x'), settings(configuration), false)).toBe('warning');
  });
});

describe('options', () => {
  it('have the type of their default', () => {
    const one = rule('x', 'warning', { options: { count: 1, share: 0.5, age: '1 year', words: ['a', 'b'] } });
    const given = { count: ['12'], share: ['0.25'], age: ['3 d'], words: ['c'] };
    expect(used({ rules: { x: { options: given } } }, one)?.options).toEqual({
      count: 12,
      share: 0.25,
      age: '3 d',
      words: ['c'],
    });
    expect(used({}, one)?.options).toEqual(one.options);
  });

  it.each([
    ['a word for a number', { count: ['en'] }],
    ['nothing for a number', { count: [''] }],
    ['several numbers', { count: ['1', '2'] }],
    ['a word for a length of time', { age: ['en uge'] }],
  ])('stay the default where they are of another type: %s', (_what, given) => {
    const one = rule('x', 'warning', { options: { count: 1, age: '1 year' } });
    expect(used({ rules: { x: { options: given } } }, one)?.options).toEqual(one.options);
  });

  it('that the rule does not have do not get through', () => {
    expect(used({ rules: { x: { options: { other: ['1'] } } } }, rule('x'))?.options).toEqual({});
  });
});

describe('the severity of a finding', () => {
  const aging = rule('x', 'error', { aging: true });

  it.each([
    ['that of the rule', rule('x'), undefined, undefined, a, 'recommended', 'warning'],
    ['its own', rule('x'), undefined, 'error', a, 'recommended', 'error'],
    ['that of the workspace', rule('x'), 'info', 'error', a, 'recommended', 'info'],
    ['no error in a draft', rule('x', 'error'), undefined, undefined, b, 'review', 'warning'],
    ['no error in a draft, whoever says so', rule('x'), 'error', undefined, b, 'recommended', 'warning'],
    ['no error for time alone', aging, undefined, undefined, a, 'all', 'warning'],
    [
      'no error of its own for time alone',
      rule('x', 'info', { aging: true }),
      undefined,
      'error',
      a,
      'all',
      'warning',
    ],
    ['an error for time in a review', aging, undefined, undefined, a, 'review', 'error'],
    ['an error for time where the workspace wants it', aging, 'error', undefined, a, 'recommended', 'error'],
    ['a note as it is', rule('x', 'info'), undefined, undefined, b, 'review', 'info'],
  ] as const)('is %s', (_what, one, level, own, member, preset, expected) => {
    const finding = { at: '', ...(own ? { severity: own } : {}) };
    expect(severityOf(finding, { rule: one, level, options: {} }, member, settings({ preset }))).toBe(
      expected,
    );
  });
});
