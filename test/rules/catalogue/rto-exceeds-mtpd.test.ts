import { describe, expect, it } from 'vitest';
import { rtoExceedsMtpd } from '../../../src/rules/catalogue/rto-exceeds-mtpd.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

const path = 'registers/resources.yaml';
const lint = (times: string) =>
  lintWith(rtoExceedsMtpd, { [path]: sampleResources(`a: { title: Journalen, type: system, ${times} }`) });

describe('a resource', () => {
  it.each([
    ['rto: 9 h, mtpd: 8 h', '9 h', '8 h'],
    ['rto: 1 d, mtpd: PT23H', '1 d', 'PT23H'],
    ['rto: 2 months, mtpd: 59 d', '2 months', '59 d'],
  ])('is found with %s', async (times, rto, mtpd) => {
    const [found, ...others] = await lint(times);
    expect(others).toEqual([]);
    expect([found?.at.pointer, found?.severity, found?.args]).toEqual([
      '/resources/a/rto',
      'error',
      { thing: 'Journalen', rto, mtpd },
    ]);
    expect(found?.related?.map(({ pointer }) => pointer)).toEqual(['/resources/a/mtpd']);
  });

  it.each([
    'rto: 8 h, mtpd: 8 h',
    'rto: 24 h, mtpd: 1 d',
    'rto: 9 h',
    'mtpd: 8 h',
    'rto: immediately, mtpd: 1 h',
  ])('is left alone with %s', async (times) => {
    expect(await lint(times)).toEqual([]);
  });
});

describe('a process', () => {
  const plan = (head: string): string =>
    `${sampleMatrix(
      '  - { outage: { from: 0 h }, impact: { lon: severe } }',
      '  - { id: lon, process: Lön, rto: 2 d, mtpd: 1 d }',
    )}${head}`;

  it('is found by its name', async () => {
    const found = await lintWith(rtoExceedsMtpd, { 'plans/a.yaml': plan('') });
    expect(found.map(({ at, args }) => [at.pointer, args['thing']])).toEqual([
      ['/prioriteringsordning/0/rto', 'Lön'],
    ]);
  });

  it('of a plan that is retired is left alone', async () => {
    expect(await lintWith(rtoExceedsMtpd, { 'plans/a.yaml': plan('status: retired\n') })).toEqual([]);
  });
});
