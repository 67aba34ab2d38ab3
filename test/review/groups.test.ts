import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/review/groups.js';
import { taskKinds } from '../../src/review/task.js';
import { packet, several, task } from './packets.js';

describe('the tasks of a packet', () => {
  it('are put together by owner and unit, those of nobody last', () => {
    const groups = groupsOf(packet({ tasks: several }), 'en');
    const shown = groups.map(({ owner, count, units }) => [
      owner?.title,
      count,
      units.map(({ unit, tasks }) => [unit, tasks.map(({ subject }) => subject)]),
    ]);
    expect(shown).toEqual([
      ['IT manager', 1, [['Health', ['D']]]],
      [
        'The chief',
        5,
        [
          ['Administration', ['C']],
          ['Health', ['A', 'The key was missing', 'B']],
          [undefined, ['Desk']],
        ],
      ],
      [undefined, 1, [['Health', ['E']]]],
    ]);
  });

  it('stand in the order of the alphabet of the language', () => {
    const titles = ['Å', 'A', 'Ö', 'Z', 'a 10', 'a 9'];
    const tasks = titles.map((title, index) => task({ owner: { id: `r${index}`, title } }));
    const order = (language: string) =>
      groupsOf(packet({ tasks }), language).map(({ owner }) => owner?.title);
    expect(order('sv')).toEqual(['A', 'a 9', 'a 10', 'Z', 'Å', 'Ö']);
    expect(order('de')).toEqual(['A', 'Å', 'a 9', 'a 10', 'Ö', 'Z']);
  });

  it('keep two roles of the same title apart', () => {
    const tasks = ['b', 'a', 'b'].map((id) => task({ owner: { id, title: 'Same' } }));
    expect(groupsOf(packet({ tasks }), 'en').map(({ owner, count }) => [owner?.id, count])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('begin with the most pressing, however they come', () => {
    const tasks = [...taskKinds].reverse().map((kind) => task({ kind }));
    const kinds = groupsOf(packet({ tasks }), 'en')[0]?.units[0]?.tasks.map(({ kind }) => kind);
    expect(kinds).toEqual([...taskKinds]);
  });

  it('of one kind begin with the oldest date, then go by title, file and line', () => {
    const tasks = [
      task({ subject: 'B', line: 2 }),
      task({ subject: 'B', line: 1 }),
      task({ subject: 'B', file: 'a.yaml', line: 9 }),
      task({ subject: 'A', file: 'z.yaml' }),
      task({ subject: 'Z', date: '2026-06-30' }),
      task({ subject: 'Y', date: '2026-06' }),
    ];
    const ordered = groupsOf(packet({ tasks }), 'en')[0]?.units[0]?.tasks;
    expect(ordered?.map(({ subject, file, line }) => `${subject} ${file}:${line}`)).toEqual([
      'Y plans/it.yaml:7',
      'Z plans/it.yaml:7',
      'A z.yaml:7',
      'B a.yaml:9',
      'B plans/it.yaml:1',
      'B plans/it.yaml:2',
    ]);
  });

  it('are no groups at all where there are none', () => {
    expect(groupsOf(packet({ tasks: [] }), 'en')).toEqual([]);
  });
});
