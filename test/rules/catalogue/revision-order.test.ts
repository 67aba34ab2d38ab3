import { expect, it } from 'vitest';
import { revisionOrder } from '../../../src/rules/catalogue/revision-order.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

/** A log with these dates from the top. */
function log(...dates: string[]): string {
  return `revisions:\n${dates.map((on, index) => `  - { on: ${on}, change: Nr. ${index} }\n`).join('')}`;
}

function lint(lines: string): Promise<Found[]> {
  return lintWith(revisionOrder, { [path]: samplePlan(lines) });
}

it('shows the first entry that is newer than the one above it, once a log', async () => {
  const found = await lint(log('2025-01-01', '2025-03-01', '2025-02-01', '2026-01-01'));
  expect(placesOf(found)).toEqual([`${path}:5:11 revision-order`]);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    args: { day: '2025-03-01', above: '2025-01-01' },
    related: [{ pointer: '/revisions/0' }],
  });
});

it('puts the newest first, and leaves those of one day as they stand', async () => {
  const lines = log('2025-01-01', '2026-01-01', '2025-01-01', '2024-05');
  const text = samplePlan(lines);
  const [found] = await lint(lines);
  const edits = (found?.fix ?? []).toSorted((a, b) => b.start - a.start);
  const mended = edits.reduce(
    (now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end),
    text,
  );
  expect(mended).toContain(
    `  - { on: 2026-01-01, change: Nr. 1 }
  - { on: 2025-01-01, change: Nr. 0 }
  - { on: 2025-01-01, change: Nr. 2 }
  - { on: 2024-05, change: Nr. 3 }
`,
  );
});

it('mends nothing where a month does not tell which was first', async () => {
  const [found] = await lint(log('2024-01-01', '2025-05-20', '2025-05'));
  expect(found?.args).toEqual({ day: '2025-05-20', above: '2024-01-01' });
  expect(found).not.toHaveProperty('fix');
});

it.each([
  ['newest first', log('2026-01-01', '2025-01-01', '2024-01')],
  ['one day twice', log('2026-01-01', '2026-01-01')],
  ['a day and its month', log('2026-01', '2026-01-20', '2026-01')],
  ['one entry', log('2026-01-01')],
  ['a plan that is no longer in use', `status: retired\n${log('2025-01-01', '2026-01-01')}`],
])('says nothing of %s', async (_, lines) => {
  expect(await lint(lines)).toEqual([]);
});

it('finds the log in a section of its own', async () => {
  const found = await lint(
    `revision:\n  ${log('2025-01-01', '2026-01-01').trimEnd().replaceAll('\n', '\n  ')}`,
  );
  expect(placesOf(found)).toEqual([`${path}:6:13 revision-order`]);
});
