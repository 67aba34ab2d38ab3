import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/language/words.js';
import {
  knowsColumns,
  otherCases,
  selectionFaults,
  selectRows,
  type Table,
  unclearLine,
} from '../../src/workspace/listing.js';

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
    [['a1'], 'Åse Ærna'],
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

  it.each([
    [['Insulin aften'], 'Insulin morgen, Insulin aften', 1],
    [['Insulin aften'], 'Insulin morgen;Insulin aften ', 1],
    [['Insulin aften'], 'Insulin morgen / Insulin aften', 1],
    [['Insulin aften'], 'Insulin morgen\r\nInsulin aften', 1],
    [['Insulin aften'], 'Insulin morgen, aften', 0],
    [['Insulin'], 'Insulin morgen, Insulin aften', 1],
    [['Bad: stor, let'], 'Bad: stor, let', 1],
  ])('may have codes of several words in a cell: %j in %j', (codes, cell, count) => {
    const one = { columns: ['Kode'], rows: [[cell]] };
    const list = listOf({ filter: [{ column: 'Kode', codes }] });
    expect(selectRows(list, one, 'da-DK').rows).toHaveLength(count);
  });

  it('are those that have a code in each column that is asked for', () => {
    const a = { what: 'A', column: 'Kode', codes: ['A1', 'A10'] };
    const nine = { what: 'i ni', column: 'Nr', codes: ['9'] };
    expect(namesIn({ filter: [a, nine] })).toBe('Ole');
    expect(namesIn({ filter: [nine, a] })).toBe('Ole');
    expect(namesIn({ filter: [nine, { ...a, codes: ['A1'] }] })).toBe('');
  });

  it('are those that have a code of any filter of one column', () => {
    const nine = { what: 'i ni', column: 'Nr', codes: ['9'] };
    const ten = { what: 'i ti', column: 'Nr', codes: ['10'] };
    expect(namesIn({ filter: [nine, ten] })).toBe('Åse Bo Ole');
    expect(namesIn({ filter: [nine, { column: 'Kode', codes: ['A1', 'A10'] }, ten] })).toBe('Åse Ole');
  });

  it('have the codes of all filters in the column that one of them names', () => {
    const kode = { what: 'A', column: 'Kode', codes: ['A10'] };
    const rest = { what: 'B', codes: ['B2'] };
    expect(namesIn({ filter: [kode, rest] })).toBe('Bo Ærna Ole');
    expect(namesIn({ filter: [rest, kode] })).toBe('Bo Ærna Ole');
    expect(namesIn({ filter: [{ column: 'Nr', codes: ['1'] }, { codes: ['9'] }, kode] })).toBe('Ole');
  });

  it('are found by what looks the same, however it is written', () => {
    const decomposed = 'A\u030ase';
    const written = { columns: ['\u00c5r'], rows: [['\u00c5se'], ['Bo']] };
    const list = listOf({ filter: [{ column: 'A\u030ar', codes: [decomposed] }] });
    expect(selectionFaults(list, written)).toEqual([]);
    expect(selectRows(list, written, 'da-DK').rows).toEqual([['\u00c5se']]);
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

describe('codes in capital and small letters', () => {
  const kodeOf = (...codes: string[]) => listOf({ filter: [{ column: 'Kode', codes }] });
  const rowsOf = (...cells: string[]): Table => ({ columns: ['Kode'], rows: cells.map((cell) => [cell]) });
  const found = (list: Words['print-list'], own: Table): string[] =>
    selectRows(list, own, 'da-DK').rows.flat();

  it('are found however they are written where they stand in one way', () => {
    const own = rowsOf('hc1; HC2', 'Hc1', 'hc3');
    expect(found(kodeOf('HC1'), own)).toEqual(['hc1; HC2', 'Hc1']);
    expect(otherCases(kodeOf('HC1'), own)).toEqual([]);
  });

  it('stay apart where a column has the one that is named, and who is left out for it is counted', () => {
    const own = rowsOf('a', 'A', 'a, A', 'a b', 'B');
    expect(found(kodeOf('A'), own)).toEqual(['A', 'a, A']);
    const other = { column: 'Kode', code: 'A', count: 2, pointer: '/filter/0/codes/0' };
    expect(otherCases(kodeOf('A'), own)).toEqual([other]);
    expect(found(kodeOf('A', 'a'), own)).toEqual(['a', 'A', 'a, A', 'a b']);
    expect(otherCases(kodeOf('A', 'a'), own)).toEqual([]);
    expect(otherCases(kodeOf('B'), own)).toEqual([
      { column: 'Kode', code: 'B', count: 1, pointer: '/filter/0/codes/0' },
    ]);
  });
});

describe('a column without codes', () => {
  const zone = { what: 'Kun nord', column: 'Kode' };

  it('is told with its place, for it leaves nobody out', () => {
    const fault = { code: 'list/column-without-codes', column: 'Kode', pointer: '/filter/0/column' };
    expect(selectionFaults(listOf({ filter: [zone] }), table)).toEqual([fault]);
    const other = { column: 'Nr', codes: ['9'] };
    expect(selectionFaults(listOf({ filter: [zone, other] }), table)).toEqual([fault]);
  });

  it('may have them in another filter', () => {
    expect(selectionFaults(listOf({ filter: [zone, { codes: ['A1'] }] }), table)).toEqual([]);
    expect(selectionFaults(listOf({ filter: [zone, { column: 'Kode', codes: ['A1'] }] }), table)).toEqual([]);
  });
});

describe('a first line that may be a heading', () => {
  const exported = { table, changed: '2026-05-29', unclear: 2 };

  it('holds names where the list names one of them', () => {
    expect(unclearLine(listOf({}), exported)).toBe(2);
    expect(unclearLine(listOf({ columns: ['Adresse'] }), exported)).toBe(2);
    expect(unclearLine(listOf({ sort: ['Navn'] }), exported)).toBeUndefined();
    expect(unclearLine(listOf({}), { table, changed: '2026-05-29' })).toBeUndefined();
  });
});

describe('the columns that a list names', () => {
  const list = listOf({
    filter: [{ what: 'A' }, { column: 'Kode', codes: ['A1'] }, { column: 'Kodo', codes: ['A1'] }],
    columns: ['Navn', 'Adresse'],
    sort: ['Navnet'],
  });

  it('are told with their places where they are missing', () => {
    expect(selectionFaults(list, table)).toEqual([
      { code: 'list/no-column', column: 'Kodo', pointer: '/filter/2/column' },
      { code: 'list/no-column', column: 'Adresse', pointer: '/columns/1' },
      { code: 'list/no-column', column: 'Navnet', pointer: '/sort/0' },
    ]);
    expect(selectionFaults(listOf({}), table)).toEqual([]);
  });

  it('tell whether the file has names in its first line', () => {
    expect(knowsColumns(list, table)).toBe(true);
    expect(knowsColumns(list, { columns: ['Bo Dal', '70000000'], rows: [] })).toBe(false);
    expect(knowsColumns(listOf({}), table)).toBe(false);
  });
});

describe('two columns of one name', () => {
  const twice: Table = {
    columns: ['Navn', 'Telefon', 'Pårørende', 'Telefon'],
    rows: [['Anna Ek', '88888101', 'Bo Ek', '88888202']],
  };

  it('are printed each with its own cells', () => {
    expect(selectRows(listOf({}), twice, 'da-DK')).toEqual(twice);
    expect(selectionFaults(listOf({ columns: ['Navn', 'Pårørende'] }), twice)).toEqual([]);
  });

  it('cannot be told apart by that name', () => {
    const fault = (pointer: string) => ({ code: 'list/repeated-column', column: 'Telefon', pointer });
    const list = listOf({
      filter: [{ column: 'Telefon', codes: ['88888101'] }],
      columns: ['Navn', 'Telefon'],
      sort: ['Telefon'],
      'exported-in': 'Telefon',
    });
    const places = ['/filter/0/column', '/columns/1', '/sort/0', '/exported-in'];
    expect(selectionFaults(list, twice)).toEqual(places.map(fault));
  });
});

describe('codes without a column', () => {
  const codes = { what: 'Insulin', codes: ['Insulin aften'] };

  it('are told with their place', () => {
    const fault = (index: number) => ({
      code: 'list/codes-without-column',
      pointer: `/filter/${index}/codes`,
    });
    expect(selectionFaults(listOf({ filter: [codes] }), table)).toEqual([fault(0)]);
    expect(selectionFaults(listOf({ filter: [{ what: 'Alle' }, codes] }), table)).toEqual([fault(1)]);
  });

  it('are looked for in the column of another filter', () => {
    const kode = { column: 'Kode', codes: ['A1'] };
    expect(selectionFaults(listOf({ filter: [codes, kode] }), table)).toEqual([]);
    expect(selectionFaults(listOf({ filter: [{ what: 'Alle' }] }), table)).toEqual([]);
  });
});
