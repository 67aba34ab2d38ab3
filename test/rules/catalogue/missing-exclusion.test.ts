import { expect, it } from 'vitest';
import { missingExclusion } from '../../../src/rules/catalogue/missing-exclusion.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const path = 'plans/a.yaml';
const above = samplePlan('id: stor\ncovers: Alle nedbrud\nexcludes: Ét system');

it('misses what a plan is not for', async () => {
  expect(await lintWith(missingExclusion, { [path]: samplePlan('covers: Nedbrud') })).toMatchObject([
    { severity: 'info', place: `${path}:2:8`, args: {} },
  ]);
});

it.each([
  ['covers: Nedbrud\nexcludes: Ét system'],
  ['unit: Rådhuset'],
  ['covers: Nedbrud\nparent: stor'],
  ['parent: stor'],
  ['status: retired\ncovers: Nedbrud'],
  ['status: draft\ncovers: Nedbrud'],
])('says nothing of %j', async (lines) => {
  expect(await lintWith(missingExclusion, { [path]: samplePlan(lines), 'plans/b.yaml': above })).toEqual([]);
});
