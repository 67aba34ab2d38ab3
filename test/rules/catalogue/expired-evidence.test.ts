import { describe, expect, it } from 'vitest';
import { expiredEvidence } from '../../../src/rules/catalogue/expired-evidence.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

function lint(evidence: string, asOf: string): Promise<Found[]> {
  const files = { 'registers/resources.yaml': sampleResources(`x: { title: X, type: system, ${evidence} }`) };
  return lintWith(expiredEvidence, files, { asOf });
}

describe.each(['risk-analysis', 'dpia', 'agreement'])('%s', (field) => {
  it('is out of date the day after', async () => {
    const evidence = `${field}: { title: R-014, on: 2024-06-01, next: 2026-06-01 }`;
    expect(await lint(evidence, '2026-06-01')).toEqual([]);
    expect(await lint(evidence, '2026-06-02')).toMatchObject([
      {
        code: 'expired-evidence',
        severity: 'warning',
        shown: '2026-06-01',
        args: { title: 'R-014', day: '2026-06-01' },
      },
    ]);
  });
});

it('counts a month to its end', async () => {
  const evidence = 'agreement: { title: A, next: 2026-06 }';
  expect(await lint(evidence, '2026-06-30')).toEqual([]);
  expect(await lint(evidence, '2026-07-01')).toMatchObject([{ args: { day: '2026-06-30' } }]);
});

it('is no matter of how old something is', async () => {
  expect(await lint('agreement: { title: A, on: 1999-01-01 }', '2026-06-01')).toEqual([]);
  expect(await lint('agreement: Driftsaftale', '2026-06-01')).toEqual([]);
});

it('never turns an unchanged register into an error', () => {
  expect(expiredEvidence.aging).toBe(true);
});
