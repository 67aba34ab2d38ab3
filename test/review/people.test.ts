import { describe, expect, it } from 'vitest';
import { briefs, exerciseFile, packetFrom, planFile, roles } from './support.js';

describe('exercises', () => {
  it.each([
    ['in time', {}, []],
    ['a year ago to the day', { on: '2025-06-01' }, []],
    [
      'a day more than a year ago',
      { on: '2025-05-31' },
      ['unexercised exercised 2025-05-31 | It-nedbrud | it.yaml:1'],
    ],
    ['in a month a year ago', { on: '2025-06' }, []],
    [
      'in a month more than a year ago',
      { on: '2025-05' },
      ['unexercised exercised 2025-05 | It-nedbrud | it.yaml:1'],
    ],
    ['only planned', { on: '2026-06-02' }, ['unexercised unexercised | It-nedbrud | it.yaml:1']],
    ['today', { on: '2026-06-01' }, []],
    ['of another plan', { plans: '[el]' }, ['unexercised unexercised | It-nedbrud | it.yaml:1']],
    ['of no plan', { plans: undefined }, ['unexercised unexercised | It-nedbrud | it.yaml:1']],
    [
      'by a title in words',
      { plans: '[{ title: It-nedbrud }]' },
      ['unexercised unexercised | It-nedbrud | it.yaml:1'],
    ],
    ['with the plan in the long form', { plans: '[{ plan: it }]' }, []],
    ['whose record is a draft', { status: 'draft' }, ['unexercised unexercised | It-nedbrud | it.yaml:1']],
    ['whose record is retired', { status: 'retired' }, ['unexercised unexercised | It-nedbrud | it.yaml:1']],
  ])('count for the plans that they name: %s', async (_, lines, expected) => {
    const files = {
      'exercise.yaml': exerciseFile(lines),
      'el.yaml': planFile({ title: 'Strøm' }),
      'other.yaml': exerciseFile({ plans: '[el]' }),
    };
    expect(await briefs(files)).toEqual(expected);
  });

  it('count by the latest of several', async () => {
    const files = {
      'a.yaml': exerciseFile({ on: '2024-01-01' }),
      'exercise.yaml': exerciseFile({ on: '2025-02' }),
      'z.yaml': exerciseFile({ on: '2025-02-10' }),
    };
    expect(await briefs(files)).toEqual(['unexercised exercised 2025-02 | It-nedbrud | it.yaml:1']);
  });

  it('do not count for a plan that is only changed after them', async () => {
    const findings = '[{ finding: Mangler, plan: it, done: 2026-05-01 }]';
    expect(await briefs({ 'exercise.yaml': exerciseFile({ plans: undefined, findings }) })).toEqual([
      'unexercised unexercised | It-nedbrud | it.yaml:1',
    ]);
  });

  it.each([
    [{ months: 2, minutes: 0 }, []],
    [{ months: 1, minutes: 0 }, ['unexercised exercised 2026-04-10 | It-nedbrud | it.yaml:1']],
    [{ months: 0, minutes: 51 * 1440 }, ['unexercised exercised 2026-04-10 | It-nedbrud | it.yaml:1']],
    [{ months: 0, minutes: 52 * 1440 }, []],
  ])('may be as old as is said: %o', async (exercisedWithin, expected) => {
    expect(await briefs({}, { exercisedWithin })).toEqual(expected);
  });
});

describe('findings', () => {
  const withFindings = (findings: string) => ({ 'exercise.yaml': exerciseFile({ findings }) });

  it.each([
    ['without a deadline', '[Nøglen manglede]', ['finding open | Nøglen manglede | exercise.yaml:11']],
    [
      'with one to come',
      '[{ finding: F, due: 2026-06-01 }]',
      ['finding due 2026-06-01 | F | exercise.yaml:11'],
    ],
    [
      'that is late',
      '[{ finding: F, due: 2026-05-31 }]',
      ['finding-overdue late 2026-05-31 | F | exercise.yaml:11'],
    ],
    [
      'with a month to come',
      '[{ finding: F, due: 2026-06 }]',
      ['finding due 2026-06 | F | exercise.yaml:11'],
    ],
    ['that is done', '[{ finding: F, due: 2026-01-01, done: 2026-06-01 }]', []],
    ['that is done in this month', '[{ finding: F, done: 2026-06 }]', []],
    ['to be done later', '[{ finding: F, done: 2026-06-02 }]', ['finding open | F | exercise.yaml:11']],
  ])('are open until they are done: %s', async (_, findings, expected) => {
    expect(await briefs(withFindings(findings))).toEqual(expected);
  });

  it('are the task of their owner, else of the owner of the exercise', async () => {
    const { tasks } = await packetFrom(
      withFindings(
        '[{ finding: A, owner: chef, action: Ret det }, { finding: B }, { finding: C, plan: it }]',
      ),
    );
    expect(
      tasks.map(({ subject, owner, unit, within, plan, action }) => ({
        subject,
        owner: owner?.id,
        unit,
        within,
        plan,
        action,
      })),
    ).toEqual([
      {
        subject: 'A',
        owner: 'chef',
        unit: 'Beredskab',
        within: 'Øvelse Rød mappe',
        plan: undefined,
        action: 'Ret det',
      },
      {
        subject: 'B',
        owner: 'koordinator',
        unit: 'Beredskab',
        within: 'Øvelse Rød mappe',
        plan: undefined,
        action: undefined,
      },
      {
        subject: 'C',
        owner: 'koordinator',
        unit: 'Sundhed',
        within: 'It-nedbrud',
        plan: 'it',
        action: undefined,
      },
    ]);
  });

  it('name a plan that is kept elsewhere', async () => {
    const { tasks } = await packetFrom(withFindings('[{ finding: A, plan: { title: Regionens plan } }]'));
    expect(tasks[0]).toMatchObject({ within: 'Regionens plan', plan: undefined, unit: 'Beredskab' });
  });

  it('of a draft record are open too, of a retired one not', async () => {
    const of = (status: string) => ({ 'x.yaml': exerciseFile({ status, findings: '[F]' }) });
    expect(await briefs(of('draft'))).toEqual(['finding open | F | x.yaml:12']);
    expect(await briefs(of('retired'))).toEqual([]);
  });
});

describe('contacts', () => {
  const register = (verified: string | undefined, role: string): string =>
    `kind: roles\ntitle: Roller\nowner: koordinator\n${verified === undefined ? '' : `verified: ${verified}\n`}roles:\n  chef: { title: Chefen, phone: '70 12 34 56'${role} }\n`;

  it.each([
    ['never', undefined, '', ['unverified unverified | Chefen | roles.yaml:5']],
    ['by the register in time', '2025-06-01', '', []],
    [
      'by the register too long ago',
      '2025-05-31',
      '',
      ['unverified verified 2025-05-31 | Chefen | roles.yaml:6'],
    ],
    ['for itself in time', undefined, ', verified: 2026-01-01', []],
    ['for itself too long ago, by the register in time', '2026-01-01', ', verified: 2024-01-01', []],
    ['by the register too long ago, for itself in time', '2024-01-01', ', verified: 2026-01-01', []],
    [
      'both too long ago',
      '2024-01-01',
      ', verified: 2025-01',
      ['unverified verified 2025-01 | Chefen | roles.yaml:6'],
    ],
    ['in a month that has begun', undefined, ', verified: 2026-06', []],
    [
      'at a day to come',
      undefined,
      ', verified: 2027-01-01',
      ['unverified unverified | Chefen | roles.yaml:5'],
    ],
  ])('are tried every year: %s', async (_, verified, role, expected) => {
    expect(await briefs({ 'roles.yaml': register(verified, role) })).toEqual(expected);
  });

  it('are the task of the owner of the register, in the unit of the role', async () => {
    const { tasks } = await packetFrom({ 'roles.yaml': roles.replace('verified: 2026-05-01\n', '') });
    expect(
      tasks.map(({ subject, owner, unit, within, plan }) => [subject, owner?.title, unit, within, plan]),
    ).toEqual([
      ['Chefen', 'Koordinatoren', 'Sundhed', 'Roller', undefined],
      ['Koordinatoren', 'Koordinatoren', undefined, 'Roller', undefined],
    ]);
  });

  it('of a retired register are left out', async () => {
    const retired = roles.replace('verified: 2026-05-01', 'status: retired');
    expect(await briefs({ 'roles.yaml': retired })).toEqual([]);
  });
});
