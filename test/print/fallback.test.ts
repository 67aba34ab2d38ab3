import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { BinderJob } from '../../src/print/binder.js';
import { type PrintedBinder, printBinder } from '../../src/print/pdf.js';
import { latin, tablesOf } from '../pdf/fonts.js';
import { openPdf, readLines } from '../pdf/reading.js';
import { samplePdf } from '../support/attached.js';
import { ABOUT } from './sample.js';
import { jobOf, sampleBinder, unitOf } from './sample-binder.js';

const good = unitOf('a', '<h2>Alpha</h2><p>Call 002.</p>');
/** Nothing says on which page it begins. */
const unmarked = unitOf('b', '', {
  html: '<article class="document"><h2>Beta</h2><p>Call 003.</p></article>',
});

/** Prints a binder, asking for three files of it. */
async function print(
  units: readonly ReturnType<typeof unitOf>[],
  rest: Partial<BinderJob> = {},
): Promise<PrintedBinder> {
  const job = jobOf(await sampleBinder(units), rest);
  return await printBinder(
    () => job,
    () => [{}, {}, {}],
  );
}

/** A font that says it must not be put into other files; Chromium then draws its characters in its own way. */
function restrictedFont(): string {
  const font = Buffer.from(latin);
  font.writeUInt16BE(2, (tablesOf(font).get('OS/2')?.start ?? 0) + 8);
  return `<style>@font-face { font-family: Own; src: url(data:font/ttf;base64,${font.toString('base64')}) }</style>`;
}

describe('a binder whose print is understood', () => {
  it('is linked as often as is asked for', async () => {
    const { files, whole, pages } = await print([good]);
    expect(whole).toBeUndefined();
    expect(files).toHaveLength(3);
    expect(pages.map(({ unit }) => unit)).toEqual(['cover', 'contents', 'a']);
  });

  it('may lack a character, for which a font has an empty box', async () => {
    const { whole, files } = await print([good, unitOf('b', '<h2>Beta</h2><p>One \ue000 two</p>')]);
    expect(whole).toBeUndefined();
    expect(await readLines(await openPdf(files[0]?.pdf ?? new Uint8Array()), 7)).toContainEqual(
      expect.stringMatching(/^One.*two$/),
    );
  });
});

describe('a binder whose print is not understood', () => {
  it('is printed in one go, with all that is said in it and without codes', async () => {
    const { files, whole, code, pages } = await print([good, unmarked]);
    expect(whole).toBe('no destination b');
    expect([code, pages]).toEqual(['', []]);
    expect(files).toHaveLength(1);
    const [file] = files;
    const reader = await openPdf(file?.pdf ?? new Uint8Array());
    expect(file?.pages).toBe(reader.numPages);
    const lines = await Promise.all(
      Array.from({ length: reader.numPages }, async (_, index) => await readLines(reader, index + 1)),
    );
    expect(lines.flat()).toEqual(expect.arrayContaining(['Alpha', 'Call 002.', 'Beta', 'Call 003.']));
    const document = await PDFDocument.load(file?.pdf ?? new Uint8Array(), { updateMetadata: false });
    expect(document.getTitle()).toBe(ABOUT.title);
    expect(document.getCreator()).toBe(ABOUT.creator);
    expect(document.getModificationDate()?.toISOString()).toBe('2026-03-04T05:06:07.000Z');
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = [await print([good, unmarked]), await print([good, unmarked])];
    expect(Buffer.from(one.files[0]?.pdf ?? []).equals(Buffer.from(other.files[0]?.pdf ?? []))).toBe(true);
  });

  it('is that of a font whose characters do not show in the codes of pages', async () => {
    const html = `${restrictedFont()}<h2>Beta</h2><p style="font-family: Own">Locked letters</p>`;
    const { whole, files } = await print([good, unitOf('b', html)]);
    expect(whole).toBe('a font without TrueType outlines');
    expect(files).toHaveLength(1);
  });

  it('is that of a head for which no font has a character: it shows only when the parts are linked', async () => {
    const head = { left: 'Plan \u16a0', right: '', foot: [], printed: '', footer: '' };
    const { whole, files } = await print([unitOf('a', '<h2>Alpha</h2>', { head })]);
    expect(whole).toBe('no type for “\u16a0”');
    expect(files).toHaveLength(1);
  });

  it('is refused when pages of other files would be missing in it', async () => {
    const attached = [{ bytes: await samplePdf(), pages: [{ box: [0, 0, 595, 842], rotation: 0 } as const] }];
    await expect(print([good, unmarked], { attached })).rejects.toMatchObject({
      code: 'run/pdf-not-understood',
      args: { detail: 'no destination b' },
    });
  });

  it('is refused like any other when it was shrunk to fit its pages', async () => {
    const wide = unitOf('b', '', { html: unmarked.html.replace('<p>', '<p style="width: 200mm">') });
    await expect(print([good, wide])).rejects.toMatchObject({ code: 'run/page-too-wide' });
    // Only the second print has what is too wide: the first one ends with what is not understood.
    await expect(
      print([unmarked, unitOf('c', '<p style="width: 200mm">x</p>')], { chunk: 1 }),
    ).rejects.toMatchObject({
      code: 'run/page-too-wide',
    });
  });
});
