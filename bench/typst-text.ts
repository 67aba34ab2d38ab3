import { type Element, hasClass, type Node, textOf } from './html-tree.js';

const inlineTags = new Set([
  'a',
  'b',
  'br',
  'code',
  'em',
  'i',
  'img',
  'small',
  'span',
  'strong',
  'time',
  'wbr',
]);
const strongClasses = ['role', 'phone', 'label', 'do', 'lead', 'within'];

/** Whether a piece of a page is part of a line. */
export function isInline(node: Node): boolean {
  return typeof node === 'string' || inlineTags.has(node.tag) || (node.tag === 'ul' && hasClass(node, 'run'));
}

/** A text as Typst reads it: every character that might mean something is escaped. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\#[\]*_`$<>@~/=+'"-]/g, '\\$&')
    .replace(/^(\s*\d+)\./, '$1\\.');
}

/** A text as a string of Typst. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

/** A part of a line in Typst's markup. */
export function lineOf(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  const inner = node.children.map(lineOf).join('');
  if (node.tag === 'br') return '#linebreak();';
  if (node.tag === 'ul') return itemsOf(node).join(' · ');
  if (inner.trim() === '')
    return hasClass(node, 'blank') ? '#box(width: 22mm, stroke: (bottom: 1pt));' : inner;
  if (hasClass(node, 'aside')) return ` ${inner}`;
  if (node.tag === 'a') return `#link(${targetOf(node)})[${inner}];`;
  const isStrong =
    node.tag === 'strong' || node.tag === 'b' || strongClasses.some((name) => hasClass(node, name));
  return isStrong ? `#strong[${inner}];` : inner;
}

/** The text in front of a page number in the table of contents. */
export function entryOf(link: Element): string {
  const [title] = link.children.filter((child) => typeof child !== 'string' && hasClass(child, 'toc-title'));
  return escaped(textOf(title ?? link).trim());
}

function itemsOf({ children }: Element): string[] {
  return children.map((item) => lineOf(item).trim()).filter((item) => item !== '');
}

function targetOf({ attributes }: Element): string {
  const address = attributes.get('href') ?? '';
  return address.startsWith('#') ? `label(${quoted(address.slice(1))})` : quoted(address);
}
