import { expect, it } from 'vitest';
import { tooManySteps } from '../../../src/rules/catalogue/too-many-steps.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

const path = 'plans/a.yaml';
const row = (count: number, step = 'Ring'): string => `[${Array(count).fill(step).join(', ')}]`;

function lint(lines: string, options = {}): Promise<Found[]> {
  return lintWith(tooManySteps, { [path]: samplePlan(lines) }, { configuration: options });
}

it('finds a row of more than 15 steps', async () => {
  expect(await lint(`handling: ${row(15)}`)).toEqual([]);
  expect(await lint(`handling: ${row(16)}`)).toMatchObject([
    { severity: 'warning', place: `${path}:3:1`, shown: 'handling', args: { count: 16, limit: 15 } },
  ]);
});

it('counts no steps below a step', async () => {
  const below = `{ do: Ring, steps: ${row(20)} }`;
  expect(await lint(`handling: ${row(10, below)}`)).toEqual([]);
});

it('lets a list with phases be', async () => {
  expect(await lint(`handling: ${row(30, '{ phase: Nu, do: Ring }')}`)).toEqual([]);
});

it('looks at each list for itself', async () => {
  const plan = `kind: action-card
title: Card
role: { role: duty-manager }
standby: ${row(12)}
declared: ${row(17)}
stand-down: { by: duty-manager, steps: ${row(12)} }
`;
  expect(await lintWith(tooManySteps, { [path]: plan })).toMatchObject([{ shown: 'declared' }]);
});

it('counts as the configuration says', async () => {
  const rules = { 'too-many-steps': { options: { steps: ['4'] } } };
  expect(await lint(`handling: ${row(5)}`, { rules })).toMatchObject([{ args: { count: 5, limit: 4 } }]);
  expect(await lint(`handling: ${row(4)}`, { rules })).toEqual([]);
});

it('lets a plan rest that is no longer in use', async () => {
  expect(await lint(`status: retired\nhandling: ${row(40)}`)).toEqual([]);
});
