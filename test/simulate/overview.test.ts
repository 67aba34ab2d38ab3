import { describe, expect, it } from 'vitest';
import { overloads } from '../../src/simulate/people.js';
import { recoveryOrder } from '../../src/simulate/recovery.js';
import { planWith, play, workspaceOf } from './support.js';

describe('what most hangs on', () => {
  it('is told by how much fails without each thing alone', async () => {
    const steps = `  - { do: a, using: mobile }
  - { do: b, using: mobile }
  - { do: c, call: by-short }
  - { do: d, using: list, when: Sometimes }`;
    const { ranking, rankedFor } = await play({ 'p.yaml': planWith(steps) }, { lose: ['mail'], for: '12 h' });
    expect(rankedFor).toBe(720);
    // The alert of every plan here takes the radio.
    expect(ranking).toEqual([
      { id: 'power', fails: 4, otherwise: 0 },
      { id: 'mobile', fails: 2, otherwise: 0 },
      { id: 'radio', fails: 1, otherwise: 0 },
      { id: 'net', fails: 0, otherwise: 1 },
      { id: 'phone', fails: 0, otherwise: 1 },
    ]);
  });
});

describe('who cannot be reached', () => {
  it('is told of the roles that the plans name', async () => {
    const plan = planWith('  - { do: a, call: [by-mobile, on-foot, by-radio] }');
    const { courses } = await play({ 'p.yaml': plan }, { lose: ['power'], for: '6 h' });
    expect(courses[0]?.simulation.roles.map(({ id, unreachable }) => [id, unreachable[0]?.from])).toEqual([
      ['by-mobile', 180],
      ['many', 180],
    ]);
  });
});

describe('the order of recovery', () => {
  const register = (lines: string): Record<string, string> => ({
    'registers/resources.yaml': `kind: resources\nresources:\n${lines}\n`,
  });

  it('puts first what others need, then what is critical, then what is wanted sooner', async () => {
    const workspace = await workspaceOf(
      register(`  app: { title: App, type: system, needs: base, criticality: noticeable }
  late: { title: Late, type: system, needs: base, criticality: critical, rto: 8 h }
  soon: { title: Soon, type: system, needs: base, criticality: critical, rto: 4 h }
  base: { title: Base, type: network }`),
    );
    expect(recoveryOrder(workspace).map(({ id, stage }) => `${stage} ${id}`)).toEqual([
      '1 base',
      '2 soon',
      '2 late',
      '2 app',
    ]);
  });

  it('names circles', async () => {
    const workspace = await workspaceOf(
      register(`  a: { title: A, type: system, needs: b }
  b: { title: B, type: system, needs: a }
  c: { title: C, type: system, either: [a, b] }`),
    );
    expect(recoveryOrder(workspace).map(({ id, circle }) => [id, circle])).toEqual([
      ['a', ['a', 'b']],
      ['b', ['a', 'b']],
      ['c', []],
    ]);
  });

  it('names times that contradict each other', async () => {
    const workspace = await workspaceOf(
      register(`  a: { title: A, type: system, needs: b, either: [c, d], rto: 4 h, mtpd: 2 h, rpo: 1 h, backup: { every: 1 d, restore: 5 h } }
  b: { title: B, type: system, rto: 6 h, mtpd: 6 h, rpo: 1 d, backup: { every: 1 d, restore: 6 h } }
  c: { title: C, type: system, rto: 9 h }
  d: { title: D, type: system }`),
    );
    const found = recoveryOrder(workspace).filter(({ conflicts }) => conflicts.length > 0);
    expect(found.map(({ id, conflicts }) => [id, conflicts])).toEqual([
      [
        'a',
        [
          { type: 'restore-after-rto', restore: 300, rto: 240 },
          { type: 'rto-after-mtpd', rto: 240, mtpd: 120 },
          { type: 'backup-after-rpo', every: 1440, rpo: 60 },
          { type: 'needs-slower', id: 'b', rto: 240, other: 360 },
        ],
      ],
    ]);
  });
});

describe('people', () => {
  it('who hold several roles are told once each', async () => {
    const workspace = await workspaceOf({
      'registers/roles.yaml': `kind: roles
roles:
  a: { title: A, holders: [{ name: Leder }, { name: Vagt }] }
  b: { title: B, holders: [{ name: Leder }, { name: Leder }] }
  c: { title: C, holders: [{ name: Leder }] }
`,
    });
    expect(overloads(workspace)).toEqual([{ name: 'Leder', roles: ['a', 'b', 'c'] }]);
  });
});
