import { describe, expect, it } from 'vitest';
import { bandOverlap } from '../../../src/rules/catalogue/band-overlap.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

async function lint(...outages: string[]): Promise<[string | undefined, string, unknown][]> {
  const rows = outages.map((outage) => `  - { outage: { ${outage} }, impact: { lon: severe } }`).join('\n');
  const found = await lintWith(bandOverlap, { 'plans/a.yaml': sampleMatrix(rows) });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

const row = (index: number): string => `/konsekvensnivå/${index}/outage`;

describe('bands of outage', () => {
  it.each([
    [['under: 6 h', 'under: 24 h'], row(1), 'band-overlap', { from: '0 min', to: '6 h' }],
    [['to: 48 h', 'from: 24 h'], row(1), 'band-overlap', { from: '24 h', to: '48 h' }],
    [['from: 24 h', 'to: 48 h'], row(0), 'band-overlap', { from: '24 h', to: '48 h' }],
    [['under: 3 d', 'from: 1 h, to: 2 h'], row(1), 'band-overlap', { from: '1 h', to: '2 h' }],
    [['from: 2 h', 'over: 1 d'], row(1), 'band-overlap.open', { from: '1 d' }],
    [['to: 24 h', 'from: 1 d'], row(1), 'band-overlap.bound', { bound: '1 d' }],
    [['under: 6 h', 'under: 6 h'], row(1), 'band-overlap', { from: '0 min', to: '6 h' }],
  ])('%j are found', async (outages, pointer, code, args) => {
    expect(await lint(...outages)).toEqual([[pointer, code, expect.objectContaining(args)]]);
  });

  it('are each compared with the one that reaches furthest', async () => {
    const found = await lint('under: 10 h', 'from: 1 h, under: 2 h', 'from: 9 h, under: 20 h');
    expect(found.map(([pointer, , args]) => [pointer, args])).toEqual([
      [row(1), { from: '1 h', to: '2 h' }],
      [row(2), { from: '9 h', to: '10 h' }],
    ]);
  });

  it.each([
    [['under: 6 h', 'from: 6 h, under: 24 h', 'from: 1 d']],
    [['to: 6 h', 'over: 6 h']],
    [['under: 6 h', 'over: 6 h']],
    [['under: 6 h', 'from: 48 h']],
    [['under: 6 h', 'from: 3 h, to: 2 h', 'from: 6 h']],
    [['from: 6 h']],
  ])('%j are left alone', async (outages) => {
    expect(await lint(...outages)).toEqual([]);
  });
});

describe('grades with the same outage', () => {
  const plan = (grades: string): string =>
    `kind: yingji-yuan\ntitle: 停电\n总则: { purpose: 保障诊疗 }\n组织机构: { text: 总务科负责 }\n事件分级: { grades: [${grades}] }\n`;
  const lintGrades = async (grades: string) =>
    (await lintWith(bandOverlap, { 'plans/a.yaml': plan(grades) })).map(({ at }) => at.pointer);

  it('are found where nothing else tells them apart', async () => {
    expect(
      await lintGrades(
        '{ title: 一般, outage: { to: 4 h } }, { title: 重大, text: 严重, outage: { from: 2 h } }',
      ),
    ).toEqual(['/事件分级/grades/1/outage']);
  });

  it.each(['extent: 全院', 'cause: 火灾'])('are left alone where one has %s', async (mark) => {
    expect(
      await lintGrades(
        `{ title: 一般, outage: { to: 4 h } }, { title: 重大, ${mark}, outage: { from: 2 h } }`,
      ),
    ).toEqual([]);
  });
});
