import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Metadata, writeMetadata } from '../../src/print/metadata.js';
import { SkiaPdf } from '../../src/print/skia.js';
import { handMadePdf, plainStream } from './hand-made.js';
import { openPdf } from './reading.js';

const ABOUT: Metadata = { title: 'Plan', creator: 'planb 1.0.0', date: '2026-03-04T05:06:07Z' };

function written(about: Partial<Metadata>, info?: string): Uint8Array {
  const pages = ['<</Type /Pages/Count 1/Kids [4 0 R]>>', '<</Type /Page/Parent 3 0 R/Contents 5 0 R>>'];
  const pdf = handMadePdf('<</Type /Catalog/Pages 3 0 R>>', [...pages, plainStream('')], info);
  writeMetadata(pdf, { ...ABOUT, ...about });
  return pdf.toBytes();
}

/** The object that describes the file, as it stands there. */
function source(about: Partial<Metadata>, info?: string): string {
  const text = Buffer.from(written(about, info)).toString('latin1');
  return text.slice(text.indexOf('2 0 obj\n') + 8, text.indexOf('\nendobj\n3 0 obj'));
}

describe('the description of a file', () => {
  it('is written out so', () => {
    expect(source({})).toBe(
      [
        '<</Title (Plan)',
        '/Creator (planb 1.0.0)',
        '/Producer (Skia/PDF m147)',
        "/CreationDate (D:20260304050607+00'00')",
        "/ModDate (D:20260304050607+00'00')>>",
      ].join('\n'),
    );
  });

  it('has nothing of what the browser wrote but its own name', () => {
    const browser =
      "<</Title (Old)/Author (Me)/Creator (Mozilla/5.0 \\(X11\\) HeadlessChrome/147)/Producer (Skia/PDF m1)/CreationDate (D:20200101000000+00'00')>>";
    expect(source({}, browser)).toBe(source({}).replace('m147', 'm1'));
    const bytes = Buffer.from(written({}, browser));
    for (const trace of ['Mozilla', 'Author', '2020', 'Old']) expect(bytes.includes(trace)).toBe(false);
  });

  it.each([
    ['missing', '<</Title (A)>>', ''],
    ['no string', '<</Producer /Skia>>', ''],
    ['a reference', '<</Producer 3 0 R>>', ''],
    ['in hexadecimal', '<</Producer <536b6961>>>', 'Skia'],
    ['empty', '<</Producer ()>>', ''],
    ['with brackets', '<</Producer (Skia (PDF))>>', 'Skia \\(PDF\\)'],
  ])('names the producer also when it is %s', (_, info, producer) => {
    expect(source({}, info)).toContain(`\n/Producer (${producer})\n`);
  });
});

describe('a title', () => {
  it.each([
    ['', '()'],
    ['Emergency plan', '(Emergency plan)'],
    ['A/B <C> [D] {E} %F #G', '(A/B <C> [D] {E} %F #G)'],
    ['Plan (draft)', '(Plan \\(draft\\))'],
    ['a) b(', '(a\\) b\\()'],
    ['C:\\plans\\', '(C:\\\\plans\\\\)'],
    ['\\(', '(\\\\\\()'],
    ['~ !', '(~ !)'],
    ['Nødplan', '<FEFF004E00F800640070006C0061006E>'],
    ['Årsplan (kladde)', '<FEFF00C5007200730070006C0061006E00200028006B006C00610064006400650029>'],
    ['应急预案', '<FEFF5E9460259884 6848>'.replace(' ', '')],
    ['🔋', '<FEFFD83DDD0B>'],
    ['A–B', '<FEFF004120130042>'],
    ['two\nlines', '<FEFF00740077006F000A006C0069006E00650073>'],
    ['\t', '<FEFF0009>'],
    ['\x7f', '<FEFF007F>'],
    ['\0', '<FEFF0000>'],
    ['€', '<FEFF20AC>'],
  ])('%j is written %s', (title, expected) => {
    expect(source({ title }).startsWith(`<</Title ${expected}\n/Creator (planb 1.0.0)\n`)).toBe(true);
  });

  it.each([
    'Plan (draft) \\ 2',
    'Nødplan for vandværket',
    '停电应急预案 (第二版)',
    'Δ 🔋 ½',
    ') Tj ET',
    '>> endobj',
  ])('%s is read by another reader as it was given', async (title) => {
    const { info } = await (await openPdf(written({ title, creator: title }))).getMetadata();
    expect(info).toMatchObject({ Title: title, Creator: title, Producer: 'Skia/PDF m147' });
  });

  it('never reaches beyond its string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, creator) => {
        const again = new SkiaPdf(written({ title, creator }));
        const keys = [...again.dictionary(again.info).keys()];
        expect(keys).toEqual(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate']);
        expect(again.dictionary(3).get('Count')).toBe(1);
      }),
    );
  });
});

describe('the date', () => {
  it.each([
    ['2026-03-04T05:06:07Z', '20260304050607'],
    ['2026-03-04T05:06:07.999Z', '20260304050607'],
    ['2026-03-04', '20260304000000'],
    ['2026-03-04T05:06:07+01:00', '20260304040607'],
    ['2026-01-01T00:30:00+02:00', '20251231223000'],
    ['2024-02-29T23:59:59-05:30', '20240301052959'],
    ['1999-12-31T23:59:59Z', '19991231235959'],
    ['0999-01-01T00:00:00Z', '09990101000000'],
  ])('%s is written in universal time', (date, digits) => {
    expect(source({ date })).toContain(`/CreationDate (D:${digits}+00'00')\n/ModDate (D:${digits}+00'00')>>`);
  });

  it('must be one', () => {
    expect(() => source({ date: 'tomorrow' })).toThrow(RangeError);
  });

  it('alone decides whether two files differ', () => {
    const [one, same, other] = [{}, {}, { date: '2026-03-04T05:06:08Z' }].map((about) => written(about));
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
