import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/core/diagnostic.js';
import { ruleFaults } from '../../src/rules/configured.js';
import type { Options, Rule } from '../../src/rules/rule.js';

function rule(id: string, options?: Options): Rule {
  const bare: Rule = {
    id,
    severity: 'error',
    category: 'control',
    sources: [],
    examples: { good: {}, bad: {} },
  };
  return options ? { ...bare, options } : bare;
}

const known = [
  rule('stale-review'),
  rule('long-step', { words: 25, share: 0.5 }),
  rule('unverified', { age: '12 months', marker: 'TODO', skip: ['a', 'b'] }),
];

const at = (start: number): Location => ({ file: 'plan.config.yaml', start, end: start + 1 });

/** The faults of one setting, `code at {args}`. */
function faults(id: string, options: Readonly<Record<string, readonly string[]>> = {}): unknown[] {
  const given = Object.entries(options).map(([name, values], index) => ({
    name,
    values,
    at: at(10 + index),
  }));
  const found = ruleFaults([{ rule: id, at: at(1), options: given }], known);
  for (const fault of found) {
    expect(fault.severity).toBe('error');
  }
  return found.map(({ code, args, at: place }) => [code, place.start, args]);
}

describe('a rule', () => {
  it('that exists is fine without options', () => {
    expect(faults('stale-review')).toEqual([]);
    expect(faults('long-step')).toEqual([]);
  });

  it('that does not exist is told once, with what was meant, whatever its options', () => {
    expect(faults('stale-reveiw', { x: ['1'] })).toEqual([
      ['config/unknown-rule', 1, { rule: 'stale-reveiw', suggestion: 'stale-review' }],
    ]);
    expect(faults('xyzzy')).toEqual([['config/unknown-rule', 1, { rule: 'xyzzy' }]]);
    expect(faults('constructor')).toEqual([['config/unknown-rule', 1, { rule: 'constructor' }]]);
  });

  it('is looked at each time that it is named', () => {
    const twice = [
      { rule: 'a', at: at(1), options: [] },
      { rule: 'a', at: at(5), options: [] },
    ];
    expect(ruleFaults(twice, known).map(({ at: { start } }) => start)).toEqual([1, 5]);
  });
});

describe('an option', () => {
  it('that does not exist is told at its place', () => {
    expect(faults('long-step', { words: ['3'], word: ['3'] })).toEqual([
      [
        'config/unknown-option',
        11,
        { rule: 'long-step', option: 'word', allowed: ['words', 'share'], suggestion: 'words' },
      ],
    ]);
    expect(faults('long-step', { toString: ['3'] })).toMatchObject([['config/unknown-option', 10, {}]]);
  });

  it('of a rule without any is told to be too much', () => {
    expect(faults('stale-review', { days: ['3'] })).toEqual([
      ['config/no-options', 10, { rule: 'stale-review', option: 'days', allowed: [] }],
    ]);
  });

  it.each([
    ['long-step', 'words', ['0']],
    ['long-step', 'words', ['40']],
    ['long-step', 'share', ['0.75']],
    ['unverified', 'age', ['3 d']],
    ['unverified', 'age', ['PT4H']],
    ['unverified', 'age', ['immediately']],
    ['unverified', 'marker', ['12']],
    ['unverified', 'marker', ['x y']],
    ['unverified', 'skip', ['a']],
    ['unverified', 'skip', ['a', '2', 'c']],
  ])('%s %s may be %j', (id, name, values) => {
    expect(faults(id, { [name]: values })).toEqual([]);
  });

  it.each([
    ['long-step', 'words', ['many'], '25'],
    ['long-step', 'words', ['-1'], '25'],
    ['long-step', 'words', ['1e3'], '25'],
    ['long-step', 'words', ['1,5'], '25'],
    ['long-step', 'words', [''], '25'],
    ['long-step', 'words', ['1', '2'], '25'],
    ['long-step', 'share', ['.5'], '0.5'],
    ['unverified', 'age', ['yearly'], '12 months'],
    ['unverified', 'age', ['12'], '12 months'],
    ['unverified', 'age', ['1 d', '2 d'], '12 months'],
    ['unverified', 'marker', ['a', 'b'], 'TODO'],
  ])('%s %s may not be %j', (id, name, values, standard) => {
    expect(faults(id, { [name]: values })).toEqual([
      ['config/bad-option', 10, { rule: id, option: name, value: values.join(', '), standard }],
    ]);
  });
});
