import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { type Attachments, type Occasion, readAttachments } from '../../src/host/attachments.js';
import { missingGlyphs } from '../../src/host/glyphs.js';
import { lockedPdf, samplePdf, samplePng } from '../support/attached.js';
import { folderWith } from '../support/plan.js';
import { readWorkspace } from '../support/workspace.js';

const binder = (sections: string, head = ''): string => `kind: binder
title: Mappen
${head}
copies: [{ number: 1, holder: Vagten, place: Vagten }]
${sections}
`;
const listWith = (fields: string): string =>
  binder(`lists:\n  - { title: Alarmer, trigger: static, ${fields} }`);
const rows = 'Navn;Kode\nBo Dal;A1\nAnna Berg;B2\n';

/** What reading the files of a workspace finds: `line:column severity code` with what it is about. */
async function found(
  text: string,
  files: Readonly<Record<string, string | Buffer>> = {},
  occasion: Partial<Occasion> = {},
): Promise<{ lines: string[]; taken: Attachments }> {
  const root = folderWith(files);
  const { workspace, readings } = await readWorkspace({ 'b.yaml': text });
  expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const taken = await readAttachments(workspace, root, new Set(['b.yaml']), occasion);
  const lines = taken.diagnostics.map(({ code, severity, args, at }) => {
    const { line, column } = readings[0]?.source.position(at.start) ?? { line: 0, column: 0 };
    return `${line}:${column} ${severity} ${code} ${JSON.stringify(args)}`;
  });
  return { lines, taken };
}

function infoOf({ context }: PDFDocument): PDFDict {
  const info = context.obj({});
  context.trailerInfo.Info = context.register(info);
  return info;
}

describe('the files that documents name', () => {
  const attachments = binder(`attachments:
  - { title: Kort, picture: { file: kort.bin, alt: Kort } }
  - { title: Kort igen, picture: { file: kort.bin, alt: Kort } }
  - { title: Ordre, document: ordre }
lists: [{ title: Alarmer, trigger: static, file: alarmer.txt }]`);

  it('are taken by what they hold, whatever they are called', async () => {
    const root = folderWith({ 'kort.bin': samplePng(), ordre: await samplePdf(), 'alarmer.txt': rows });
    utimesSync(join(root, 'alarmer.txt'), 0, Date.UTC(2026, 4, 31, 23, 59) / 1000);
    const { workspace } = await readWorkspace({ 'b.yaml': attachments });
    const taken = await readAttachments(workspace, root, new Set(['b.yaml']));
    expect(taken.diagnostics).toEqual([]);
    expect([...taken.pictures.keys()]).toEqual(['kort.bin']);
    expect(taken.documents.get('ordre')?.pages).toHaveLength(2);
    expect(taken.lists.get('alarmer.txt')).toEqual({
      table: { columns: ['Navn', 'Kode'], rows: expect.arrayContaining([['Bo Dal', 'A1']]) },
      changed: '2026-05-31',
    });
  });

  it('are left alone in documents that were not asked for', async () => {
    const { workspace } = await readWorkspace({ 'b.yaml': attachments });
    const taken = await readAttachments(workspace, folderWith(), new Set(['a.yaml']));
    expect(taken.diagnostics).toEqual([]);
    expect(taken.pictures.size + taken.documents.size + taken.lists.size).toBe(0);
  });

  it('are missed at the place that names them', async () => {
    const { lines } = await found(attachments);
    expect(lines).toEqual([
      '6:37 error attachment/not-found {"path":"kort.bin"}',
      '7:42 error attachment/not-found {"path":"kort.bin"}',
      '8:31 error attachment/not-found {"path":"ordre"}',
      '9:50 warning list/not-found {"path":"alarmer.txt"}',
    ]);
  });

  it('are refused where they lie outside, are too large or are something else', async () => {
    const text = attachments.replace('kort.bin', '../kort.bin').replace('alarmer.txt', '/alarmer.txt');
    const { lines, taken } = await found(text, { 'kort.bin': 'GIF89a', ordre: await lockedPdf() });
    expect(lines).toEqual([
      '6:37 error attachment/outside {"path":"../kort.bin"}',
      '7:42 error attachment/not-picture {"path":"kort.bin"}',
      '8:31 error attachment/encrypted {"path":"ordre"}',
      '9:50 error attachment/outside {"path":"/alarmer.txt"}',
    ]);
    expect(taken.pictures.size + taken.documents.size + taken.lists.size).toBe(0);
  });

  it('are refused where a drawing shows another file', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><image href="kort.png"/></svg>';
    const { lines } = await found(attachments, { 'kort.bin': drawing });
    expect(lines).toContain('6:37 error attachment/points-outside {"path":"kort.bin","target":"kort.png"}');
  });

  it('may still be missing in a draft', async () => {
    const draft = attachments.replace('title: Mappen', 'title: Mappen\nstatus: draft');
    const { lines } = await found(draft, { ordre: 'Kære alle' });
    expect(lines.map((line) => line.replace(/ {.*/, ''))).toEqual([
      '7:37 warning attachment/not-found',
      '8:42 warning attachment/not-found',
      '9:31 warning attachment/not-pdf',
      '10:50 warning list/not-found',
    ]);
  });
});

describe('an exported list', () => {
  it('is refused when it is no CSV, without a word of what is in it', async () => {
    const { lines } = await found(listWith('file: a.csv'), { 'a.csv': `${rows}Bo Dal;C;3\n` });
    expect(lines).toEqual(['6:46 error list/not-csv {"path":"a.csv","detail":"line 4: 3 cells, 2 columns"}']);
  });

  it('must have the columns that are named', async () => {
    const fields =
      'file: a.csv, columns: [Navn, Adresse], sort: Kodo, filter: [{ column: Navne, codes: [A1] }]';
    const { lines } = await found(listWith(fields), { 'a.csv': rows });
    const args = (column: string, suggestion?: string): string =>
      JSON.stringify({ path: 'a.csv', column, allowed: ['Navn', 'Kode'], suggestion });
    expect(lines).toEqual([
      `6:69 error list/no-column ${args('Adresse')}`,
      `6:85 error list/no-column ${args('Kodo', 'Kode')}`,
      `6:110 error list/no-column ${args('Navne', 'Navn')}`,
    ]);
  });

  it('must have each of them once', async () => {
    const twice = { 'a.csv': 'Navn;Telefon;Ven;Telefon\nAn Ek;88888101;Bo Ek;88888202\n' };
    expect((await found(listWith('file: a.csv'), twice)).lines).toEqual([]);
    const { lines } = await found(listWith('file: a.csv, columns: [Navn, Telefon]'), twice);
    expect(lines).toEqual(['6:69 error list/repeated-column {"path":"a.csv","column":"Telefon"}']);
  });

  it('must say where its codes stand', async () => {
    const { lines } = await found(listWith('file: a.csv, filter: [{ what: A, codes: [A1] }]'), {
      'a.csv': rows,
    });
    expect(lines).toEqual(['6:80 error list/codes-without-column {"path":"a.csv"}']);
  });

  it('must say for which codes it looks into a column', async () => {
    const { lines } = await found(listWith('file: a.csv, filter: [{ what: Nord, column: Kode }]'), {
      'a.csv': rows,
    });
    expect(lines).toEqual(['6:84 error list/column-without-codes {"path":"a.csv","column":"Kode"}']);
  });

  it('is remarked on where it leaves somebody out for a capital letter', async () => {
    const { lines } = await found(listWith('file: a.csv, filter: [{ column: Kode, codes: [A1] }]'), {
      'a.csv': `${rows}Cy Ek;a1\n`,
    });
    expect(lines).toEqual([
      '6:86 warning list/other-case {"path":"a.csv","column":"Kode","code":"A1","count":1}',
    ]);
  });

  it('must be clear about which line holds the names of its columns', async () => {
    const content = { 'a.csv': 'Borgerliste\nNavn,Kode\nBo Dal,A1\n' };
    const line = '6:46 error list/unclear-columns {"path":"a.csv","line":1}';
    expect((await found(listWith('file: a.csv'), content)).lines).toEqual([line]);
    expect((await found(listWith('file: a.csv, columns: [Navn]'), content)).lines).toEqual([line]);
    const days = { 'a.csv': 'Navn;23.11.2026\nBo Dal;Ja\n' };
    expect((await found(listWith('file: a.csv'), days)).lines).toEqual([line]);
    expect((await found(listWith('file: a.csv, sort: Navn'), days)).lines).toEqual([]);
  });

  it('whose first line seems to be about a person is not quoted', async () => {
    const { lines } = await found(listWith('file: a.csv, columns: [Navn]'), {
      'a.csv': 'Bo Dal;A1\nAn Ek;B2\n',
    });
    expect(lines).toEqual(['6:63 error list/no-column {"path":"a.csv","column":"Navn","allowed":[]}']);
  });

  it.each([
    ['nobody passes the selection', 'filter: [{ column: Kode, codes: [C3] }]', rows],
    ['there is nobody on it', 'columns: Navn', 'Navn;Kode\n'],
  ])('is remarked on when %s', async (_, fields, content) => {
    const { lines, taken } = await found(listWith(`file: a.csv, ${fields}`), { 'a.csv': content });
    expect(lines).toEqual(['6:46 warning list/no-rows {"path":"a.csv"}']);
    expect(taken.lists.size).toBe(1);
  });
});

describe('a list of many columns', () => {
  const columns = Array.from({ length: 24 }, (_, index) => `Telefonnummer ${index}`);
  const wide = `${columns.join(';')}\n${columns.map(() => '88 88 70 00').join(';')}\n`;

  it('is told of when they do not fit a sheet', async () => {
    const { lines, taken } = await found(listWith('file: a.csv'), { 'a.csv': wide });
    expect(lines).toEqual(['6:46 error list/too-wide {"path":"a.csv","columns":24}']);
    expect(taken.lists.size).toBe(1);
  });

  it('is told of at the columns that it names', async () => {
    const named = `file: a.csv, columns: [${columns.slice(0, 20).join(', ')}]`;
    const { lines } = await found(listWith(named), { 'a.csv': wide });
    expect(lines).toEqual(['6:62 error list/too-wide {"path":"a.csv","columns":20}']);
  });

  it('may leave some out', async () => {
    const few = `file: a.csv, columns: [${columns.slice(0, 8).join(', ')}]`;
    expect((await found(listWith(few), { 'a.csv': wide })).lines).toEqual([]);
  });
});

describe('a list as a PDF', () => {
  it('is put to the documents whose pages are printed, with the day on which it was made', async () => {
    const made = new Date('2026-05-28T22:30:00Z');
    const pdf = await samplePdf(undefined, (_, document) => document.setCreationDate(made));
    const { lines, taken } = await found(listWith('file: a.pdf'), { 'a.pdf': pdf });
    expect(lines).toEqual([]);
    expect(taken.lists.get('a.pdf')).toMatchObject({
      table: undefined,
      told: expect.stringMatching(/^2026-05-2[89]$/),
    });
    expect(taken.documents.get('a.pdf')?.pages).toHaveLength(2);
  });

  it.each([
    ['no day', (document: PDFDocument) => document.setTitle('x')],
    [
      'none that there is',
      (document: PDFDocument) => infoOf(document).set(PDFName.of('CreationDate'), PDFString.of('i går')),
    ],
  ])('may tell %s', async (_, change) => {
    const pdf = await samplePdf(undefined, (_pages, document) => change(document));
    const { lines, taken } = await found(listWith('file: a.pdf'), { 'a.pdf': pdf });
    expect(lines).toEqual([]);
    expect(taken.lists.get('a.pdf')?.told).toBeUndefined();
  });

  it('is refused with a password, and where it is damaged', async () => {
    const text = listWith('file: a.pdf');
    expect((await found(text, { 'a.pdf': await lockedPdf() })).lines).toEqual([
      '6:46 error attachment/encrypted {"path":"a.pdf"}',
    ]);
    const [line] = (await found(text, { 'a.pdf': '%PDF-1.7\n%%EOF\n' })).lines;
    expect(line).toMatch(/^6:46 error attachment\/not-pdf /);
  });

  it.each(['columns: [Navn]', 'sort: Navn', 'filter: { column: Kode, codes: A1 }'])(
    'cannot be selected from: %s',
    async (fields) => {
      const { lines } = await found(listWith(`file: a.pdf, ${fields}`), { 'a.pdf': await samplePdf() });
      expect(lines).toEqual(['6:46 warning list/not-selected {"path":"a.pdf"}']);
    },
  );

  it('may say in words what was selected before', async () => {
    const fields = 'file: a.pdf, filter: Alle med alarm';
    expect((await found(listWith(fields), { 'a.pdf': await samplePdf() })).lines).toEqual([]);
  });
});

describe('the age of a list', () => {
  const weekly = (fields: string, head = ''): string =>
    binder(`lists:\n  - { title: Alarmer, trigger: { type: periodic, days: fr }, ${fields} }`, head);
  const stale = (asOf: string, isForPaper = true): Occasion => ({ asOf, isForPaper });
  const old = 'file: a.csv, exported: 2026-11-13';
  const files = { 'a.csv': rows };
  const args = '{"list":"Alarmer","day":"2026-11-13","due":"2026-11-20","count":3}';

  it.each<[string, string, Occasion, string[]]>([
    ['is an error on paper', weekly(old), stale('2026-11-23'), [`6:68 error list/stale ${args}`]],
    ['is a warning before', weekly(old), stale('2026-11-23', false), [`6:68 warning list/stale ${args}`]],
    [
      'is a warning in a draft',
      weekly(old, 'status: draft'),
      stale('2026-11-23'),
      [`6:68 warning list/stale ${args}`],
    ],
    ['does not matter in what is retired', weekly(old, 'status: retired'), stale('2026-11-23'), []],
    [
      'is told on the day on which it is printed anew',
      weekly(old),
      stale('2026-11-20'),
      ['6:68 warning list/due {"list":"Alarmer","day":"2026-11-13"}'],
    ],
    ['does not matter on that day before', weekly(old), stale('2026-11-20', false), []],
    ['does not matter in time', weekly(old), stale('2026-11-19'), []],
    ['does not matter without fixed times', listWith(old), stale('2036-11-23'), []],
  ])('%s', async (_, text, occasion, expected) => {
    expect((await found(text, files, occasion)).lines).toEqual(expected);
  });

  it('is told by the name of its file', async () => {
    const { lines } = await found(
      weekly('file: a-20261106.csv'),
      { 'a-20261106.csv': rows },
      stale('2026-11-23'),
    );
    expect(lines).toEqual([
      '6:68 error list/stale {"list":"Alarmer","day":"2026-11-06","due":"2026-11-13","count":10}',
    ]);
  });

  it('is told by a column, which must be there', async () => {
    const dated = 'Navn;Trukket\nBo Dal;20.11.2026\nAn Ek;06.11.2026\n';
    const text = weekly('file: a.csv, exported-in: Trukket');
    expect((await found(text, { 'a.csv': dated }, stale('2026-11-16'))).lines).toEqual([
      '6:68 error list/stale {"list":"Alarmer","day":"2026-11-06","due":"2026-11-13","count":3}',
    ]);
    expect((await found(text, files, stale('2026-11-23'))).lines).toEqual([
      '6:88 error list/no-column {"path":"a.csv","column":"Trukket","allowed":[]}',
    ]);
  });

  it('is told by a column in all of its cells that are filled, without a word of what is in them', async () => {
    const text = weekly('file: a.csv, exported-in: Trukket');
    const dated = 'Navn;Trukket\nBo Dal;20.11.2026\nAn Ek;\nEva By;21-11-26\n';
    for (const occasion of [stale('2026-11-23'), {}]) {
      expect((await found(text, { 'a.csv': dated }, occasion)).lines).toEqual([
        '6:88 error list/no-day {"path":"a.csv","column":"Trukket","row":3}',
      ]);
    }
  });

  it('is doubted where its day is still to come', async () => {
    const text = weekly('file: a.csv, exported: 2026-12-11');
    const doubt = ['6:68 warning list/future-day {"list":"Alarmer","day":"2026-12-11"}'];
    expect((await found(text, files, stale('2026-11-23'))).lines).toEqual(doubt);
    expect((await found(text, files, stale('2026-11-23', false))).lines).toEqual(doubt);
    expect((await found(text, files, stale('2026-12-11'))).lines).toEqual([]);
    expect((await found(weekly('file: a.csv'), files, stale('1999-01-01'))).lines).toEqual([]);
  });

  it('is that of its file where nothing tells more', async () => {
    const root = folderWith(files);
    utimesSync(join(root, 'a.csv'), 0, Date.UTC(2026, 10, 12, 12) / 1000);
    const { workspace } = await readWorkspace({ 'b.yaml': weekly('file: a.csv') });
    const day = { asOf: '2026-11-14', isForPaper: false };
    const { diagnostics } = await readAttachments(workspace, root, new Set(['b.yaml']), day);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'list/stale',
        aging: true,
        args: { list: 'Alarmer', day: '2026-11-12', due: '2026-11-13', count: 1 },
      }),
    ]);
  });
});

describe('a character that no bundled font has', () => {
  const mark = '\u{1f9ff}';

  it.each([
    ['is shown where it stands', binder(`introduction: 'Se ${mark}'`), {}, '5:19'],
    [
      'is shown at its drawing',
      binder('attachments: [{ title: K, picture: { file: k.svg, alt: K } }]'),
      { 'k.svg': `<svg><text>${mark}</text></svg>` },
      '5:44',
    ],
    ['is shown at its list', listWith('file: a.csv'), { 'a.csv': `Navn\nBo ${mark}\n` }, '6:46'],
  ])('%s', async (_, text, files, place) => {
    const root = folderWith(files);
    const { workspace, readings } = await readWorkspace({ 'b.yaml': text });
    const taken = await readAttachments(workspace, root, new Set(['b.yaml']));
    const [only, ...others] = missingGlyphs([mark], workspace, taken);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'missing-glyph', args: { character: mark }, severity: 'error' });
    const { line, column } = readings[0]?.source.position(only?.at.start ?? 0) ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(place);
  });
});
