import { printable } from './wording.js';

/** Half a sign that lost its other half, as where a long text is cut; XML and UTF-8 know no such thing. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line of which every sign is whole and does nothing but appear. */
function tame(text: string): string {
  return printable(text.replace(/[\r\n\t]+/g, ' ')).replace(halves, '\ufffd');
}

/** A text inside an element or an attribute of XML or HTML; characters that XML cannot hold are replaced. */
export function escapeXml(text: string): string {
  return tame(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** A text in a table cell or a heading of Markdown, where none of its signs means anything. */
export function escapeMarkdown(text: string): string {
  return tame(text).replace(/[\\`*_{}[\]<>|~#!&$@]/g, '\\$&');
}
