import { describe, expect, it } from 'vitest';
import { missingImpact } from '../../../src/rules/catalogue/missing-impact.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

const rows = `  - { outage: { under: 1 d }, impact: { lon: moderate } }
  - { outage: { from: 1 d, under: 1 w }, impact: { lon: moderate, avdrag: moderate } }
  - { outage: { from: 1 w }, impact: { lon: severe } }`;

async function lint(process: string): Promise<[string | undefined, string, unknown][]> {
  const processes = `  - { id: lon, priority: 1, process: Lön }\n  - { ${process} }`;
  const found = await lintWith(missingImpact, { 'plans/a.yaml': sampleMatrix(rows, processes) });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

const at = '/prioriteringsordning/1/process';

describe('a process with a priority', () => {
  it('is found once with the number of bands it is missing in', async () => {
    expect(await lint('id: avdrag, priority: 2, process: Avdrag')).toEqual([
      [at, 'missing-impact', { process: 'Avdrag', count: 2 }],
    ]);
  });

  it.each(['id: intyg, priority: 2, process: Intyg', 'priority: 2, process: Intyg'])(
    'is found where the matrix does not know it: %s',
    async (process) => {
      expect(await lint(process)).toEqual([[at, 'missing-impact.none', { process: 'Intyg' }]]);
    },
  );

  it('is left alone when it is in every band, or has no priority', async () => {
    expect(await lint('id: avdrag, process: Avdrag')).toEqual([]);
  });
});

it('finds nothing in a plan without a matrix', async () => {
  const plan = `kind: continuity-plan
title: Sign-in
introduction: { purpose: Keep working }
activation: { criteria: 30 min }
functions: [{ id: gate, priority: 1, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on paper }]
recovery: [identity]
contacts: [duty-manager]
`;
  expect(await lintWith(missingImpact, { 'plans/a.yaml': plan })).toEqual([]);
});
