import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/language/words.js';
import { dayOfList, dayTold, dueAfter, rowWithoutDay } from '../../src/workspace/list-day.js';
import type { ExportedList } from '../../src/workspace/listing.js';

type PrintList = Words['print-list'];

const listWith = (fields: Partial<PrintList>): PrintList => ({
  title: 'Alarmer',
  trigger: [{ type: 'static' }],
  file: 'alarmer.csv',
  ...fields,
});
const table = {
  columns: ['Navn', 'Trukket'],
  rows: [
    ['Bo', '20.11.2026 06:00'],
    ['An', '19.11.2026 23:59'],
    ['Eva', ''],
  ],
};
const file: ExportedList = { table, changed: '2026-11-23' };

describe('the day of a list', () => {
  it.each([
    ['when its file was written, where nothing tells more', {}, file, '2026-11-23'],
    ['in its field', { exported: '2026-11-20' }, file, '2026-11-20'],
    ['in its field as a month', { exported: '2026-02' }, file, '2026-02-28'],
    ['in the name of its file', { file: 'lister/N2-20261118.csv' }, file, '2026-11-18'],
    ['in the name rather than in the folder', { file: '2025-01-01/N2-20261118.csv' }, file, '2026-11-18'],
    ['in the name of the folder', { file: '2026-11-17/N2.csv' }, file, '2026-11-17'],
    ['in a column, the oldest of it', { 'exported-in': 'Trukket' }, file, '2026-11-19'],
    ['in the file itself', {}, { ...file, told: '2026-11-16' }, '2026-11-16'],
    ['in a PDF', {}, { table: undefined, told: '2026-11-16', changed: '2026-11-23' }, '2026-11-16'],
    [
      'the oldest, where somebody forgot to write it anew',
      { exported: '2026-11-20', file: 'N2-20261113.csv' },
      file,
      '2026-11-13',
    ],
    ['the file, where a column tells none', { 'exported-in': 'Navn' }, file, '2026-11-23'],
  ] as const)('is %s', (_, fields, exported, day) => {
    expect(dayOfList(listWith(fields), exported, 'DK')).toBe(day);
  });

  it('is read as its country writes it', () => {
    const american = { table: { columns: ['On'], rows: [['11/3/2026']] }, changed: '2026-12-01' };
    const list = listWith({ 'exported-in': 'On' });
    expect(dayOfList(list, american, 'US')).toBe('2026-11-03');
    expect(dayOfList(list, american, 'GB')).toBe('2026-03-11');
  });
});

describe('a column that should tell the day', () => {
  const list = listWith({ 'exported-in': 'Trukket' });
  const rowIn = (...cells: string[]): number | undefined =>
    rowWithoutDay(list, { columns: ['Trukket'], rows: cells.map((cell) => [cell]) }, 'DK');

  it.each(['20-11-26 06:00', '01.10.26', '20 Nov 26', 'soon', '31.02.2026'])('tells none by %s', (cell) => {
    expect(rowIn(cell)).toBe(1);
    expect(rowIn('20.11.2026', '', cell)).toBe(3);
  });

  it('may have cells that are not filled, but not only such', () => {
    expect(rowIn('', '20.11.2026', '')).toBeUndefined();
    expect(rowIn('', '')).toBe(1);
  });

  it('need not tell any where there is nobody on the list', () => {
    expect(rowIn()).toBeUndefined();
  });

  it('is asked only where the list names it', () => {
    expect(rowWithoutDay(listWith({}), table, 'DK')).toBeUndefined();
    expect(rowWithoutDay(listWith({ 'exported-in': 'Dag' }), table, 'DK')).toBeUndefined();
  });
});

it('is not told by the day on which its file was written', () => {
  expect(dayTold(listWith({}), file, 'DK')).toBeUndefined();
  expect(dayTold(listWith({ 'exported-in': 'Trukket' }), file, 'DK')).toBe('2026-11-19');
});

describe('the day on which a list is due', () => {
  const friday = '2026-11-20';
  it.each<[string, PrintList['trigger'], string | undefined]>([
    ['on the next of its days', [{ type: 'periodic', days: ['mo', 'fr'] }], '2026-11-23'],
    ['a week on, where it has that day only', [{ type: 'periodic', days: ['fr'] }], '2026-11-27'],
    ['after its interval', [{ type: 'periodic', every: '2 d' }], '2026-11-22'],
    ['the next day, where the interval is shorter', [{ type: 'periodic', every: '8 h' }], '2026-11-21'],
    ['after a month', [{ type: 'periodic', every: '1 month' }], '2026-12-20'],
    ['daily on working days', [{ type: 'periodic', every: '1 d', days: ['mo', 'we', 'fr'] }], '2026-11-23'],
    ['on its day after a long interval', [{ type: 'periodic', every: '2 w', days: ['mo'] }], '2026-12-07'],
    ['on a day each month', [{ type: 'periodic', every: '1 month', days: ['mo'] }], '2026-12-21'],
    [
      'by the first of several',
      [
        { type: 'periodic', every: '1 month' },
        { type: 'on-change', upon: 'X' },
        { type: 'periodic', days: ['sa'] },
      ],
      '2026-11-21',
    ],
    ['never, where it has no fixed time', [{ type: 'on-change', upon: 'X' }, { type: 'static' }], undefined],
    ['never, where the time does not say how often', [{ type: 'periodic', at: 'kl. 14' }], undefined],
  ])('is %s', (_, trigger, due) => {
    expect(dueAfter(listWith({ trigger }), friday)).toBe(due);
  });

  it('always lies after the list, within a week by days', () => {
    const weekday = fc.constantFrom<Words['weekday']>('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
    const trigger = fc.record({
      type: fc.constant('periodic' as const),
      days: fc.uniqueArray(weekday, { minLength: 1 }),
    });
    const date = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(trigger, { minLength: 1, maxLength: 3 }), date, (triggers, day) => {
        const due = dueAfter(listWith({ trigger: triggers }), day) ?? '';
        const apart = (Date.parse(due) - Date.parse(day)) / 86_400_000;
        expect(apart).toBeGreaterThan(0);
        expect(apart).toBeLessThanOrEqual(7);
      }),
    );
  });
});
