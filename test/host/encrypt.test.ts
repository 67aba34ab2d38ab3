import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { encryptPdf } from '../../src/host/encrypt.js';
import { generator, writeOutputs } from '../../src/host/output.js';
import { samplePdf } from '../support/attached.js';
import { folderWith } from '../support/plan.js';

/** A reader of PDFs that is on many machines, but is no part of this project. */
const other = 'qpdf';
const hasOther = spawnSync(other, ['--version']).status === 0;

const password = 'blåbær-grød 应急';

/** A PDF with a title, an outline, a tag with words of its own, and a link. */
async function open(): Promise<Buffer> {
  return samplePdf(undefined, ([first, second], document) => {
    const { context, catalog } = document;
    document.setTitle('Mappen for Åge');
    document.setCreator(`${generator} 0.1.0`);
    document.setLanguage('da');
    const target = [second?.ref ?? null, 'Fit'];
    const [outlines, entry] = [context.nextRef(), context.nextRef()];
    const title = PDFHexString.fromText('Medicin for Åge');
    context.assign(entry, context.obj({ Title: title, Parent: outlines, Dest: target }));
    context.assign(outlines, context.obj({ Type: 'Outlines', First: entry, Last: entry, Count: 1 }));
    catalog.set(PDFName.of('Outlines'), outlines);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    const tag = { Type: 'StructElem', S: 'Figure', Alt: PDFString.of('Kort over Aage') };
    catalog.set(
      PDFName.of('StructTreeRoot'),
      context.register(context.obj({ Type: 'StructTreeRoot', K: tag })),
    );
    const words = PDFString.of('To the map of Aage');
    const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: target, Contents: words };
    first?.node.set(PDFName.of('Annots'), context.obj([link]));
  });
}

async function reading(bytes: Uint8Array, word: string | undefined) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    ...(word === undefined ? {} : { password: word }),
  });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  return {
    pages: pdf.numPages,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    info: (await pdf.getMetadata()).info,
    outline: (await pdf.getOutline()).map((entry) => entry.title),
    marks: await pdf.getMarkInfo(),
    links: (await page.getAnnotations()).map((each) => each.contentsObj.str),
  };
}

describe('a locked binder', () => {
  it('opens with the password, and holds what it held', async () => {
    const plain = await open();
    const locked = await encryptPdf(plain, password);
    const { info: was, ...rest } = await reading(plain, undefined);
    const { info, ...shown } = await reading(locked, password);
    expect(shown).toEqual(rest);
    expect(shown).toMatchObject({ pages: 2, outline: ['Medicin for Åge'], links: ['To the map of Aage'] });
    for (const key of ['Title', 'Creator', 'Language'])
      expect(Reflect.get(info, key)).toBe(Reflect.get(was, key));
    expect(info).toMatchObject({ EncryptFilterName: 'Standard' });
  });

  it('keeps tags and their words', async () => {
    const locked = await PDFDocument.load(await encryptPdf(await open(), password), { password });
    const root = locked.catalog.lookup(PDFName.of('StructTreeRoot'));
    expect(String(root)).toContain('(Kort over Aage)');
  });

  it.each([undefined, '', 'blåbær-grød'])('stays shut with %j', async (word) => {
    await expect(reading(await encryptPdf(await open(), password), word)).rejects.toThrow(/password/i);
  });

  it('shows nothing of what is in it', async () => {
    const locked = Buffer.from(await encryptPdf(await open(), password)).toString('latin1');
    const utf16 = (text: string): string =>
      Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
    for (const text of [
      'Rendezvous',
      'of Aage',
      'over Aage',
      '(da)',
      'Mappen',
      utf16('Medicin'),
      utf16('Mappen'),
      password,
    ])
      expect(locked).not.toContain(text);
    expect(locked).toContain('/CFM /AESV3');
    expect(locked).toMatch(/\/R 6\b/);
  });

  it('has other keys each time', async () => {
    const plain = await open();
    const [one, other] = await Promise.all([encryptPdf(plain, password), encryptPdf(plain, password)]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('is known as ours, and is written over', async () => {
    const root = folderWith({ 'a.pdf': Buffer.from(await encryptPdf(await open(), password)) });
    writeOutputs([{ path: join(root, 'a.pdf'), content: 'new' }], false);
    expect(readFileSync(join(root, 'a.pdf'), 'utf8')).toBe('new');
  });

  it.skipIf(!hasOther)('satisfies another program', async () => {
    const root = folderWith({ 'a.pdf': Buffer.from(await encryptPdf(await open(), password)) });
    const said = execFileSync(other, ['--check', `--password=${password}`, join(root, 'a.pdf')], {
      encoding: 'utf8',
    });
    expect(said).toMatch(/file encryption method: AESv3\n/);
    expect(said).toContain('No syntax or stream encoding errors found');
  });
});
