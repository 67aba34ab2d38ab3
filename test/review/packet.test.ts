import { describe, expect, it } from 'vitest';
import { briefs, exerciseFile, packetFrom, planFile, roles, today } from './support.js';

/** The days are counted to 1 June 2026. */
describe('the tasks of a plan', () => {
  it('are none where everything was done in time', async () => {
    expect(await briefs()).toEqual([]);
  });

  it.each([
    ['the last day in time', '{ next: 2026-07-31 }', ['due due 2026-07-31 | It-nedbrud | it.yaml:7']],
    ['a day later', '{ next: 2026-08-01 }', []],
    ['today', '{ next: 2026-06-01 }', ['due due 2026-06-01 | It-nedbrud | it.yaml:7']],
    ['yesterday', '{ next: 2026-05-31 }', ['overdue late 2026-05-31 | It-nedbrud | it.yaml:7']],
    ['this month', '{ next: 2026-06 }', ['due due 2026-06 | It-nedbrud | it.yaml:7']],
    ['last month', '{ next: 2026-05 }', ['overdue late 2026-05 | It-nedbrud | it.yaml:7']],
  ])('tell when the review is due: %s', async (_, review, expected) => {
    expect(await briefs({ 'it.yaml': planFile({ review }) })).toEqual(expected);
  });

  it('count from the latest date that the plan states, the approval among them', async () => {
    expect(await briefs({ 'it.yaml': planFile({ review: '{ last: 2024-01-01 }' }) })).toEqual([]);
    const both = { approved: '{ by: Direktionen, on: 2025-01-10 }', review: '{ last: 2024-01-01 }' };
    expect(await briefs({ 'it.yaml': planFile(both) })).toEqual([
      'overdue late 2026-01-10 | It-nedbrud | it.yaml:6',
    ]);
  });

  it('count the interval of the plan, then that of the workspace', async () => {
    const own = planFile({ review: '{ last: 2026-03-02, every: 3 months }' });
    expect(await briefs({ 'it.yaml': own })).toEqual(['due due 2026-06-02 | It-nedbrud | it.yaml:7']);
    expect(await briefs({}, {}, { configuration: { review: '2 months' } })).toEqual([
      'overdue late 2026-05-02 | It-nedbrud | it.yaml:7',
    ]);
  });

  it.each([
    [{ months: 0, minutes: 0 }, []],
    [{ months: 0, minutes: 30 * 1440 }, ['due due 2026-07-01 | It-nedbrud | it.yaml:7']],
    [{ months: 1, minutes: 0 }, ['due due 2026-07-01 | It-nedbrud | it.yaml:7']],
    [{ months: 0, minutes: 29 * 1440 }, []],
  ])('look ahead as far as they are told: %o', async (within, expected) => {
    expect(await briefs({ 'it.yaml': planFile({ review: '{ next: 2026-07-01 }' }) }, { within })).toEqual(
      expected,
    );
  });

  it('tell of a plan without any date, also that nobody has approved it', async () => {
    expect(await briefs({ 'it.yaml': planFile({ review: undefined, approved: undefined }) })).toEqual([
      'never-reviewed undated | It-nedbrud | it.yaml:1',
      'unapproved nobody | It-nedbrud | it.yaml:1',
    ]);
  });

  it.each([
    ['no approval', undefined, ['unapproved nobody | It-nedbrud | it.yaml:1']],
    ['no date', 'Direktionen', ['unapproved no-day | It-nedbrud | it.yaml:6']],
    ['only a month', '{ by: Direktionen, on: 2026-03 }', ['unapproved no-day | It-nedbrud | it.yaml:6']],
    [
      'one of two without a date',
      '[{ by: A, on: 2026-03-02 }, { by: B }]',
      ['unapproved no-day | It-nedbrud | it.yaml:6'],
    ],
    ['still to come', '{ by: A, on: 2026-06-02 }', ['unapproved ahead 2026-06-02 | It-nedbrud | it.yaml:6']],
    ['given today', '{ by: A, on: 2026-06-01 }', []],
    ['a body that approved', '{ body: Byrådet, on: 2026-03-02 }', []],
  ])('tell of an approval that does not hold: %s', async (_, approved, expected) => {
    expect(await briefs({ 'it.yaml': planFile({ approved }) })).toEqual(expected);
  });

  it('do not take a check before the approval for the approval', async () => {
    const checked = '[{ by: Redaktøren, on: 2026-02-01 }, { by: Juristen }]';
    expect(await briefs({ 'it.yaml': planFile({ approved: undefined, checked }) })).toEqual([
      'unapproved nobody | It-nedbrud | it.yaml:1',
    ]);
    expect(await briefs({ 'it.yaml': planFile({ checked }) })).toEqual([]);
  });

  it('find the approval also at the end of the plan', async () => {
    const text = `${planFile({ approved: undefined })}revision: { approved: { by: Direktionen, on: 2026-03-02 } }\n`;
    expect(await briefs({ 'it.yaml': text })).toEqual([]);
  });

  it('list a draft as one, with its date if it has one, and nothing else', async () => {
    const draft = { status: 'draft', approved: undefined, review: undefined };
    expect(await briefs({ 'it.yaml': planFile(draft), 'exercise.yaml': undefined })).toEqual([
      'draft draft | It-nedbrud | it.yaml:4',
    ]);
    const dated = planFile({ ...draft, review: '{ next: 2026-05-01 }' });
    expect(await briefs({ 'it.yaml': dated, 'exercise.yaml': undefined })).toEqual([
      'overdue late 2026-05-01 | It-nedbrud | it.yaml:6',
      'draft draft | It-nedbrud | it.yaml:4',
    ]);
  });

  it('take a plan without a status and without an approval for one that waits for it', async () => {
    expect(await briefs({ 'it.yaml': planFile({ status: undefined, approved: undefined }) })).toEqual([
      'unapproved nobody | It-nedbrud | it.yaml:1',
    ]);
  });

  it('leave retired plans out, of the calendar too', async () => {
    const retired = planFile({ status: 'retired', approved: undefined, review: '{ next: 2020-01-01 }' });
    const packet = await packetFrom({ 'it.yaml': retired, 'exercise.yaml': undefined });
    expect(packet).toMatchObject({ tasks: [], calendar: [], undated: 0 });
  });

  it('say who sees to it, by the title of the role, and in which unit', async () => {
    const text = planFile({ approved: undefined });
    const named = (await packetFrom({ 'it.yaml': text })).tasks[0];
    expect(named).toMatchObject({ owner: { id: 'chef', title: 'Chefen' }, unit: 'Sundhed', plan: 'it' });
    const unknown = planFile({ approved: undefined, owner: 'ukendt', unit: undefined });
    const [task] = (await packetFrom({ 'it.yaml': unknown })).tasks;
    expect(task).toMatchObject({ owner: { id: 'ukendt', title: 'ukendt' }, unit: undefined });
    const nobody = planFile({ approved: undefined, owner: undefined });
    expect((await packetFrom({ 'it.yaml': nobody })).tasks[0]?.owner).toBeUndefined();
  });
});

describe('changes since the approval', () => {
  it.each([
    [{ changed: undefined }, []],
    [{ changed: '2026-05-05' }, ['changed changed 2026-05-05 | It-nedbrud | it.yaml:1']],
    [{ changed: 'uncommitted' }, ['changed uncommitted | It-nedbrud | it.yaml:1']],
    [{ unknown: 'untracked' as const }, []],
    [{ unknown: 'no-history' as const }, []],
  ])('are told where they are known: %o', async (change, expected) => {
    expect(await briefs({}, { changes: new Map([['it.yaml', change]]) })).toEqual(expected);
  });

  it('are said to be unknown, with the plans for each reason', async () => {
    const files = { 'b.yaml': planFile({ title: 'B' }), 'c.yaml': planFile({ title: 'C' }) };
    const changes = new Map([
      ['it.yaml', { unknown: 'untracked' as const }],
      ['b.yaml', { unknown: 'too-short' as const }],
      ['c.yaml', { unknown: 'untracked' as const }],
    ]);
    const exercise = exerciseFile({ plans: '[it, b, c]' });
    expect((await packetFrom({ ...files, 'exercise.yaml': exercise }, { changes })).unknown).toEqual([
      { reason: 'too-short', plans: ['B'] },
      { reason: 'untracked', plans: ['C', 'It-nedbrud'] },
    ]);
  });
});

describe('the choice of an owner or a unit', () => {
  const files = {
    'it.yaml': planFile({ approved: undefined }),
    'el.yaml': planFile({ title: 'Strøm', owner: 'koordinator', unit: 'Teknik', review: undefined }),
    'exercise.yaml': exerciseFile({ plans: '[it, el]' }),
  };

  it.each([
    [{}, ['It-nedbrud', 'Strøm'], 0],
    [{ owner: 'chef' }, ['It-nedbrud'], 0],
    [{ owner: 'koordinator' }, ['Strøm'], 0],
    [{ unit: 'Teknik' }, ['Strøm'], 0],
    [{ owner: 'chef', unit: 'Teknik' }, [], 0],
  ])('%o leaves the tasks and the calendar of that', async (choice, titles, undated) => {
    const packet = await packetFrom(
      { ...files, 'el.yaml': files['el.yaml'].replace('2026-03-02', '2025-01-01') },
      choice,
    );
    expect([...new Set(packet.calendar.map(({ subject }) => subject))].sort()).toEqual(titles);
    expect([...new Set(packet.tasks.map(({ subject }) => subject))].sort()).toEqual(titles);
    expect(packet.undated).toBe(undated);
  });

  it('also chooses what is said to be unknown', async () => {
    const changes = new Map([['it.yaml', { unknown: 'untracked' as const }]]);
    expect((await packetFrom(files, { changes, owner: 'koordinator' })).unknown).toEqual([]);
    expect((await packetFrom(files, { changes, owner: 'chef' })).unknown).toHaveLength(1);
  });
});

describe('the calendar', () => {
  it('holds every plan with a date, whether it is soon or not, and counts the others', async () => {
    const packet = await packetFrom({
      'late.yaml': planFile({ title: 'Sen', review: '{ next: 2026-01-31 }' }),
      'never.yaml': planFile({ title: 'Aldrig', review: undefined, approved: 'Direktionen' }),
      'draft.yaml': planFile({ title: 'Kladde', status: 'draft', review: '{ next: 2030-01 }' }),
    });
    expect(packet.calendar.map(({ subject, date, kind }) => [subject, date, kind])).toEqual([
      ['Kladde', '2030-01', 'due'],
      ['It-nedbrud', '2027-03-02', 'due'],
      ['Sen', '2026-01-31', 'overdue'],
    ]);
    expect(packet.undated).toBe(1);
  });
});

it('says of whom and of which day it is', async () => {
  expect(await packetFrom({ 'roles.yaml': roles })).toMatchObject({
    organisation: 'Nordby',
    country: 'DK',
    asOf: today,
  });
});
