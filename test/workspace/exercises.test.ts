import { describe, expect, it } from 'vitest';
import { exercisesOf, isLate, isOpen, lastExercises } from '../../src/workspace/exercises.js';
import { readWorkspace } from '../support/workspace.js';

const record = (id: string, on: string, rest: string): string => `kind: exercise
id: ${id}
title: Øvelse
on: ${on}
type: call-out
participants: [Alle]
objectives: [Prøve]
result: Gik godt.
${rest}
`;

describe('the last exercise of a plan', () => {
  const files = {
    'exercises/a.yaml': record('a', '2025-04', 'plans: [it, strom]'),
    'exercises/b.yaml': record('b', '2025-04-29', 'plans: [it]'),
    'exercises/c.yaml': record('c', '2026-01-05', 'plans: [strom, { title: Elsewhere }]'),
    'exercises/d.yaml': record('d', '2026-02-01', 'status: draft\nplans: [it]'),
    'exercises/e.yaml': record('e', '2026-03-01', 'plans: [vand]\nfindings: [{ finding: Ret, plan: it }]'),
  };

  it.each([
    ['2025-05-01', { it: '2025-04', strom: '2025-04' }],
    ['2026-02-28', { it: '2025-04', strom: '2026-01-05' }],
    ['2026-03-01', { it: '2025-04', strom: '2026-01-05', vand: '2026-03-01' }],
    ['2025-03-31', {}],
  ])('as of %s', async (asOf, expected) => {
    const { workspace } = await readWorkspace(files);
    expect(Object.fromEntries(lastExercises(workspace, asOf))).toEqual(expected);
  });

  it('is looked for in the records of exercises alone', async () => {
    const roles = 'kind: roles\nroles: { it: { title: It } }\n';
    const { workspace } = await readWorkspace({ ...files, 'registers/roles.yaml': roles });
    expect(exercisesOf(workspace).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a finding', () => {
  it.each([
    [undefined, true],
    ['2026-06-01', false],
    ['2026-06', false],
    ['2026-06-02', true],
    ['2026-07', true],
  ])('done %s is open: %s', (done, open) => {
    const finding = { finding: 'Nøglen', ...(done === undefined ? {} : { done }) };
    expect(isOpen(finding, '2026-06-01')).toBe(open);
  });

  it.each([
    [undefined, false],
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-05', true],
    ['2026-06', false],
  ])('due %s is late: %s', (due, late) => {
    const finding = { finding: 'Nøglen', ...(due === undefined ? {} : { due }) };
    expect(isLate(finding, '2026-06-01')).toBe(late);
  });
});
