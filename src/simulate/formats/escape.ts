/** What commands a terminal, breaks a line or turns the direction of text. */
const unprintable = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text from a file on one line, of which no character does anything but appear. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(unprintable, '\ufffd');
}

/** A text of which no character means anything in HTML or SVG. */
export function markup(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** A text of which no character means anything in Markdown; also none at the beginning of a line, such as a number. */
export function literal(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~#!&$@]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
