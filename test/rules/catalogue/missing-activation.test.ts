import { describe, expect, it } from 'vitest';
import { missingActivation } from '../../../src/rules/catalogue/missing-activation.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const card =
  'kind: tiltakskort\ntitle: Strøm\ngjelder: Strømmen er borte\ntiltak: [Hent lykt]\nkontakt: [vakt]\n';
const yuan = 'kind: yingji-yuan\ntitle: 停电\n总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n';

async function lint(plan: string): Promise<[string | undefined, string, unknown][]> {
  const found = await lintWith(missingActivation, { 'plans/a.yaml': plan });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

describe('a plan of a kind with a section for its beginning', () => {
  it.each([
    ['triggers', card, 'Når brukes kortet', 'utløses'],
    ['activation', yuan, '应急启动', '应急启动'],
  ])('is found without %s', async (_, plan, section, key) => {
    expect(await lint(plan)).toEqual([['/title', 'missing-activation', { section, key }]]);
  });

  it('is found where activation says who but not when', async () => {
    expect(await lint(`${yuan}应急启动: { authority: [{ role: 总值班, may: 启动预案 }] }\n`)).toEqual([
      ['/应急启动', 'missing-activation.open', {}],
    ]);
  });

  it.each([
    ['with a trigger', `${card}utløses: [Lyset er borte i 5 min]\n`],
    ['with criteria', `${yuan}应急启动: { criteria: 停电 10 分钟 }\n`],
    ['with a text', `${yuan}应急启动: 停电 10 分钟即启动\n`],
    ['while it is a draft', `${card}status: draft\n`],
    ['when it is retired', `${card}status: retired\n`],
  ])('is left alone %s', async (_, plan) => {
    expect(await lint(plan)).toEqual([]);
  });

  it('of a kind without such a section is left alone', async () => {
    expect(await lint(samplePlan(''))).toEqual([]);
  });
});

describe('a card of another plan', () => {
  const lintCard = async (parent: string): Promise<string[]> => {
    const files = { 'plans/a.yaml': `${card}parent: b\n`, 'plans/b.yaml': `id: b\n${card}${parent}` };
    return (await lintWith(missingActivation, files)).map(({ at }) => at.file);
  };

  it('is left alone where that plan says it', async () => {
    expect(await lintCard('utløses: [Lyset er borte i 5 min]\n')).toEqual([]);
  });

  it('is found where that plan does not say it either', async () => {
    expect(await lintCard('')).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });
});
