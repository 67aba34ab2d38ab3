import { describe, expect, it } from 'vitest';
import { noBackEntry } from '../../../src/rules/catalogue/no-back-entry.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

function lint(plan: string): Promise<Found[]> {
  return lintWith(noBackEntry, { 'plans/a.yaml': whole(plan) });
}

const swedish = (head: string, routine: string): string => `kind: kontinuitetsplan
title: Journalen
${head}prioriteringsordning:
  - { id: lakemedel, process: Ge läkemedel }
reservrutin:
  - { ${routine} }
`;

describe('a reserve routine', () => {
  it.each([
    ['lakemedel', 'Ge läkemedel'],
    ['Hemresa', 'Hemresa'],
  ])('without back-entry is reported, by the name of the process (%s)', async (process, work) => {
    const found = await lint(swedish('', `process: ${process}, measures: Signera på papper`));
    expect(placesOf(found)).toEqual(['plans/a.yaml:6:5 no-back-entry']);
    expect(found[0]).toMatchObject({ severity: 'warning', args: { work } });
  });

  it('with it is not', async () => {
    const routine = 'process: lakemedel, measures: Signera, back-entry: För in inom 12 timmar';
    expect(await lint(swedish('', routine))).toEqual([]);
  });

  it('is not reported in a retired plan, nor before it is filled in', async () => {
    expect(await lint(swedish('status: retired\n', 'process: lakemedel, measures: Signera'))).toEqual([]);
    expect(await lint(swedish('', "process: '[process]', measures: '[åtgärd]'"))).toEqual([]);
    expect(await lint(swedish('', "process: lakemedel, measures: '[åtgärd]'"))).toEqual([]);
  });

  it('is not reported where the plan says how the incident ends', async () => {
    const english = `kind: continuity-plan
title: Terminal
downtime-procedures: [{ process: Gate, measures: Write tickets }]
`;
    expect(await lint(english)).toHaveLength(1);
    expect(await lint(`${english}return-to-normal: Enter all tickets.\n`)).toEqual([]);
  });
});

describe('a departmental flow', () => {
  const chinese = (flow: string, rest = ''): string => `kind: yingji-yuan
title: 信息系统
部门流程:
  - department: 收费科
    during: [手工收费]
${flow}${rest}`;

  it('without what comes after is reported', async () => {
    const found = await lint(chinese(''));
    expect(placesOf(found)).toEqual(['plans/a.yaml:4:5 no-back-entry.department']);
    expect(found[0]).toMatchObject({ args: { work: '收费科' } });
  });

  it('is not reported with it, or where the plan says how the incident ends', async () => {
    expect(await lint(chinese('    after: [补录收费]\n'))).toEqual([]);
    expect(await lint(chinese('', '应急结束: { criteria: [全部补录] }\n'))).toEqual([]);
  });
});
