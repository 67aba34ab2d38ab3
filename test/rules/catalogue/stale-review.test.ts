import { describe, expect, it } from 'vitest';
import { staleReview } from '../../../src/rules/catalogue/stale-review.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string, asOf: string, review?: string): Promise<Found[]> {
  const configuration = review === undefined ? {} : { review };
  return lintWith(staleReview, { [path]: samplePlan(lines) }, { asOf, configuration });
}

describe('the day that a review is due', () => {
  it('is the last review plus the interval of the plan', async () => {
    const lines = 'review: { every: 6 months, last: 2026-01-15 }';
    expect(await lint(lines, '2026-07-15')).toEqual([]);
    const [found] = await lint(lines, '2026-07-16');
    expect(found).toMatchObject({ code: 'stale-review', severity: 'warning', args: { day: '2026-07-15' } });
  });

  it('is the last review plus the interval of the workspace when the plan has none', async () => {
    const lines = 'review: { last: 2026-01-15 }';
    expect(await lint(lines, '2026-04-15', '3 months')).toEqual([]);
    expect(await lint(lines, '2026-04-16', '3 months')).toHaveLength(1);
  });

  it('is a year after the last review when nobody says otherwise', async () => {
    expect(await lint('review: { last: 2025-06-01 }', '2026-06-01')).toEqual([]);
    expect(await lint('review: { last: 2025-05-31 }', '2026-06-01')).toHaveLength(1);
  });

  it('is the day that the plan names, whatever the interval', async () => {
    const lines = 'review: { every: 12 months, last: 2026-05-01, next: 2026-05-20 }';
    expect(await lint(lines, '2026-05-20')).toEqual([]);
    const [found] = await lint(lines, '2026-05-21');
    expect(found?.args).toEqual({ day: '2026-05-20' });
  });

  it('can be named later than the interval would have it', async () => {
    expect(
      await lint('review: { every: 1 month, last: 2026-01-01, next: 2026-12-31 }', '2026-06-01'),
    ).toEqual([]);
  });

  it('is the last day of a month that is all the plan says', async () => {
    const lines = 'review: { next: 2026-05 }';
    expect(await lint(lines, '2026-05-31')).toEqual([]);
    const [found] = await lint(lines, '2026-06-01');
    expect(found?.args).toEqual({ day: '2026-05-31' });
  });

  it('counts from the newest change when that is later than the last review', async () => {
    const lines = `
review: { every: 12 months, last: 2024-02-01 }
revisions:
  - { on: 2025-08-01, change: Nye numre }
  - { on: 2023-08-01, change: Første udgave }`;
    expect(await lint(lines, '2026-08-01')).toEqual([]);
    expect(await lint(lines, '2026-08-02')).toHaveLength(1);
  });

  it('counts from the approval when there is nothing else', async () => {
    const lines = 'approved: { by: direktion, on: 2025-06-10 }';
    expect(await lint(lines, '2026-06-10')).toEqual([]);
    expect(await lint(lines, '2026-06-11')).toHaveLength(1);
  });

  it('counts from an approval that is known to the month only', async () => {
    const lines = 'approved: { by: direktion, on: 2025-06 }';
    expect(await lint(lines, '2026-06-30')).toEqual([]);
    expect(await lint(lines, '2026-07-01')).toHaveLength(1);
  });

  it('is found in a section at the end of the plan too', async () => {
    const lines = `
revision:
  approved: { by: direktion, on: 2021-09 }
  review: { every: 60 months }`;
    expect(await lint(lines, '2026-09-30')).toEqual([]);
    const found = await lint(lines, '2026-10-01');
    expect(placesOf(found)).toEqual([`${path}:4:34 stale-review`]);
  });

  it('takes the later one of two that are named', async () => {
    const lines = `
review: { next: 2026-01-01 }
revision: { review: { next: 2026-08-01 } }`;
    expect(await lint(lines, '2026-06-01')).toEqual([]);
  });

  it('is not when a plan was prepared: that says nothing of a review', async () => {
    const found = await lint('prepared: { by: it-chef, on: 2026-05-01 }', '2026-06-01');
    expect(placesOf(found)).toEqual([`${path}:2:8 stale-review.undated`]);
  });
});

describe('the place', () => {
  it('is the date that the day follows from', async () => {
    const lines = `
approved: { by: direktion, on: 2024-03-02 }
review:
  every: 12 months
  last: 2025-03-01`;
    const [found] = await lint(lines, '2026-06-01');
    expect(found).toMatchObject({ place: `${path}:6:9`, shown: '2025-03-01' });
  });

  it('is the title when there is no date at all', async () => {
    const [found] = await lint('title: Strømsvigt', '2026-06-01');
    expect(found).toMatchObject({
      code: 'stale-review.undated',
      place: `${path}:2:8`,
      shown: 'Strømsvigt',
      args: {},
    });
  });
});

describe('the severity', () => {
  const lines = 'review: { every: 12 months, last: 2024-06-01 }';

  it('is a warning until the next review was missed too', async () => {
    const [found] = await lint(lines, '2026-06-01');
    expect(found).toMatchObject({ code: 'stale-review', severity: 'warning' });
  });

  it('is an error after that', async () => {
    const [found] = await lint(lines, '2026-06-02');
    expect(found).toMatchObject({
      code: 'stale-review.long',
      severity: 'error',
      args: { day: '2025-06-01' },
    });
  });

  it('counts the second interval from a day that is named', async () => {
    const named = 'review: { every: 1 month, next: 2026-05-01 }';
    expect(await lint(named, '2026-06-01')).toMatchObject([{ severity: 'warning' }]);
    expect(await lint(named, '2026-06-02')).toMatchObject([{ severity: 'error' }]);
  });

  it('is softened in a draft', async () => {
    const [found] = await lint(`status: draft\n${lines}`, '2027-01-01');
    expect(found).toMatchObject({ code: 'stale-review.long', severity: 'warning' });
  });

  it('is what the workspace says, however late it is', async () => {
    const files = { [path]: samplePlan(lines) };
    const configuration = { rules: { 'stale-review': { severity: 'info' } } } as const;
    const [found] = await lintWith(staleReview, files, { asOf: '2027-01-01', configuration });
    expect(found).toMatchObject({ code: 'stale-review.long', severity: 'info' });
  });
});

describe('what is left alone', () => {
  it('is a draft without dates', async () => {
    expect(await lint('status: draft', '2026-06-01')).toEqual([]);
  });

  it('is a plan that is no longer in use', async () => {
    expect(await lint('status: retired\nreview: { last: 2010-01-01 }', '2026-06-01')).toEqual([]);
    expect(await lint('status: retired', '2026-06-01')).toEqual([]);
  });

  it('is a register, which is verified and not reviewed', async () => {
    const register = 'kind: roles\nverified: 2010-01-01\nroles:\n  it-chef: { title: It-chefen }\n';
    expect(await lintWith(staleReview, { 'registers/roles.yaml': register })).toEqual([]);
  });
});

it('reports each plan once', async () => {
  const files = {
    'plans/a.yaml': samplePlan('review: { last: 2020-01-01 }'),
    'plans/b.yaml': samplePlan('review: { last: 2026-01-01 }'),
    'plans/c.yaml': samplePlan(''),
  };
  expect(placesOf(await lintWith(staleReview, files))).toEqual([
    'plans/a.yaml:3:17 stale-review.long',
    'plans/c.yaml:2:8 stale-review.undated',
  ]);
});
