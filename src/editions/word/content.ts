import type { FileChild } from 'docx';
import { htmlToContent } from 'docx/html';
import {
  anchorsIn,
  type Element,
  element,
  elementsIn,
  findAll,
  hasClass,
  isElement,
  type Markup,
  targetsIn,
} from '../nodes.js';
import { xhtmlOf } from '../xhtml.js';
import { unbroken, withUnbroken } from './numbers.js';
import { styleMap, styleSheet } from './styles.js';

/** So wide is the text of a page, in pixels. */
const textWidth = 629;

/** The anchors that links lead to, each with the name of its mark: Word allows few letters. */
export function marksIn(parts: readonly Element[]): ReadonlyMap<string, string> {
  const anchors = new Set(parts.flatMap(anchorsIn));
  const targets = new Set(parts.flatMap(targetsIn).filter((target) => anchors.has(target)));
  return new Map([...targets].map((target, index) => [target, `plan${index + 1}`]));
}

/**
 * A part of a page as paragraphs and tables. An anchor becomes a mark only where something in the same text links to it: so a last
 * paragraph links to all of its marks, and is taken away again.
 */
export function contentOf(
  nodes: readonly Markup[],
  language: string,
  marks: ReadonlyMap<string, string>,
): readonly FileChild[] {
  const links = nodes
    .flatMap(anchorsIn)
    .flatMap((anchor) => marks.get(anchor) ?? [])
    .map((mark) => element('a', [mark], { href: `#${mark}` }));
  const shown = nodes.map((node) => forWord(node, marks));
  const html = xhtmlOf(element('div', [...shown, element('p', ['.', ...links])], { lang: language }));
  const content = htmlToContent(html, { stylesheet: styleSheet, styleMap, maxImageWidth: textWidth });
  return content.slice(0, -1);
}

/** Widths stand where Word looks for them, on the cells; a number is dialled from paper, and only what is there is linked. */
function forWord(node: Markup, marks: ReadonlyMap<string, string>, inNumber = false): Markup {
  if (!isElement(node)) return inNumber ? unbroken(node) : withUnbroken(node);
  const isNumber = inNumber || isOneNumber(node);
  const children = node.children.map((child) => forWord(child, marks, isNumber));
  const { id = '', href, ...attributes } = node.attributes;
  if (node.name === 'a') {
    const target = targetOf(href ?? '', marks);
    return target === undefined ? element('span', children) : element('a', children, { href: target });
  }
  const mark = marks.get(id);
  const one = element(node.name, children, mark === undefined ? attributes : { ...attributes, id: mark });
  return node.name === 'table' ? withWidths(one) : one;
}

/** One that is too long for a line of its own is broken where it has a space. */
function isOneNumber(node: Element): boolean {
  return hasClass(node, 'phone', 'number') && !hasClass(node, 'long');
}

function targetOf(href: string, marks: ReadonlyMap<string, string>): string | undefined {
  if (!href.startsWith('#')) return /^(?:https?|mailto):/.test(href) ? href : undefined;
  const mark = marks.get(href.slice(1));
  return mark === undefined ? undefined : `#${mark}`;
}

function withWidths(table: Element): Element {
  const widths = findAll(table, (one) => one.name === 'col').map(
    ({ attributes }) => /width: *([\d.]+%)/.exec(attributes['style'] ?? '')?.[1],
  );
  const inRows = (node: Markup): Markup => {
    if (!isElement(node)) return node;
    if (node.name !== 'tr') return { ...node, children: node.children.map(inRows) };
    const cells = elementsIn(node);
    if (cells.length !== widths.length) return node;
    return {
      ...node,
      children: cells.map((cell, index) => {
        const width = widths[index];
        return width === undefined ? cell : { ...cell, attributes: { ...cell.attributes, width } };
      }),
    };
  };
  return { ...table, children: table.children.map(inRows) };
}

/** What stands at the head of a document, and the rest of it. */
export function atHead(body: Element): readonly [readonly Markup[], readonly Markup[]] {
  const end = body.children.findIndex((child) => isElement(child, 'header')) + 1;
  return [body.children.slice(0, end), body.children.slice(end)];
}
