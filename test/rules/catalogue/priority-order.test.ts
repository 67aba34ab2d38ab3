import { describe, expect, it } from 'vitest';
import { priorityOrder } from '../../../src/rules/catalogue/priority-order.js';
import { lintWith } from '../lint.js';

async function lint(
  functions: readonly (number | undefined)[],
  recovery: readonly (number | undefined)[] = [],
): Promise<[string | undefined, string, unknown][]> {
  const written = (rank: number | undefined): string => (rank === undefined ? '' : `, priority: ${rank}`);
  const plan = `kind: continuity-plan
title: Sign-in
introduction: { purpose: Keep working }
activation: { criteria: 30 min }
functions: [${functions.map((rank, index) => `{ id: p${index}, process: P${written(rank)} }`)}]
downtime-procedures: [{ process: p0, measures: Write on paper }]
recovery: [${recovery.map((rank, index) => `{ system: s${index}${written(rank)} }`).join(', ') || 's0'}]
contacts: [duty-manager]
`;
  const found = await lintWith(priorityOrder, { 'plans/a.yaml': plan });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

describe('priorities', () => {
  it('are found where one is given twice', async () => {
    expect(await lint([1, 2, 2, 3])).toEqual([['/functions/2/priority', 'priority-order', { priority: 2 }]]);
  });

  it('are found at the first one after a hole', async () => {
    expect(await lint([1, 5, 4])).toEqual([
      ['/functions/2/priority', 'priority-order.hole', { priority: 2 }],
    ]);
    expect(await lint([2, 3])).toEqual([['/functions/0/priority', 'priority-order.hole', { priority: 1 }]]);
  });

  it('of systems are looked at by themselves', async () => {
    expect(await lint([1, 2], [1, 1])).toEqual([['/recovery/1/priority', 'priority-order', { priority: 1 }]]);
  });

  it.each([
    ['in any order on paper', [3, 1, 2]],
    ['beside entries without one', [1, undefined, 2]],
    ['of none', [undefined, undefined]],
  ])('are left alone %s', async (_, ranks) => {
    expect(await lint(ranks, ranks)).toEqual([]);
  });
});
