import { describe, expect, it } from 'vitest';
import { latestDate, reviewDue } from '../../src/workspace/review.js';
import { readWorkspace } from '../support/workspace.js';

async function planWith(head: string, review = '12 months') {
  const text = `kind: indsatsplan
title: It-nedbrud
${head}
situation: x
alarmering: [{ call: it }]
opgaver: [x]
handling: [x]
ledelse: {}
bemanding: {}
kommunikation: [{ from: it, to: alle }]
kontakt: [it]
`;
  const { workspace, readings } = await readWorkspace(
    { 'plans/x.yaml': text },
    { configuration: { review } },
  );
  const [member] = workspace.members;
  if (!member) throw new Error(JSON.stringify(readings.map(({ diagnostics }) => diagnostics)));
  return { member, settings: workspace.settings };
}

describe('the next review of a plan', () => {
  it.each([
    [
      'the day that it states',
      'review: { next: 2027-01-15, last: 2025-01-01 }',
      '2027-01-15',
      '/review/next',
    ],
    ['the month that it states', 'review: { next: 2027-01 }', '2027-01', '/review/next'],
    [
      'its own interval after the last one',
      'review: { every: 6 months, last: 2026-03-31 }',
      '2026-09-30',
      '/review/last',
    ],
    [
      "the workspace's interval after the approval",
      'approved: { by: x, on: 2026-02-01 }',
      '2027-02-01',
      '/approved/0/on',
    ],
    [
      'counted from the newest date of all',
      'revisions: [{ on: 2026-05, change: x }]\napproved: { by: x, on: 2026-02-01 }',
      '2027-05-31',
      '/revisions/0/on',
    ],
    [
      'counted from a revision at the end',
      'revision: { approved: { by: x, on: 2026-04-01 } }',
      '2027-04-01',
      '/revision/approved/0/on',
    ],
    [
      'shown at the review where dates are equal',
      'approved: { by: x, on: 2026-02-01 }\nreview: { last: 2026-02-01 }',
      '2027-02-01',
      '/review/last',
    ],
  ])('is %s', async (_what, head, date, pointer) => {
    const { member, settings } = await planWith(head);
    const due = reviewDue(member, settings);
    expect(due?.date).toBe(date);
    expect(due?.visit.pointer).toBe(pointer);
  });

  it('takes the interval from the workspace when the plan has none', async () => {
    const { member, settings } = await planWith('approved: { by: x, on: 2026-02-01 }', '6 months');
    expect(reviewDue(member, settings)?.date).toBe('2026-08-01');
  });

  it('is unknown without any date', async () => {
    const { member, settings } = await planWith('review: { every: 6 months }');
    expect(reviewDue(member, settings)).toBeUndefined();
  });
});

describe('the latest date', () => {
  it('takes a month for its last day', async () => {
    const { member } = await planWith(
      'approved: [{ by: x, on: 2026-02-27 }, { by: y, on: 2026-02 }, { by: z, on: 2025-12-31 }]',
    );
    expect(latestDate(member, [['approval', 'on']])?.date).toBe('2026-02');
  });

  it('looks only at the fields that are named', async () => {
    const { member } = await planWith(
      'prepared: { by: x, on: 2026-09-01 }\napproved: { by: x, on: 2026-02-01 }',
    );
    expect(latestDate(member, [['approval', 'on']])?.date).toBe('2026-02-01');
    expect(latestDate(member, [['review', 'last']])).toBeUndefined();
  });
});
