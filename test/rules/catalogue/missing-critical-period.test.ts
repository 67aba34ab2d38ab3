import { expect, it } from 'vitest';
import { missingCriticalPeriod } from '../../../src/rules/catalogue/missing-critical-period.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith, placesOf } from '../lint.js';

const plan = sampleMatrix('  - { outage: { from: 0 h }, impact: { lon: severe } }');
const lint = (text: string) => lintWith(missingCriticalPeriod, { 'plans/a.yaml': text });

it('finds a matrix without a critical period, at its heading', async () => {
  const found = await lint(plan);
  expect(placesOf(found)).toEqual(['plans/a.yaml:7:1 missing-critical-period']);
  expect(found[0]?.args).toEqual({
    section: 'Tidpunkter då behovet av systemet är särskilt stort',
    key: 'tidpunkter',
  });
});

it('finds nothing with one, in a plan that is retired, or without a matrix', async () => {
  expect(await lint(`${plan}tidpunkter: [Lönedagen]\n`)).toEqual([]);
  expect(await lint(`${plan}status: retired\n`)).toEqual([]);
  expect(await lint(`${plan}status: draft\n`)).toEqual([]);
  expect(
    await lint(`kind: continuity-plan
title: Sign-in
introduction: { purpose: Keep working }
activation: { criteria: 30 min }
functions: [{ id: gate, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on paper }]
recovery: [identity]
contacts: [duty-manager]
`),
  ).toEqual([]);
});
