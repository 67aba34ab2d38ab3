import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { type Files, noFiles } from '../../src/render/files.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { inputOf, lines, outlineOf, planWith } from './outline.js';

const table = {
  columns: ['Navn', 'Kode', 'Tlf'],
  rows: [
    ['Øde', 'A1', '99 00 00 03'],
    ['Ås <b>', 'B2', '99 00 00 01'],
    ['Ekdal', 'A1', ''],
  ],
};
const danish = localeFor('da');
const lists = new Map([['alarmer.csv', { table, changed: '2026-05-29' }]]);

async function printed(
  text: string,
  files: Files = { ...noFiles, lists },
  plan: Readonly<Record<string, string>> = {},
) {
  const sources = { 'plans/a.yaml': planWith(plan, 'status: approved'), 'binders/b.yaml': binderWith(text) };
  const input = await inputOf(sources, 'da', { files });
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  const { html, rest, contents } = renderBinder(input, binder);
  const sheets = [...html.matchAll(/<div class="list [\s\S]*?<\/div>\n(?=<div class="list|<\/section>)/g)];
  return {
    html,
    rest,
    toc: outlineOf(contents((anchor) => `page of ${anchor}`).html),
    sheets: sheets.map(([sheet]) => outlineOf(sheet.replaceAll(/ style="width: [\d.]+%"/g, ''))),
    page: renderWorkspace(input).html,
  };
}

const binderWith = (text: string): string => `kind: binder
title: Mappen
copies: [{ number: '1', holder: it-vagt, place: Vagten }]
lists:
${text}`;

const alarms = `  - title: Alarmer
    source: Journalen
    file: alarmer.csv
    filter: [{ what: Med alarm, column: Kode, codes: [A1] }]
    columns: [Tlf, Navn]
    sort: Navn
    trigger: static
    by: it-vagt
    disposal: Makuleres
`;

describe('an exported list', () => {
  it('is printed on its own page of the binder, with its selection and its day', async () => {
    const { sheets, html } = await printed(alarms);
    expect(sheets).toEqual([
      lines(`
      div.list.list-b_-Alarmer id="list-b_-Alarmer"
        h3 "Alarmer"
        div.labelled
          span.label "Udvalg:"
          "Med alarm A1"
        div.labelled
          span.label "${danish.label('field.disposal')}:"
          "Makuleres"
        p.list-note "${danish.label('paper.list-as-of', { date: '29. maj 2026' })} · 2 rækker"
        table.rows
          colgroup
            col
            col
          thead
            tr
              th scope="col" "Tlf"
              th scope="col" "Navn"
          tbody
            tr
              td "&nbsp;"
              td "Ekdal"
            tr
              th scope="row".number "99 00 00 03"
              td "Øde"
    `),
    ]);
    expect(html).toContain('@page list-b_-Alarmer {\n  @top-left { content: "Nordby · Mappen · Alarmer"; }');
    expect(html).toContain('.list-b_-Alarmer { page: list-b_-Alarmer; }');
  });

  it('stands in the table of contents below its section', async () => {
    const { toc, rest } = await printed(alarms + alarms.replace('Alarmer', 'Alarmer igen'));
    expect(toc).toContain(
      lines(`
          li
            a href="#back-lists"
              span.toc-title "Udskriftslister"
              span.toc-page "page of back-lists"
          li.inner
            a href="#list-b_-Alarmer"
              span.toc-title "Alarmer"
              span.toc-page "page of list-b_-Alarmer"
          li.inner
            a href="#list-b_-Alarmer_20_igen"
              span.toc-title "Alarmer igen"
              span.toc-page "page of list-b_-Alarmer_20_igen"
      `).replaceAll(/^/gm, '    '),
    );
    const sheets = rest.filter(({ anchor }) => /^sheets-(?:back-)?list/.test(anchor));
    expect(sheets.map(({ targets }) => targets)).toEqual([
      ['sheets-back-lists', 'back-lists'],
      ['sheets-list-b_-Alarmer', 'list-b_-Alarmer-sheet', 'list-b_-Alarmer'],
      ['sheets-list-b_-Alarmer_20_igen', 'list-b_-Alarmer_20_igen-sheet', 'list-b_-Alarmer_20_igen'],
    ]);
  });

  it('is a piece of its own, which can be taken out and put in by itself', async () => {
    const { rest } = await printed(alarms + alarms.replace('Alarmer', 'Ilt'));
    const lists = rest.filter(({ anchor }) => anchor.startsWith('sheets-list-'));
    expect(lists.map(({ title, label, depth, head }) => [title, label, depth, head?.left])).toEqual([
      ['Alarmer', 'ALA', 2, 'Nordby · Mappen · Alarmer'],
      ['Ilt', 'ILT', 2, 'Nordby · Mappen · Ilt'],
    ]);
    const table = rest.find(({ anchor }) => anchor === 'sheets-back-lists')?.html ?? '';
    expect(table).toContain('Alarmer');
    expect(table).not.toContain('class="list ');
  });

  it('is known by its title and not by its place among others', async () => {
    const lists = ['Ilt', 'Alarmer', 'Alarmer', 'Bø/1'].map((title) => alarms.replace('Alarmer', title));
    const anchorsOf = async (some: readonly string[]): Promise<string[]> =>
      (await printed(some.join(''))).rest.flatMap(({ anchor }) =>
        anchor.startsWith('sheets-list-') ? anchor : [],
      );
    const all = await anchorsOf(lists);
    expect(all).toEqual([
      'sheets-list-b_-Ilt',
      'sheets-list-b_-Alarmer',
      'sheets-list-b_-Alarmer_-2',
      'sheets-list-b_-B_f8__2f_1',
    ]);
    expect(await anchorsOf(lists.slice(1))).toEqual(all.slice(1));
  });

  it('makes its piece personal, which is kept nowhere but in the finished file', async () => {
    const personalIn = async (files?: Files): Promise<string[]> =>
      (await printed(alarms, files)).rest.filter(({ isPersonal }) => isPersonal).map(({ anchor }) => anchor);
    expect(await personalIn()).toEqual(['sheets-list-b_-Alarmer']);
    expect(await personalIn({ ...noFiles, lists: new Map() })).toEqual([]);
  });

  it('shows all columns and rows in the order of the file when nothing else is said', async () => {
    const { sheets } = await printed('  - { title: Alarmer, file: alarmer.csv, trigger: static }\n');
    expect(sheets[0]?.match(/(?<=th scope="(?:col|row)" )".*"/g)).toEqual([
      '"Navn"',
      '"Kode"',
      '"Tlf"',
      '"Øde"',
      '"Ås &lt;b&gt;"',
      '"Ekdal"',
    ]);
  });

  it('with two columns of one name has in each what belongs there', async () => {
    const columns = ['Navn', 'Tlf', 'Ven', 'Tlf'];
    const twice = { columns, rows: [['Anna', '99 00 00 01', 'Bo', '99 00 00 02']] };
    const own = new Map([['alarmer.csv', { table: twice, changed: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    const { html } = await printed(list, { ...noFiles, lists: own });
    expect(html.match(/99\s00\s00\s0\d/g)?.map((number) => number.at(-1))).toEqual(['1', '2']);
    const named = await printed(list.replace('trigger', 'columns: [Navn, Tlf], trigger'), {
      ...noFiles,
      lists: own,
    });
    expect(named.sheets[0]).toContain(danish.label('paper.list-here'));
    expect(named.sheets[0]).not.toContain('Anna');
  });

  it('whose day cannot be read is not printed under another', async () => {
    const dated = { columns: ['Navn', 'Trukket'], rows: [['Anna', '20-11-26']] };
    const own = new Map([['alarmer.csv', { table: dated, changed: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, exported-in: Trukket, trigger: static }\n';
    const { sheets } = await printed(list, { ...noFiles, lists: own });
    expect(sheets[0]).toContain(danish.label('paper.list-here'));
    expect(sheets[0]).not.toMatch(/Anna|29\. maj/);
  });

  it('with many columns is printed on its side', async () => {
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const wide = new Map([['alarmer.csv', { table: { columns, rows: [columns] }, changed: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    const rule =
      '@page list-b_-Alarmer { size: A4 landscape; margin: 32mm 20mm 20mm 20mm; }\n.list-b_-Alarmer { page: list-b_-Alarmer; }';
    const { rest, html } = await printed(list, { ...noFiles, lists: wide });
    expect(rest.filter(({ style }) => style !== '').map(({ anchor, style }) => [anchor, style])).toEqual([
      ['sheets-list-b_-Alarmer', rule],
    ]);
    expect(html).toContain('@page list-b_-Alarmer { size: A4 landscape;');
    const narrow = await printed(list);
    expect(narrow.rest.map(({ style }) => style).join('')).toBe('');
    expect(narrow.html).not.toContain('landscape');
  });

  it('whose few columns are too wide for an upright sheet is printed on its side', async () => {
    const columns = ['Navn', 'Telefon', 'Datter', 'Søn', 'Læge', 'Nabo'];
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    const isWide = async (number: string): Promise<boolean> => {
      const rows = [['Kirsten Vestergaard', ...Array(5).fill(number)]];
      const own = new Map([['alarmer.csv', { table: { columns, rows }, changed: '2026-05-29' }]]);
      return (await printed(list, { ...noFiles, lists: own })).html.includes('landscape');
    };
    expect(await isWide('88 88 70 00')).toBe(false);
    expect(await isWide('+45 88 88 70 00')).toBe(true);
  });

  it('has the places where a long word of its heads and texts may be broken', async () => {
    const columns = ['Bemærkningsfelt', ...Array.from({ length: 9 }, (_, index) => `Nummer ${index}`)];
    const table = { columns, rows: [['Lægemiddelskab', ...Array(9).fill('88 88 70 00')]] };
    const own = new Map([['alarmer.csv', { table, changed: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    const { html } = await printed(list, { ...noFiles, lists: own });
    expect(html).toContain('Be\u00admærk\u00adnings\u00adfelt'.replace('Be\u00ad', 'Be'));
    expect(html).toContain('Læge\u00admid\u00addel\u00adskab');
  });

  it.each([
    ['has not been exported', new Map()],
    [
      'has other columns',
      new Map([['alarmer.csv', { table: { columns: ['A'], rows: [['Bo']] }, changed: '2026-05-29' }]]),
    ],
  ])('that %s has a sheet that says where it belongs', async (_, own) => {
    const { sheets } = await printed(alarms, { ...noFiles, lists: own });
    expect(sheets).toEqual([
      lines(`
      div.list.list-b_-Alarmer id="list-b_-Alarmer"
        h3 "Alarmer"
        p.list-here "${danish.label('paper.list-here')}"
        div.labelled
          span.label "Kilde:"
          "Journalen"
        div.labelled
          span.label "Fil:"
          "alarmer.csv"
        div.labelled
          span.label "Udskrives:"
          "Én gang; ændres ikke"
        div.labelled
          span.label "Udskrives af:"
          span.role "It-vagten"
          span.reach
            span.phone
              a href="tel:+4570000001" "70 00 00 01"
          span.reach
            span.phone
              a href="tel:+4570000002" "70 00 00 02"
    `),
    ]);
  });

  const pdf = {
    ...noFiles,
    lists: new Map([['medicin.pdf', { table: undefined, told: '2026-05-28', changed: '2026-05-29' }]]),
    documents: new Map([
      [
        'medicin.pdf',
        {
          url: 'data:application/pdf;base64,c2VjcmV0',
          pages: [
            { image: 'data:image/bmp;base64,one', width: 595, height: 842 },
            { image: 'data:image/bmp;base64,two', width: 595, height: 421 },
          ],
        },
      ],
    ]),
  };
  const medicine = '  - { title: Medicin, file: medicin.pdf, trigger: static, disposal: Makuleres }\n';

  it('as a PDF is printed with each of its pages under its title and its day', async () => {
    const { sheets, html } = await printed(medicine, pdf);
    const day = danish.label('paper.list-as-of', { date: '28. maj 2026' });
    expect(sheets.map((sheet) => sheet.replaceAll(/ style=".*?"/g, ''))).toEqual([
      lines(`
      div.list.list-b_-Medicin id="list-b_-Medicin"
        div.attached
          h3 "Medicin, side 1 af 2"
          p.list-note "${day}"
          img src="data:image/bmp;base64,one" alt="Medicin, side 1 af 2"
        div.attached
          h3 "Medicin, side 2 af 2"
          p.list-note "${day}"
          img src="data:image/bmp;base64,two" alt="Medicin, side 2 af 2"
    `),
    ]);
    expect(html).toContain('href="#list-b_-Medicin"');
    expect(html).toContain('@page list-b_-Medicin {\n  @top-left { content: "Nordby · Mappen · Medicin"; }');
  });

  it('as a PDF is not on the page of the workspace, also where a plan has it attached', async () => {
    const plan = { bilag: '[{ title: Medicin, document: medicin.pdf }]' };
    expect((await printed(medicine, pdf, plan)).page).not.toMatch(/c2VjcmV0|base64,one/);
    expect((await printed(medicine, { ...pdf, lists: new Map() }, plan)).page).toContain('c2VjcmV0');
  });

  it('is of the day that is written beside it, which stands on its sheet only', async () => {
    const { html } = await printed(alarms.replace('    sort', "    exported: '2026-05-11'\n    sort"));
    const day = danish.label('paper.list-as-of', { date: '11. maj 2026' });
    expect(html.split('11. maj 2026')).toHaveLength(2);
    expect(html).toContain(`${day} · 2 rækker`);
  });

  it('breaks no number that stands with others in a cell', async () => {
    const rows = [['Øde', 'A1', '+45 88 88 70 00, 88 88 71 00']];
    const own = new Map([['alarmer.csv', { table: { ...table, rows }, changed: '2026-05-29' }]]);
    const { html } = await printed(alarms, { ...noFiles, lists: own });
    expect(html).toContain('+45 88 88 70 00, 88 88 71 00'.replaceAll(/(?<!,) /g, '\u00a0'));
  });

  it('keeps the lines of a cell, and runs no number of one into that of the next', async () => {
    const rows = [
      ['Øde', 'Ja\nNej', '88 88 80 12\n88 88 80 13'],
      ['Bo', '', '12345678\n87654321'],
    ];
    const own = new Map([['alarmer.csv', { table: { ...table, rows }, changed: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    const { html } = await printed(list, { ...noFiles, lists: own });
    expect(html).toContain(
      '<td class="number"><div>88\u00a088\u00a080\u00a012</div><div>88\u00a088\u00a080\u00a013</div></td>',
    );
    expect(html).toContain('<td class="number"><div>12345678</div><div>87654321</div></td>');
    expect(html).toContain('<td><div>Ja</div><div>Nej</div></td>');
  });

  it('whose first line may be a heading is not printed', async () => {
    const own = new Map([['alarmer.csv', { table, changed: '2026-05-29', unclear: 1 }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    expect((await printed(list, { ...noFiles, lists: own })).sheets[0]).not.toContain('Ekdal');
    expect((await printed(alarms, { ...noFiles, lists: own })).sheets[0]).toContain('Ekdal');
  });

  it('without a file has no sheet', async () => {
    expect((await printed('  - { title: Alarmer, trigger: static }\n')).sheets).toEqual([]);
  });

  it('is never on the page of the workspace', async () => {
    const { page } = await printed(alarms);
    for (const secret of ['Øde', 'Ekdal', '99 00 00 03', '29. maj']) expect(page).not.toContain(secret);
  });
});
