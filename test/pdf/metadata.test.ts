import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe, type Metadata } from '../../src/pdf/metadata.js';
import { asDictionary, parseValue } from '../../src/pdf/value.js';
import { FileWriter } from '../../src/pdf/writer.js';
import { openPdf } from './reading.js';

const ABOUT: Metadata = {
  title: 'Plan',
  language: 'en',
  creator: 'planb 1.0.0',
  producer: 'Skia/PDF m147',
  date: '2026-03-04T05:06:07Z',
  code: 'K7M4-Q2XP',
};

const infoOf = (about: Partial<Metadata>): string => describe({ ...ABOUT, ...about }).info;
const xmpOf = (about: Partial<Metadata>): string => describe({ ...ABOUT, ...about }).xmp.toString('utf8');

/** A file with no pages that describes itself so. */
function written(about: Partial<Metadata>): Promise<Uint8Array> {
  const { info, xmp } = describe({ ...ABOUT, ...about });
  const writer = new FileWriter();
  const pages = writer.add('<</Type /Pages/Count 0/Kids []>>');
  const metadata = writer.add(`<</Type /Metadata/Subtype /XML/Length ${xmp.length}>>`, xmp);
  const root = writer.add(`<</Type /Catalog/Pages ${pages} 0 R/Metadata ${metadata} 0 R>>`);
  return writer.toBytes(root, writer.add(info));
}

group('the description of a file', () => {
  it('is written out so', () => {
    expect(infoOf({})).toBe(
      [
        '<</Title (Plan)',
        '/Creator (planb 1.0.0)',
        '/Producer (Skia/PDF m147)',
        '/Keywords (K7M4-Q2XP)',
        "/CreationDate (D:20260304050607+00'00')",
        "/ModDate (D:20260304050607+00'00')>>",
      ].join('\n'),
    );
  });

  it('says the same in XML', () => {
    const xmp = xmpOf({ title: 'Nødplan <kladde> & mere', language: 'da' });
    for (const line of [
      '<rdf:li xml:lang="x-default">Nødplan &#60;kladde&#62; &#38; mere</rdf:li>',
      '<dc:language><rdf:Bag><rdf:li>da</rdf:li></rdf:Bag></dc:language>',
      '<xmp:CreatorTool>planb 1.0.0</xmp:CreatorTool>',
      '<xmp:CreateDate>2026-03-04T05:06:07Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2026-03-04T05:06:07Z</xmp:ModifyDate>',
      '<pdf:Producer>Skia/PDF m147</pdf:Producer>',
      '<pdf:Keywords>K7M4-Q2XP</pdf:Keywords>',
    ])
      expect(xmp).toContain(line);
    expect(xmp.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n')).toBe(true);
  });

  it('has no character in XML that XML does not know', () => {
    expect(xmpOf({ title: 'A\0B\x01C\x0bD\x1fE\tF\uffffG' })).toContain('>ABCDE\tFG<');
    expect(xmpOf({ title: 'A\ud800B' })).toContain('>AB<');
    expect(xmpOf({ title: 'A🔋B' })).toContain('>A🔋B<');
  });
});

group('a title', () => {
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
    ['应急预案', '<FEFF5E94602598846848>'],
    ['🔋', '<FEFFD83DDD0B>'],
    ['A–B', '<FEFF004120130042>'],
    ['two\nlines', '<FEFF00740077006F000A006C0069006E00650073>'],
    ['\t', '<FEFF0009>'],
    ['\x7f', '<FEFF007F>'],
    ['\0', '<FEFF0000>'],
    ['€', '<FEFF20AC>'],
  ])('%j is written %s', (title, expected) => {
    expect(infoOf({ title }).startsWith(`<</Title ${expected}\n/Creator (planb 1.0.0)\n`)).toBe(true);
  });

  it.each([
    'Plan (draft) \\ 2',
    'Nødplan for vandværket',
    '停电应急预案 (第二版)',
    'Δ 🔋 ½',
    ') Tj ET',
    '>> endobj',
  ])('%s is read by another reader as it was given', async (title) => {
    const { info, metadata } = await (await openPdf(await written({ title, creator: title }))).getMetadata();
    expect(info).toMatchObject({ Title: title, Creator: title, Producer: 'Skia/PDF m147' });
    expect(metadata?.get('dc:title')).toBe(title);
    expect(metadata?.get('pdf:keywords')).toBe('K7M4-Q2XP');
  });

  it('never reaches beyond its string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, creator) => {
        const keys = [...(asDictionary(parseValue(infoOf({ title, creator }))) ?? []).keys()];
        expect(keys).toEqual(['Title', 'Creator', 'Producer', 'Keywords', 'CreationDate', 'ModDate']);
        expect(xmpOf({ title, creator }).match(/<xmp:CreatorTool>/g)).toHaveLength(1);
      }),
    );
  });
});

group('the date', () => {
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
    expect(infoOf({ date })).toContain(`/CreationDate (D:${digits}+00'00')\n/ModDate (D:${digits}+00'00')>>`);
  });

  it('must be one', () => {
    expect(() => describe({ ...ABOUT, date: 'tomorrow' })).toThrow(RangeError);
  });

  it('alone decides whether two files differ', async () => {
    const abouts = [{}, {}, { date: '2026-03-04T05:06:08Z' }];
    const [one, same, other] = await Promise.all(abouts.map((about) => written(about)));
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
