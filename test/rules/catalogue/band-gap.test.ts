import { describe, expect, it } from 'vitest';
import { bandGap } from '../../../src/rules/catalogue/band-gap.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

async function lint(...outages: string[]): Promise<[string | undefined, string, unknown][]> {
  const rows = outages.map((outage) => `  - { outage: { ${outage} }, impact: { lon: severe } }`).join('\n');
  const found = await lintWith(bandGap, { 'plans/a.yaml': sampleMatrix(rows) });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

const row = (index: number): string => `/konsekvensnivå/${index}/outage`;

describe('bands of outage', () => {
  it('are found with a hole between them', async () => {
    expect(await lint('under: 24 h', 'from: 48 h')).toEqual([
      [row(1), 'band-gap', { from: '24 h', to: '48 h' }],
    ]);
  });

  it('are found where the bound is in none of the two', async () => {
    expect(await lint('under: 24 h', 'over: 1 d')).toEqual([[row(1), 'band-gap.bound', { bound: '1 d' }]]);
  });

  it('are compared by length, in whatever order they stand', async () => {
    expect(await lint('from: 48 h', 'under: 24 h')).toEqual([
      [row(0), 'band-gap', { from: '24 h', to: '48 h' }],
    ]);
  });

  it('have a hole only where no other band reaches over it', async () => {
    expect(await lint('under: 72 h', 'from: 1 h, under: 2 h', 'from: 48 h')).toEqual([]);
  });

  it('are found when no outage can be in one, and that one closes no hole', async () => {
    expect(await lint('under: 1 h', 'from: 3 h, to: 2 h', 'from: 3 h')).toEqual([
      [row(1), 'band-gap.empty', { from: '3 h', to: '2 h' }],
      [row(2), 'band-gap', { from: '1 h', to: '3 h' }],
    ]);
    expect(await lint('over: 2 h, to: 2 h')).toEqual([
      [row(0), 'band-gap.empty', { from: '2 h', to: '2 h' }],
    ]);
  });

  it.each([
    [['under: 6 h', 'from: 6 h, under: 24 h', 'from: 1 d']],
    [['to: 6 h', 'over: 6 h']],
    [['under: 4 w', 'from: 28 d']],
    [['under: 1 month', 'from: 30 d']],
    [['from: 2 h, to: 2 h']],
    [['from: 6 h']],
    [['to: 24 h']],
    [['title: Kort', 'title: Långt']],
  ])('are left alone without a hole: %j', async (outages) => {
    expect(await lint(...outages)).toEqual([]);
  });
});

describe('grades', () => {
  const plan = (head: string): string =>
    `kind: yingji-yuan\ntitle: 停电\n${head}总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n` +
    '事件分级: { grades: [{ title: 一般, outage: { under: 4 h } }, { title: 特殊, cause: 火灾 }, { title: 重大, outage: { over: 4 h } }] }\n';

  it('are looked at like the rows of a matrix, those without an outage left out', async () => {
    const found = await lintWith(bandGap, { 'plans/a.yaml': plan('') });
    expect(found.map(({ at, related }) => [at.pointer, related?.[0]?.pointer])).toEqual([
      ['/事件分级/grades/2/outage', '/事件分级/grades/0/outage'],
    ]);
  });

  it('of a plan that is retired are not', async () => {
    expect(await lintWith(bandGap, { 'plans/a.yaml': plan('status: retired\n') })).toEqual([]);
  });
});
