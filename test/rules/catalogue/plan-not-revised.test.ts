import { describe, expect, it } from 'vitest';
import { planNotRevised } from '../../../src/rules/catalogue/plan-not-revised.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

interface Case {
  readonly plan?: string;
  readonly finding?: string;
  readonly head?: string;
  readonly on?: string;
}

function lint({
  plan = 'review: { last: 2026-02-01 }',
  finding,
  head = '',
  on = '2026-03-10',
}: Case): Promise<Found[]> {
  const record = whole(`kind: exercise
title: Rød mappe
${head}on: ${on}
type: tabletop
findings: [{ finding: Nummeret var forkert, ${finding ?? 'done: 2026-03-20, plan: a'} }]`);
  return lintWith(planNotRevised, { 'exercises/x.yaml': record, 'plans/a.yaml': samplePlan(plan) });
}

it('reports the plan at its latest date, with the finding', async () => {
  const found = await lint({
    plan: 'approved: { by: it-chef, on: 2025-12-01 }\nreview: { last: 2026-02-01 }',
  });
  expect(placesOf(found)).toEqual(['plans/a.yaml:4:17 plan-not-revised']);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    args: { record: 'Rød mappe', day: '2026-02-01' },
    related: [{ file: 'exercises/x.yaml', pointer: '/findings/0' }],
  });
});

describe('the plan has been touched', () => {
  it.each([
    'review: { last: 2026-03-10 }',
    'review: { last: 2026-03 }',
    'approved: { by: it-chef, on: 2026-03-15 }',
    'review: { last: 2026-01-01 }\nrevisions: [{ on: 2026-03-12, change: Nyt nummer }]',
  ])('since the exercise: %s', async (plan) => {
    expect(await lint({ plan })).toEqual([]);
  });

  it('or may have been, where only the month of the exercise is known', async () => {
    expect(await lint({ plan: 'review: { last: 2026-03-01 }', on: '2026-03' })).toEqual([]);
    expect(await lint({ plan: 'review: { last: 2026-02-28 }', on: '2026-03' })).toHaveLength(1);
  });
});

describe('a finding does not count', () => {
  it.each([
    ['while it is open', { finding: 'due: 2026-09-01, plan: a' }],
    ['when it will be done later', { finding: 'done: 2026-06-02, plan: a' }],
    ['for another plan', { finding: 'done: 2026-03-20, plan: b' }],
    ['when it changes no plan', { finding: 'done: 2026-03-20' }],
    ['when it changes one elsewhere', { finding: 'done: 2026-03-20, plan: { title: a }' }],
    ['in a draft', { head: 'status: draft\n' }],
    ['in a retired record', { head: 'status: retired\n' }],
  ])('%s', async (_, given) => {
    expect(await lint(given)).toEqual([]);
  });
});

it.each(['status: draft\n', 'status: retired\n'])(
  'says nothing of a plan that does not hold: %s',
  async (status) => {
    expect(await lint({ plan: `${status}review: { last: 2026-02-01 }` })).toEqual([]);
  },
);

it('says nothing of a plan without a date, as another rule does', async () => {
  expect(await lint({ plan: 'status: approved' })).toEqual([]);
});
