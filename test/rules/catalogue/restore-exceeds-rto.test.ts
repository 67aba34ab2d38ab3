import { describe, expect, it } from 'vitest';
import { restoreExceedsRto } from '../../../src/rules/catalogue/restore-exceeds-rto.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

const register = 'registers/resources.yaml';
const systems = (fields: string): string =>
  sampleResources(
    `a: { title: Journalen, type: system, ${fields} }\nb: { title: Lönen, type: system, rto: 1 h }`,
  );
const lint = async (fields: string) =>
  (await lintWith(restoreExceedsRto, { [register]: systems(fields) })).map(({ at, args }) => [
    at.pointer,
    args,
  ]);

describe('the backup of a system', () => {
  it('is found where it takes longer than it may', async () => {
    expect(await lint('rto: 90 min, backup: { restore: 2 h }')).toEqual([
      ['/resources/a/backup/restore', { system: 'Journalen', restore: '2 h', rto: '90 min' }],
    ]);
  });

  it('is found where it says that nothing stands by', async () => {
    expect(await lint('rto: 1 h, backup: { restore: 2 h, standby: { available: false } }')).toHaveLength(1);
  });

  it.each([
    'rto: 2 h, backup: { restore: 120 min }',
    'rto: 2 h, backup: { restore: 1 h }',
    'rto: 2 h',
    'backup: { restore: 2 d }',
    'rto: 2 h, backup: Varje natt',
    'rto: 1 h, backup: { restore: 2 h, standby: { available: true } }',
    'rto: 1 h, backup: { restore: 2 h, standby: { system: b } }',
  ])('is left alone with %s', async (fields) => {
    expect(await lint(fields)).toEqual([]);
  });
});

describe('the backup of a plan', () => {
  const rows = '  - { outage: { from: 0 h }, impact: { lon: severe } }';
  const lintPlan = async (system: string) => {
    const plan = sampleMatrix(rows).replace('backup: { every: 24 h }', 'backup: { restore: 24 h }') + system;
    const files = { 'plans/a.yaml': plan, [register]: systems('rto: 4 h') };
    return (await lintWith(restoreExceedsRto, files)).map(({ at, args }) => [at.pointer, args]);
  };

  it('is that of the system that the plan is for', async () => {
    expect(await lintPlan('system: a\n')).toEqual([
      ['/backup/restore', { system: 'Journalen', restore: '24 h', rto: '4 h' }],
    ]);
  });

  it.each(['', 'system: [a, b]\n', 'system: okänt\n', 'system: a\nstatus: retired\n'])(
    'is left alone with %j',
    async (system) => {
      expect(await lintPlan(system)).toEqual([]);
    },
  );
});
