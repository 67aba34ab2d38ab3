import { expect, it } from 'vitest';
import { changedAfterApproval } from '../../../src/rules/catalogue/changed-after-approval.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(approved: string, ...changes: string[]): Promise<Found[]> {
  const log = changes.map((on) => `  - { on: ${on}, change: Ny }\n`).join('');
  return lintWith(changedAfterApproval, { [path]: samplePlan(`${approved}\nrevisions:\n${log}`) });
}

it('shows the newest change, with the approval and how many changes came after it', async () => {
  const found = await lint(
    'approved: { by: direktion, on: 2025-01-01 }',
    '2025-06-01',
    '2026-01-01',
    '2025-01-01',
  );
  expect(placesOf(found)).toEqual([`${path}:6:11 changed-after-approval`]);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    args: { day: '2026-01-01', approved: '2025-01-01', count: 2 },
    related: [{ file: path, pointer: '/approved/0/on' }],
  });
});

it('counts from the latest of several approvals', async () => {
  const approved = 'approved: [{ by: a, on: 2026-01-01 }, { by: b, on: 2025-01-01 }, { body: c }]';
  expect(await lint(approved, '2026-01-01')).toEqual([]);
  const [found] = await lint(approved, '2026-01-02');
  expect(found?.args).toMatchObject({ approved: '2026-01-01', count: 1 });
});

it('does not take a check for an approval', async () => {
  const approved = 'checked: { by: a, on: 2026-01-01 }\napproved: { by: b, on: 2025-01-01 }';
  expect(await lint(approved, '2026-01-01')).toHaveLength(1);
});

it.each([
  ['changed before', 'approved: { by: a, on: 2026-01-02 }', '2026-01-01'],
  ['changed on the same day', 'approved: { by: a, on: 2026-01-02 }', '2026-01-02'],
  ['changed in the same month, as far as is known', 'approved: { by: a, on: 2026-01-02 }', '2026-01'],
  ['approved in the month of the change', 'approved: { by: a, on: 2026-01 }', '2026-01-31'],
  ['never approved', 'unit: Pleje', '2026-01-01'],
  ['approved without a day', 'approved: direktion', '2026-01-01'],
  ['a draft', 'status: draft\napproved: { by: a, on: 2025-01-01 }', '2026-01-01'],
  ['retired', 'status: retired\napproved: { by: a, on: 2025-01-01 }', '2026-01-01'],
])('says nothing of a plan that was %s', async (_, approved, change) => {
  expect(await lint(approved, change)).toEqual([]);
});

it('knows a later month for later', async () => {
  expect(await lint('approved: { by: a, on: 2026-01-31 }', '2026-02')).toHaveLength(1);
});
