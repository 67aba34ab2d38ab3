import { expect, it } from 'vitest';
import { longStep } from '../../../src/rules/catalogue/long-step.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

const path = 'plans/a.yaml';

function lint(step: string, options = {}): Promise<Found[]> {
  const plan = samplePlan(`handling: [{ do: ${JSON.stringify(step)} }]`);
  return lintWith(longStep, { [path]: plan }, { configuration: options });
}

it('finds an order of more than 25 words', async () => {
  expect(await lint('ord '.repeat(25).trim())).toEqual([]);
  expect(await lint('ord '.repeat(26).trim())).toMatchObject([
    { code: 'long-step', severity: 'info', place: `${path}:3:18`, args: { count: 26, limit: 25 } },
  ]);
});

it('counts words and no signs', async () => {
  expect(await lint(`${'ord '.repeat(24)}– ord`)).toEqual([]);
});

it('counts characters in Chinese', async () => {
  const plan = (step: string): string => `kind: yingji-yuan
title: 信息系统
总则: { purpose: 恢复业务。 }
组织机构: { text: 由领导小组指挥。 }
应急处置: [{ do: "${step}" }]
`;
  expect(await lintWith(longStep, { [path]: plan(`${'字'.repeat(60)}，。`) })).toEqual([]);
  expect(await lintWith(longStep, { [path]: plan('字'.repeat(61)) })).toMatchObject([
    { code: 'long-step.characters', place: `${path}:5:14`, args: { count: 61, limit: 60 } },
  ]);
});

it('looks at steps below a step and at the short form, and not at notes', async () => {
  const long = 'ord '.repeat(30).trim();
  const plan = samplePlan(`handling: [{ do: Ring, note: ${long}, steps: [${long}] }, ${long}]`);
  expect(await lintWith(longStep, { [path]: plan })).toHaveLength(2);
});

it('counts as the configuration says', async () => {
  const rules = { 'long-step': { options: { words: ['3'] } } };
  expect(await lint('Ring til vagten nu', { rules })).toMatchObject([{ args: { count: 4, limit: 3 } }]);
});
