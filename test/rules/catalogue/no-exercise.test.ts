import { describe, expect, it } from 'vitest';
import { noExercise } from '../../../src/rules/catalogue/no-exercise.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const exercise = (on: string, plans: string, head = ''): string =>
  whole(`kind: exercise\ntitle: Øvelse\n${head}on: ${on}\ntype: tabletop\nplans: ${plans}`);
const plan = (lines = ''): string => samplePlan(`title: Plan\n${lines}`);

function lint(files: Record<string, string>, options = {}): Promise<Found[]> {
  return lintWith(noExercise, files, { asOf: '2026-06-01', ...options });
}

const two = { 'plans/a.yaml': plan(), 'plans/b.yaml': plan() };

it('reports each plan that no exercise names', async () => {
  const found = await lint({
    ...two,
    'plans/c.yaml': plan(),
    'exercises/x.yaml': exercise('2026-01-10', '[a]'),
  });
  expect(placesOf(found)).toEqual(['plans/b.yaml:2:8 no-exercise', 'plans/c.yaml:2:8 no-exercise']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { plan: 'Plan' } });
  expect(noExercise.aging).toBe(true);
});

describe('the last exercise', () => {
  it.each([
    ['2025-06-01', 0],
    ['2025-05-31', 1],
    ['2025-05', 1],
    ['2025-06', 0],
    ['2026-06-01', 0],
  ])('on %s is too long ago %d times', async (on, count) => {
    const files = { 'plans/a.yaml': plan(), 'exercises/x.yaml': exercise(on, '[a]') };
    expect(await lint(files)).toHaveLength(count);
  });

  it('is the latest of several, and its day is told', async () => {
    const old = {
      'exercises/x.yaml': exercise('2023-03-01', '[a]'),
      'exercises/y.yaml': exercise('2024-02', '[a]'),
    };
    const found = await lint({ 'plans/a.yaml': plan(), ...old });
    expect(found).toMatchObject([{ code: 'no-exercise.long', args: { plan: 'Plan', day: '2024-02-29' } }]);
    const files = { 'plans/a.yaml': plan(), ...old, 'exercises/z.yaml': exercise('2026-01-01', '[a]') };
    expect(await lint(files)).toEqual([]);
  });

  it('may be as long ago as configured', async () => {
    const files = { 'plans/a.yaml': plan(), 'exercises/x.yaml': exercise('2025-01-01', '[a]') };
    const within = (value: string) => ({
      configuration: { rules: { 'no-exercise': { options: { within: [value] } } } },
    });
    expect(await lint(files, within('24 months'))).toEqual([]);
    expect(await lint(files, within('6 months'))).toHaveLength(1);
  });
});

describe('an exercise does not count', () => {
  const counted = { ...two, 'exercises/a.yaml': exercise('2026-01-10', '[a]') };

  it.each([
    ['while its record is a draft', exercise('2026-01-11', '[b]', 'status: draft\n')],
    ['when its record is retired', exercise('2026-01-11', '[b]', 'status: retired\n')],
    ['before it is held', exercise('2026-06-02', '[b]')],
    [
      'for a plan that only a finding of it changes',
      `${exercise('2026-01-11', '[a]')}findings: [{ finding: Rettes, plan: b }]\n`,
    ],
  ])('%s', async (_, other) => {
    const found = await lint({ ...counted, 'exercises/b.yaml': other });
    expect(found.map(({ at }) => at.file)).toEqual(['plans/b.yaml']);
  });
});

describe('a workspace without any exercise', () => {
  it('gets one finding', async () => {
    expect(placesOf(await lint(two))).toEqual(['plans/a.yaml:2:8 no-exercise.none']);
  });

  it('gets it at the first plan that had its year', async () => {
    const fresh = plan('approved: { by: direktion, on: 2026-05-01 }');
    expect(placesOf(await lint({ ...two, 'plans/a.yaml': fresh }))).toEqual([
      'plans/b.yaml:2:8 no-exercise.none',
    ]);
  });

  it('gets none while some file cannot be read', async () => {
    expect(await lint(two, { complete: false })).toEqual([]);
  });
});

describe('says nothing of a plan', () => {
  const other = { 'plans/a.yaml': plan(), 'exercises/x.yaml': exercise('2026-01-10', '[a]') };

  it.each(['status: draft', 'status: retired'])('that does not hold (%s)', async (status) => {
    expect(await lint({ ...other, 'plans/b.yaml': plan(status) })).toEqual([]);
  });

  it.each([
    ['approved: { by: direktion, on: 2025-06-01 }', 0],
    ['approved: { by: direktion, on: 2025-05-31 }', 1],
    ['approved: { by: direktion, on: 2026-05-01 }\nrevisions: [{ on: 2023-01, change: Ny }]', 1],
    ['prepared: { by: it-chef, on: 2026-04-01 }', 0],
  ])('that is younger than a year: %s', async (lines, count) => {
    expect(await lint({ ...other, 'plans/b.yaml': plan(lines) })).toHaveLength(count);
  });
});
