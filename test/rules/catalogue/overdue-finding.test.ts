import { expect, it } from 'vitest';
import { overdueFinding } from '../../../src/rules/catalogue/overdue-finding.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

function lint(finding: string, head = ''): Promise<Found[]> {
  const record = whole(`kind: exercise
title: Øvelse
on: 2026-03-01
type: tabletop
${head}findings:
  - { finding: Nøglen var væk., owner: it, ${finding} }`);
  return lintWith(overdueFinding, { 'exercises/x.yaml': record });
}

it('reports a finding at the date that has passed, as one that comes with the days', async () => {
  const found = await lint('due: 2026-05-31');
  expect(placesOf(found)).toEqual(['exercises/x.yaml:6:49 overdue-finding']);
  expect(found[0]).toMatchObject({
    shown: '2026-05-31',
    severity: 'warning',
    args: { finding: 'Nøglen var væk', day: '2026-05-31' },
  });
  expect(overdueFinding.aging).toBe(true);
});

it.each([
  ['due: 2026-05', 1],
  ['due: 2026-06', 0],
  ['due: 2026-06-01', 0],
  ['due: 2026-05-31, done: 2026-06-01', 0],
  ['due: 2026-05-31, done: 2026-05', 0],
  ['due: 2026-05-31, done: 2026-06-02', 1],
  ['action: Ny nøgle', 0],
])('finds in “%s” %d', async (finding, count) => {
  expect(await lint(finding)).toHaveLength(count);
});

it('says nothing of a retired record', async () => {
  expect(await lint('due: 2026-05-31', 'status: retired\n')).toEqual([]);
});
