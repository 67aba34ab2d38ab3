import { readMarkup } from './markup.js';
import {
  type Element,
  element,
  elementsIn,
  findAll,
  hasClass,
  headingLevel,
  isElement,
  type Markup,
  textOf,
} from './nodes.js';

/** A part of an edition that begins on a page of its own. */
export interface Part {
  /** Empty where it has none. */
  readonly anchor: string;
  readonly title: string;
  /** Whether it is the cover of a binder: its heading is the title of the whole. */
  readonly isCover: boolean;
  readonly body: Element;
}

/** What only works on a screen, or is made anew by each format. */
const dropped = ['nav', 'button', 'input', 'script', 'style', 'template', 'dialog', 'link', 'meta'];

/** The parts of an edition in their order: cover, what comes before the plans, each plan, each register. */
export function partsOf(html: string): Part[] {
  const root = readMarkup(html);
  const [body = root] = findAll(root, (one) => isElement(one, 'body'));
  const [main = body] = findAll(body, (one) => isElement(one, 'main'));
  return elementsIn(main)
    .filter((one) => !isDropped(one))
    .map(cleaned)
    .filter((one) => textOf(one) !== '')
    .map((one) => ({
      anchor: one.attributes['id'] ?? '',
      title: titleOf(one),
      isCover: hasClass(one, 'cover'),
      body: one,
    }));
}

/** The same with its headings so many levels higher; what is above the first level is the title. */
export function raised(node: Element, by: number): Element {
  const children = node.children.map((child) => (isElement(child) ? raised(child, by) : child));
  const level = headingLevel(node);
  if (level === undefined) return { ...node, children };
  const attributes = level > by ? node.attributes : { ...node.attributes, class: 'title' };
  return element(level > by ? `h${level - by}` : 'p', children, attributes);
}

function titleOf(part: Element): string {
  const [heading] = findAll(part, (one) => headingLevel(one) !== undefined);
  return heading ? textOf(heading) : '';
}

function cleaned(node: Element): Element {
  const children: Markup[] = node.children
    .filter((child) => !isElement(child) || !isDropped(child))
    .map((child) => (isElement(child) ? cleaned(child) : child));
  return { ...node, children };
}

function isDropped(node: Element): boolean {
  const { attributes, name } = node;
  return (
    dropped.includes(name) ||
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    hasClass(node, 'skip', 'screen-only')
  );
}
