import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/language/words.js';
import { columnsMissing, knowsColumns, selectRows, type Table } from '../../src/workspace/listing.js';

const table: Table = {
  columns: ['Navn', 'Kode', 'Nr'],
  rows: [
    ['Åse', 'A1', '10'],
    ['Bo', 'B2; C3', '9'],
    ['Ærna', 'A1/B2', '100'],
    ['Ole', 'A10', '9'],
    ['Øyvind', '', '1'],
  ],
};
const listOf = (changes: Partial<Words['print-list']>): Words['print-list'] => ({
  title: 'Alarmer',
  trigger: [{ type: 'static' }],
  ...changes,
});
const namesIn = (changes: Partial<Words['print-list']>, locale = 'nb-NO'): string =>
  selectRows(listOf(changes), table, locale)
    .rows.map(([name]) => name)
    .join(' ');

describe('the rows of a list', () => {
  it('are all of them in their order when nothing is said', () => {
    expect(selectRows(listOf({}), table, 'nb-NO')).toEqual(table);
    expect(namesIn({ filter: [{ what: 'Alle' }] })).toBe('Åse Bo Ærna Ole Øyvind');
  });

  it.each([
    [['A1'], 'Åse Ærna'],
    [['B2'], 'Bo Ærna'],
    [['C3', 'A10'], 'Bo Ole'],
    [['B2; C3'], 'Bo'],
    [['a1'], ''],
    [['A'], ''],
  ])('are those with one of the codes %j', (codes, names) => {
    expect(namesIn({ filter: [{ column: 'Kode', codes }] })).toBe(names);
  });

  it.each([', ', '; ', '/', ' ', ',', ' ; '])(
    'may have several codes in a cell, with %j between them',
    (between) => {
      const cell = ['X', 'Y2', 'Z'].join(between);
      const one = { columns: ['Kode'], rows: [[cell]] };
      expect(selectRows(listOf({ filter: [{ column: 'Kode', codes: ['Y2'] }] }), one, 'da-DK').rows).toEqual([
        [cell],
      ]);
    },
  );

  it('are those that any of the filters lets through', () => {
    const filter = [
      { what: 'A', column: 'Kode', codes: ['A1'] },
      { what: 'i ni', column: 'Nr', codes: ['9'] },
    ];
    expect(namesIn({ filter })).toBe('Åse Bo Ærna Ole');
  });

  it('have the codes of all filters in the column that one of them names', () => {
    const kode = { what: 'A', column: 'Kode', codes: ['A10'] };
    const rest = { what: 'B', codes: ['B2'] };
    expect(namesIn({ filter: [kode, rest] })).toBe('Bo Ærna Ole');
    expect(namesIn({ filter: [rest, kode] })).toBe('Bo Ærna Ole');
    expect(namesIn({ filter: [rest] })).toBe('Åse Bo Ærna Ole Øyvind');
    expect(namesIn({ filter: [{ column: 'Nr', codes: ['1'] }, rest, kode] })).toBe('Ole Øyvind');
  });

  it('are sorted as the readers of the language expect', () => {
    expect(namesIn({ sort: ['Navn'] })).toBe('Bo Ole Ærna Øyvind Åse');
    expect(namesIn({ sort: ['Navn'] }, 'sv-SE')).toBe('Bo Ole Åse Ærna Øyvind');
    expect(namesIn({ sort: ['Navn'] }, 'en-GB')).toBe('Ærna Åse Bo Ole Øyvind');
  });

  it('are sorted by numbers, and by a second column where the first is equal', () => {
    expect(namesIn({ sort: ['Nr'] })).toBe('Øyvind Bo Ole Åse Ærna');
    expect(namesIn({ sort: ['Nr', 'Kode'] })).toBe('Øyvind Ole Bo Åse Ærna');
  });

  it('show the chosen columns in the order that is asked for', () => {
    const { columns, rows } = selectRows(listOf({ columns: ['Nr', 'Navn'], sort: ['Kode'] }), table, 'da-DK');
    expect(columns).toEqual(['Nr', 'Navn']);
    expect(rows[0]).toEqual(['1', 'Øyvind']);
  });
});

describe('the columns that a list names', () => {
  const list = listOf({
    filter: [{ what: 'A' }, { column: 'Kode', codes: ['A1'] }, { column: 'Kodo', codes: ['A1'] }],
    columns: ['Navn', 'Adresse'],
    sort: ['Navnet'],
  });

  it('are told with their places where they are missing', () => {
    expect(columnsMissing(list, table)).toEqual([
      { column: 'Kodo', pointer: '/filter/2/column' },
      { column: 'Adresse', pointer: '/columns/1' },
      { column: 'Navnet', pointer: '/sort/0' },
    ]);
    expect(columnsMissing(listOf({}), table)).toEqual([]);
  });

  it('tell whether the file has names in its first line', () => {
    expect(knowsColumns(list, table)).toBe(true);
    expect(knowsColumns(list, { columns: ['Bo Dal', '70000000'], rows: [] })).toBe(false);
    expect(knowsColumns(listOf({}), table)).toBe(false);
  });
});
