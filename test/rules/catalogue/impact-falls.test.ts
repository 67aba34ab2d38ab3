import { describe, expect, it } from 'vitest';
import { impactFalls } from '../../../src/rules/catalogue/impact-falls.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

async function lint(...rows: readonly [string, string][]): Promise<[string | undefined, unknown][]> {
  const lines = rows
    .map(([outage, impact]) => `  - { outage: { ${outage} }, impact: { ${impact} } }`)
    .join('\n');
  const processes =
    '  - { id: lon, priority: 1, process: Löneutbetalning }\n  - { id: avdrag, process: Avdrag }';
  const found = await lintWith(impactFalls, { 'plans/a.yaml': sampleMatrix(lines, processes) });
  return found.map(({ at, args }) => [at.pointer, args]);
}

describe('the impact on a process', () => {
  it('is found where it falls, for each process by itself', async () => {
    expect(
      await lint(
        ['under: 1 d', 'lon: moderate, avdrag: severe'],
        ['from: 1 d', 'lon: severe, avdrag: significant'],
      ),
    ).toEqual([
      ['/konsekvensnivå/1/impact/avdrag', { process: 'Avdrag', before: 'severe', level: 'significant' }],
    ]);
  });

  it('is compared by the length of the outage and not by the order of rows', async () => {
    expect(await lint(['from: 1 d', 'lon: severe'], ['under: 1 d', 'lon: moderate'])).toEqual([]);
    expect(
      (await lint(['from: 1 d', 'lon: moderate'], ['under: 1 d', 'lon: severe'])).map(([at]) => at),
    ).toEqual(['/konsekvensnivå/0/impact/lon']);
  });

  it('is compared with the worst of all shorter ones, also over a row without it', async () => {
    const found = await lint(
      ['under: 1 h', 'lon: severe'],
      ['from: 1 h, under: 1 d', 'avdrag: moderate'],
      ['from: 1 d, under: 1 w', 'lon: moderate'],
      ['from: 1 w', 'lon: significant'],
    );
    expect(found.map(([at]) => at)).toEqual(['/konsekvensnivå/2/impact/lon', '/konsekvensnivå/3/impact/lon']);
  });

  it('may stay or rise, with or without a comment', async () => {
    expect(
      await lint(
        ['under: 1 h', 'lon: moderate'],
        ['from: 1 h, under: 1 d', 'lon: { level: moderate, comment: Lönedag }'],
        ['from: 1 d, under: 1 w', 'lon: significant'],
        ['from: 1 w', 'lon: severe'],
      ),
    ).toEqual([]);
  });

  it('is not judged by a band that no outage is in', async () => {
    expect(await lint(['from: 3 h, to: 2 h', 'lon: severe'], ['from: 1 h', 'lon: moderate'])).toEqual([]);
  });
});
