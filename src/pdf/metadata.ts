import { textString } from './strings.js';

/** What a file says about itself. */
export interface Metadata {
  readonly title: string;
  readonly language: string;
  readonly creator: string;
  /** What printed it. */
  readonly producer: string;
  /** An ISO instant; written as the time of creation and of the last change. */
  readonly date: string;
  /** The code that its paper carries. */
  readonly code: string;
}

/** The description of a file, as the dictionary that every reader knows and as XMP (ISO 16684-1). */
export function describe(metadata: Metadata): { readonly info: string; readonly xmp: Buffer } {
  const { title, creator, producer, date, code } = metadata;
  const day = `(${pdfDate(date)})`;
  const info = [
    `/Title ${textString(title)}`,
    `/Creator ${textString(creator)}`,
    `/Producer ${textString(producer)}`,
    `/Keywords ${textString(code)}`,
    `/CreationDate ${day}`,
    `/ModDate ${day}`,
  ];
  return { info: `<<${info.join('\n')}>>`, xmp: Buffer.from(xmpOf(metadata)) };
}

function xmpOf({ title, language, creator, producer, date, code }: Metadata): string {
  const instant = new Date(date).toISOString().replace('.000', '');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<pdf:Keywords>${escapeXml(code)}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** XML has no way to write most control characters and halves of pairs; they are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
}

function pdfDate(date: string): string {
  const digits = new Date(date).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}
