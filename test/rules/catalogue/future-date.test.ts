import { describe, expect, it } from 'vitest';
import { futureDate } from '../../../src/rules/catalogue/future-date.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string, asOf = '2026-06-01'): Promise<Found[]> {
  return lintWith(futureDate, { [path]: samplePlan(lines) }, { asOf });
}

describe('what has happened', () => {
  it.each([
    ['approved: { by: direktion, on: 2026-06-02 }', '3:32 future-date.approval'],
    ['checked: { by: direktion, on: 2026-06-02 }', '3:31 future-date'],
    ['prepared: { by: direktion, on: 2026-06-02 }', '3:32 future-date'],
    ['review: { last: 2026-06-02 }', '3:17 future-date.review'],
    ['revisions: [{ on: 2026-06-02, change: Ny }]', '3:19 future-date.revision'],
  ])('has no date that is still to come: %s', async (lines, place) => {
    const found = await lint(lines);
    expect(placesOf(found)).toEqual([`${path}:${place}`]);
    expect(found[0]).toMatchObject({ severity: 'error', args: { day: '2026-06-02' }, shown: '2026-06-02' });
    expect(await lint(lines, '2026-06-02')).toEqual([]);
  });

  it('is a month that has not begun; the present one may have been any day of it', async () => {
    expect(await lint('approved: { by: direktion, on: 2026-07 }')).toHaveLength(1);
    expect(await lint('approved: { by: direktion, on: 2026-06 }')).toEqual([]);
  });

  it('is an error in itself and does not come with the passing of days', async () => {
    const [found] = await lint('approved: { by: direktion, on: 2026-06-02 }');
    expect(found).not.toHaveProperty('aging');
  });
});

it('looks at registers: at their head, at roles and at resources', async () => {
  const files = {
    'registers/roles.yaml': `verified: 2027-01-01\n${sampleRoles('it-vagt: { title: It-vagten, verified: 2027-01-02 }')}`,
    'registers/resources.yaml': sampleResources(
      'epj: { title: Journal, type: system, backup: { every: 1 d, tested: 2027-01-03 }, dpia: { title: A, on: 2027-01-04, next: 2028-01-01 } }',
    ),
  };
  const found = await lintWith(futureDate, files);
  expect(found.map(({ code, shown }) => [code, shown])).toEqual([
    ['future-date', '2027-01-03'],
    ['future-date', '2027-01-04'],
    ['future-date.verified', '2027-01-01'],
    ['future-date.verified', '2027-01-02'],
  ]);
});

it('looks at what is done of the findings of an exercise, and not at what is due or planned', async () => {
  const exercise = `kind: exercise
title: Øvelse
on: 2026-09-01
type: tabletop
objectives: [Se om mapperne bruges]
participants: [Vagten]
result: Mapperne blev brugt
findings: [{ finding: Ingen lygte, due: 2026-10-01, done: 2026-07-01 }]
`;
  const found = await lintWith(futureDate, { 'exercises/oevelse.yaml': exercise });
  expect(found.map(({ shown }) => shown)).toEqual(['2026-07-01']);
});

it('lets a plan hold from a later day, and its next review lie ahead', async () => {
  expect(await lint('effective: 2026-07-01\nreview: { last: 2026-05-01, next: 2027-05-01 }')).toEqual([]);
});

it('leaves the day of a list to those who read the list', async () => {
  const binder = `kind: binder
title: Mappe
copies: [{ number: 1, holder: Vagten, place: Reolen }]
lists: [{ title: Alarmer, file: a.csv, exported: 2026-11-30, trigger: { type: static } }]
`;
  expect(await lintWith(futureDate, { 'b.yaml': binder })).toEqual([]);
});
