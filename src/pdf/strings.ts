/** A text as a PDF string. Plain text stays readable in the file, by which a build knows its own. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A name as PDF writes it (ISO 32000-1, 7.3.5). */
export function nameText(name: string): string {
  const bytes = Buffer.from(name).toString('latin1');
  const escaped = bytes.replace(
    /[^\w.:-]/g,
    (byte) => `#${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `/${escaped}`;
}
