import { readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filledPdf, lockedPdf, sampleJpeg, samplePdf, samplePng } from '../support/attached.js';
import { readPdf } from '../support/pdf.js';
import { check, run, soundPlan, today, workspaceWith } from './workspace.js';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="12">Øst</text></svg>';
const people = 'Navn;Kode;Telefon\nÅge Ødum;A1;99000003\nBo Dalgaard;B2;99000001\nEva Lund;A1, C3;99000002\n';
const bilag = `
  - { title: Kort, picture: { file: bilag/kort.png, alt: Kort over byen } }
  - { title: Foto, picture: { file: bilag/foto, alt: Foto af tavlen } }
  - { title: Skitse, picture: { file: bilag/skitse.txt, alt: Skitse af huset } }
  - { title: Brandordre, document: bilag/ordre.pdf }
  - { title: Skema, document: bilag/skema.pdf }`;
const list = (title: string, file: string, more = ''): string =>
  `  - { title: ${title}, file: lister/${file}, trigger: static${more} }\n`;
const binder = `kind: binder
title: Mappen
owner: leder
status: approved
plans: [a]
copies: [{ number: 1, holder: leder, place: Vagten }]
lists:
${list('Alarmer', 'alarmer.csv', ', filter: [{ what: Alarmer, column: Kode, codes: [A1] }], columns: [Navn, Telefon], sort: Navn')}`;
const others = `${list('Halvfjerds', 'utf16.csv')}${list('Vinduer', 'windows.csv')}${list('Medicin', 'medicin.csv')}`;

async function workspace(): Promise<string> {
  const cwd = workspaceWith({
    'plans/a.yaml': soundPlan({ tab: 'A', bilag }),
    'binders/mappe.yaml': binder + others,
    'bilag/kort.png': samplePng(3000, 4000),
    'bilag/foto': sampleJpeg,
    'bilag/skitse.txt': drawing,
    'bilag/ordre.pdf': await samplePdf(),
    'bilag/skema.pdf': await filledPdf(true),
    'lister/alarmer.csv': `\ufeff${people}`,
    'lister/utf16.csv': Buffer.from(`\ufeff${people.replaceAll(';', '\t')}`, 'utf16le'),
    'lister/windows.csv': Buffer.from(people.replaceAll(', ', '/').replaceAll(';', ','), 'latin1'),
  });
  for (const name of ['alarmer', 'utf16', 'windows'])
    utimesSync(join(cwd, `lister/${name}.csv`), 0, Date.UTC(2026, 4, 29, 5) / 1000);
  return cwd;
}

/** What a build of the workspace says and writes; it is built once for all tests. */
async function build() {
  const cwd = await workspace();
  const output = run(['build', ...today, '--lang', 'en'], { cwd });
  const bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
  const pdf = await readPdf(bytes);
  const pageOf = (title: string): number => pdf.outline.findLast((entry) => entry.title === title)?.page ?? 0;
  return {
    output,
    bytes,
    pdf,
    html: readFileSync(join(cwd, 'out/index.html'), 'utf8'),
    pageOf,
    /** The text of the last page whose heading this is. */
    textUnder: (title: string): string => pdf.pages[pageOf(title) - 1]?.text ?? '',
  };
}

let known: ReturnType<typeof build> | undefined;
function built(): ReturnType<typeof build> {
  known ??= build();
  return known;
}

describe('plan build with attachments', () => {
  it('tells only that a list is missing, and never who is on one', async () => {
    const { output } = await built();
    expect(output.code).toBe(0);
    expect(output.stdout).toMatch(/binders\/mappe\.yaml:\d+:\d+ +warning +list\/not-found\n/);
    expect(output.stdout.match(/warning {2}/g)).toHaveLength(1);
    expect(output.stdout + output.stderr).not.toMatch(/Ødum|Dalgaard|9900/);
  });

  it.each([
    ['Brandordre, side 1 af 2', 'Rendezvous at the fire station'],
    ['Brandordre, side 2 af 2', 'Map of the north'],
    ['Skema, side 1 af 1', 'Filled in by hand'],
  ])('prints the page of a document under the running head of its plan: %s', async (title, text) => {
    const { pdf, pageOf, textUnder } = await built();
    expect(textUnder(title)).toContain(text);
    expect(textUnder(title)).toContain('Nordby Kommune · IT-nedbrud');
    const count = pdf.pages.filter((page) => page.text.includes('Side A-')).length;
    expect(textUnder(title)).toContain(`Side A-${pageOf(title) - pageOf('IT-nedbrud') + 1} af ${count}\n`);
  });

  it('keeps page numbers, tags and language right', async () => {
    const { pdf, pageOf, textUnder } = await built();
    const contents = pageOf('Indhold');
    for (const title of ['Alarmer', 'Halvfjerds', 'Vinduer', 'Medicin']) {
      const [, label] = /Side (\S+) af \d/.exec(textUnder(title)) ?? [];
      expect(label, title).toBeDefined();
      expect(pdf.pages[contents - 1]?.text).toMatch(new RegExp(`${title}\\s*${label}(?:\\s|$)`));
    }
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('da');
    expect(await pdf.linksOf(contents)).toContain(pageOf('Medicin'));
  });

  it('prints each list with its selection on a page of its own', async () => {
    const text = (await built()).textUnder('Alarmer').replaceAll(/\s+/g, ' ');
    expect(text).toContain('29. maj 2026');
    expect(text).toMatch(/Navn ?Telefon ?Eva Lund ?99000002 ?Åge Ødum ?99000003/);
    expect(text).not.toContain('Dalgaard');
    expect(text).toContain('Nordby Kommune · Mappen · Alarmer');
  });

  it.each(['Halvfjerds', 'Vinduer'])('reads the list %s in its own encoding', async (title) => {
    expect((await built()).textUnder(title)).toContain('Åge Ødum');
  });

  it('leaves a sheet for the list that is missing', async () => {
    expect((await built()).textUnder('Medicin')).toContain('lister/medicin.csv');
  });

  it('puts pictures and documents into the page, and no list', async () => {
    const { html } = await built();
    expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Kort over byen">/);
    expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]+" alt="Foto af tavlen">/);
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Skitse af huset">/);
    expect(html).toMatch(
      /<a class="download" href="data:application\/pdf;base64,[^"]+" download="ordre\.pdf">/,
    );
    expect(html).not.toMatch(/Ødum|Dalgaard|9900|image\/bmp/);
  });

  it('gives the same bytes each time', async () => {
    const { bytes, html } = await built();
    const again = await build();
    expect(again.bytes.equals(bytes)).toBe(true);
    expect(again.html === html).toBe(true);
  });

  it('stops where a drawing is no drawing after all', () => {
    const cwd = workspaceWith({
      'plans/a.yaml': soundPlan({
        bilag: '[{ title: Skitse, picture: { file: s.svg, alt: Skitse af huset } }]',
      }),
      'binders/mappe.yaml': binder.replace(/lists:[\s\S]*/, ''),
      's.svg': drawing.replace(/ xmlns="[^"]*"/, ''),
    });
    const { code, stderr } = run(['build', ...today, '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Skitse af huset');
  });

  it('tells of a drawing with an open tag before anything is printed', () => {
    const cwd = workspaceWith({
      'plans/a.yaml': soundPlan({
        bilag: '[{ title: Skitse, picture: { file: s.svg, alt: Skitse af huset } }]',
      }),
      's.svg': drawing.replace('</text>', ''),
    });
    const { code, stdout } = run(['build', ...today], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/attachment\/not-picture[\s\S]*s\.svg/);
  });
});

describe('plan lint with attachments', () => {
  const attachment = (fields: string): Record<string, string> => ({
    'plans/a.yaml': soundPlan({ bilag: `[{ title: B, ${fields} }]` }),
  });

  it.each([
    ['lies elsewhere', 'picture: { file: ../kort.png, alt: K }', 'attachment/outside', {}],
    ['is a link to elsewhere', 'picture: { file: link.png, alt: K }', 'attachment/outside', {}],
    ['is not there', 'picture: { file: kort.png, alt: K }', 'attachment/not-found', {}],
    [
      'is no picture',
      'picture: { file: kort.png, alt: K }',
      'attachment/not-picture',
      { 'kort.png': 'GIF89a' },
    ],
    ['is no PDF', 'document: ordre.pdf', 'attachment/not-pdf', { 'ordre.pdf': '%PDF-1.7\n%%EOF\n' }],
  ])('finds a file that %s', (_, fields, code, files) => {
    const cwd = workspaceWith({ ...attachment(fields), ...files });
    symlinkSync('/etc/hostname', join(cwd, 'link.png'));
    const { found, code: exit } = check(['lint', ...today], { cwd });
    expect(found.map((one) => [one.code, one.severity, one.file])).toEqual([[code, 'error', 'plans/a.yaml']]);
    expect(exit).toBe(1);
    expect(check(['validate'], { cwd }).found).toEqual([]);
    expect(run(['build', ...today], { cwd }).code).toBe(1);
  });

  it('finds a PDF with a password', async () => {
    const cwd = workspaceWith({ ...attachment('document: ordre.pdf'), 'ordre.pdf': await lockedPdf() });
    const { found } = check(['lint', ...today], { cwd });
    expect(found.map((one) => one.code)).toEqual(['attachment/encrypted']);
  });

  it.each([
    ['columns: [Navn, Adresse]', people, 'list/no-column', 'error'],
    ['columns: [Navn]', `${people}Eva Lund;1\n`, 'list/not-csv', 'error'],
    ['filter: [{ column: Kode, codes: [X9] }]', people, 'list/no-rows', 'warning'],
    ['filter: [{ what: Alarm, codes: [A1] }]', people, 'list/codes-without-column', 'error'],
    ['filter: [{ what: Alarm, column: Kode }]', people, 'list/column-without-codes', 'error'],
    ['disposal: Makuleres', people.replace('Kode', '20.11.2026'), 'list/unclear-columns', 'error'],
    ['columns: [Navn]', people.replace('Kode', 'Navn'), 'list/repeated-column', 'error'],
    ['exported-in: Navn', people, 'list/no-day', 'error'],
  ])('says what is wrong with a list, and not who is on it: %s', (fields, content, code, severity) => {
    const cwd = workspaceWith({
      'binders/mappe.yaml': binder.replace(/lists:[\s\S]*/, `lists:\n${list('L', 'l.csv', `, ${fields}`)}`),
      'lister/l.csv': content,
    });
    for (const lang of ['en', 'da']) {
      const { found, stdout } = check(['lint', ...today, '--lang', lang], { cwd });
      expect(found.map((one) => [one.code, one.severity])).toEqual([[code, severity]]);
      expect(stdout).not.toMatch(/Ødum|Dalgaard|Lund|9900/);
    }
  });
});
