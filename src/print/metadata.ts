import type { SkiaPdf } from './skia.js';

/** What the file says about itself. */
export interface Metadata {
  readonly title: string;
  readonly creator: string;
  /** An ISO instant; written as the time of creation and of the last change. */
  readonly date: string;
}

/** Writes the file's own description, without the time and the user agent that the browser put there. */
export function writeMetadata(pdf: SkiaPdf, metadata: Metadata): void {
  const producer = pdf.dictionary(pdf.info).get('Producer');
  const made = typeof producer === 'object' && producer && 'bytes' in producer ? producer.bytes : '';
  const date = `(${pdfDate(metadata.date)})`;
  const entries = [
    `/Title ${textString(metadata.title)}`,
    `/Creator ${textString(metadata.creator)}`,
    `/Producer ${textString(made)}`,
    `/CreationDate ${date}`,
    `/ModDate ${date}`,
  ];
  pdf.replaceValue(pdf.info, `<<${entries.join('\n')}>>`);
}

function pdfDate(date: string): string {
  const digits = new Date(date).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** Plain text stays readable in the file, by which a build knows its own. */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
