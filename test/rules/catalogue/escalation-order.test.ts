import { describe, expect, it } from 'vitest';
import { escalationOrder } from '../../../src/rules/catalogue/escalation-order.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

async function lint(afters: readonly string[], head = ''): Promise<[string | undefined, unknown][]> {
  const list = afters
    .map((after) => `{ when: Det varer, to: it-chef${after && `, after: ${after}`} }`)
    .join(', ');
  const plan = samplePlan(`${head}ledelse: { escalation: [${list}] }`);
  return (await lintWith(escalationOrder, { 'plans/a.yaml': plan })).map(({ at, args }) => [
    at.pointer,
    args,
  ]);
}

describe('steps of an escalation', () => {
  it('are found where the time falls, whatever the units', async () => {
    expect(await lint(['2 h', '90 min'])).toEqual([
      ['/ledelse/escalation/1/after', { after: '90 min', before: '2 h' }],
    ]);
    expect(await lint(['1 d', '', 'PT4H'])).toEqual([
      ['/ledelse/escalation/2/after', { after: 'PT4H', before: '1 d' }],
    ]);
  });

  it('are each compared with the latest one above', async () => {
    expect((await lint(['8 h', '1 h', '2 h', '9 h'])).map(([pointer]) => pointer)).toEqual([
      '/ledelse/escalation/1/after',
      '/ledelse/escalation/2/after',
    ]);
  });

  it.each([
    [['30 min', '1 h', '1 d', '1 w', '1 month']],
    [['1 h', '60 min']],
    [['', '']],
    [['immediately', '', '4 h']],
    [['1 d']],
  ])('are left alone in order: %j', async (afters) => {
    expect(await lint(afters)).toEqual([]);
  });

  it('are left alone in a plan that is retired', async () => {
    expect(await lint(['2 h', '1 h'], 'status: retired\n')).toEqual([]);
  });
});
