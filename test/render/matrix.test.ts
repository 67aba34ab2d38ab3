import { describe, expect, it } from 'vitest';
import { lines } from './outline.js';
import { sectionIn } from './sections.js';

const processes = ['Mat', 'Medicin', 'Städ', 'Lön', 'Tvätt', 'Post', 'Lås'].map((process, index) => ({
  id: `p${index}`,
  process,
}));

const matrix = (rows: readonly object[]): string =>
  sectionIn('kontinuitetsplan', 'konsekvensnivå', rows, { prioriteringsordning: processes });

/** A row with the same impact on the first processes. */
const row = (count: number, impact: object): object => ({
  outage: { under: '6 h' },
  impact: Object.fromEntries(processes.slice(0, count).map(({ id }) => [id, impact])),
});

const headings = (outline: string): string[] =>
  [...outline.matchAll(/th scope="col" "(.*)"/g)].map(([, text = '']) => text.replaceAll('\u00ad', ''));

describe('the consequences for each process', () => {
  it('are a table of bands and processes, with the level and why', () => {
    const outline = matrix([
      {
        outage: { under: '6 h' },
        impact: { p0: { level: 'moderate', comment: 'Lite.' }, p1: { level: 'severe' } },
      },
      { outage: { title: 'Långt', from: '6 h' }, impact: { p0: { level: 'significant' } } },
    ]);
    expect(outline.replaceAll('\u00ad', '')).toBe(
      lines(`
      table.dense
        colgroup
          col style="width: 19%"
          col style="width: 40%"
          col style="width: 40%"
        thead
          tr
            th scope="col" "Avbrottslängd"
            th scope="col" "Mat"
            th scope="col" "Medicin"
        tbody
          tr
            th scope="row" "kortare än 6 timmar"
            td data-label="Mat"
              div.rank.rank-0 "Måttlig"
              div "Lite."
            td data-label="Medicin"
              div.rank.rank-2 "Allvarlig"
          tr
            th scope="row" "Långt (6 timmar eller längre)"
            td data-label="Mat"
              div.rank.rank-1 "Betydande"
            td data-label="Medicin"
    `),
    );
  });

  it.each([
    ['five with few words in one', 5, 'Kort.', [5]],
    ['more than five in several of about the same size', 7, 'Kort.', [4, 3]],
    [
      'five with many words in two',
      5,
      'Så många ord att de inte får plats i en smal kolumn. '.repeat(2),
      [3, 2],
    ],
  ] as const)('stand %s table', (_, count, comment, tables) => {
    const outline = matrix([row(count, { level: 'severe', comment })]);
    const parts = outline.split(/^(?=table)/m).map((table) => headings(table).length - 1);
    expect(parts).toEqual(tables);
    expect(headings(outline).filter((text) => text !== 'Avbrottslängd')).toEqual(
      processes.slice(0, count).map(({ process }) => process),
    );
  });

  it('tell processes of the same name apart', () => {
    const same = [
      { id: 'norr', process: 'Mat' },
      { id: 'syd', process: 'Mat' },
    ];
    const impact = { norr: { level: 'severe' }, syd: { level: 'moderate' } };
    const rows = [{ outage: { under: '6 h' }, impact }];
    const outline = sectionIn('kontinuitetsplan', 'konsekvensnivå', rows, { prioriteringsordning: same });
    expect(headings(outline).slice(1)).toEqual(['Mat (norr)', 'Mat (syd)']);
  });

  it('keep the bands where no process is named', () => {
    const outline = matrix([{ outage: { under: '6 h' }, impact: {} }]);
    expect(outline).toContain('th scope="row" "kortare än 6 timmar"');
  });
});
