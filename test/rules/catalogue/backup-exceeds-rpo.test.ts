import { describe, expect, it } from 'vitest';
import { backupExceedsRpo } from '../../../src/rules/catalogue/backup-exceeds-rpo.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { sampleMatrix } from '../../../src/rules/sample-matrix.js';
import { lintWith } from '../lint.js';

const register = 'registers/resources.yaml';
const systems = (fields: string): string =>
  sampleResources(
    `a: { title: Journalen, type: system, ${fields} }\nb: { title: Lönen, type: system, rpo: 1 h }`,
  );
const lint = async (fields: string) =>
  (await lintWith(backupExceedsRpo, { [register]: systems(fields) })).map(({ at, args }) => [
    at.pointer,
    args,
  ]);

describe('the backup of a system', () => {
  it('is found where it takes longer than it may', async () => {
    expect(await lint('rpo: 90 min, backup: { every: 2 h }')).toEqual([
      ['/resources/a/backup/every', { system: 'Journalen', every: '2 h', rpo: '90 min' }],
    ]);
  });

  it('is found where it says that nothing stands by', async () => {
    expect(await lint('rpo: 1 h, backup: { every: 2 h, standby: { available: false } }')).toHaveLength(1);
  });

  it.each([
    'rpo: 2 h, backup: { every: 120 min }',
    'rpo: 2 h, backup: { every: 1 h }',
    'rpo: 2 h',
    'backup: { every: 2 d }',
    'rpo: 2 h, backup: Varje natt',
    'rpo: 1 h, backup: { every: 2 h, standby: { available: true } }',
    'rpo: 1 h, backup: { every: 2 h, standby: { system: b } }',
  ])('is left alone with %s', async (fields) => {
    expect(await lint(fields)).toEqual([]);
  });
});

describe('the backup of a plan', () => {
  const rows = '  - { outage: { from: 0 h }, impact: { lon: severe } }';
  const lintPlan = async (system: string) => {
    const plan = sampleMatrix(rows).replace('backup: { every: 24 h }', 'backup: { every: 24 h }') + system;
    const files = { 'plans/a.yaml': plan, [register]: systems('rpo: 4 h') };
    return (await lintWith(backupExceedsRpo, files)).map(({ at, args }) => [at.pointer, args]);
  };

  it('is that of the system that the plan is for', async () => {
    expect(await lintPlan('system: a\n')).toEqual([
      ['/backup/every', { system: 'Journalen', every: '24 h', rpo: '4 h' }],
    ]);
  });

  it.each(['', 'system: [a, b]\n', 'system: okänt\n', 'system: a\nstatus: retired\n'])(
    'is left alone with %j',
    async (system) => {
      expect(await lintPlan(system)).toEqual([]);
    },
  );
});
