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
const lists = new Map([['alarmer.csv', { table, asOf: '2026-05-29' }]]);

async function printed(text: string, files: Files = { ...noFiles, lists }) {
  const sources = { 'plans/a.yaml': planWith({}, 'status: approved'), 'binders/b.yaml': binderWith(text) };
  const input = await inputOf(sources, 'da', { files });
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  const { html, toc } = renderBinder(input, binder);
  const sheets = [...html.matchAll(/<div class="list [\s\S]*?<\/div>\n(?=<div class="list|<\/section>)/g)];
  return {
    html,
    toc,
    sheets: sheets.map(([sheet]) => outlineOf(sheet.replaceAll(/ style="width: \d+%"/g, ''))),
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
      div.list.list-b-1 id="list-b-1"
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
              th scope="row"
              td "Ekdal"
            tr
              th scope="row".number "99 00 00 03"
              td "Øde"
    `),
    ]);
    expect(html).toContain('@page list-b-1 {\n  @top-left { content: "Nordby · Mappen · Alarmer"; }');
    expect(html).toContain('.list-b-1 { page: list-b-1; }');
  });

  it('stands in the table of contents below its section', async () => {
    const { html, toc } = await printed(alarms + alarms.replace('Alarmer', 'Alarmer igen'));
    expect(toc.slice(-3)).toEqual(['back-lists', 'list-b-1', 'list-b-2']);
    const contents = outlineOf(html.slice(html.indexOf('<nav class="toc"'), html.indexOf('</nav>')));
    expect(contents).toContain(
      lines(`
          li.inner
            a href="#list-b-1"
              span.toc-title "Alarmer"
              span.toc-page "005"
          li.inner
            a href="#list-b-2"
              span.toc-title "Alarmer igen"
              span.toc-page "006"
      `).replaceAll(/^/gm, '    '),
    );
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

  it('with many columns is printed on its side', async () => {
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const wide = new Map([['alarmer.csv', { table: { columns, rows: [columns] }, asOf: '2026-05-29' }]]);
    const list = '  - { title: Alarmer, file: alarmer.csv, trigger: static }\n';
    expect((await printed(list, { ...noFiles, lists: wide })).html).toContain(
      '@page list-b-1 { size: A4 landscape;',
    );
    expect((await printed(list)).html).not.toContain('landscape');
  });

  it.each([
    ['has not been exported', new Map()],
    [
      'has other columns',
      new Map([['alarmer.csv', { table: { columns: ['A'], rows: [['Bo']] }, asOf: '2026-05-29' }]]),
    ],
  ])('that %s has a sheet that says where it belongs', async (_, own) => {
    const { sheets } = await printed(alarms, { ...noFiles, lists: own });
    expect(sheets).toEqual([
      lines(`
      div.list.list-b-1 id="list-b-1"
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

  it('without a file has no sheet', async () => {
    expect((await printed('  - { title: Alarmer, trigger: static }\n')).sheets).toEqual([]);
  });

  it('is never on the page of the workspace', async () => {
    const { page } = await printed(alarms);
    for (const secret of ['Øde', 'Ekdal', '99 00 00 03', '29. maj']) expect(page).not.toContain(secret);
  });
});
