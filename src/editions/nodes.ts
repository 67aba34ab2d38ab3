/** A part of a page: an element, or words. */
export type Markup = Element | string;

/** An element of HTML with its attributes as they are meant, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element of these children. */
export function element(
  name: string,
  children: readonly Markup[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, attributes, children };
}

/** Whether it is an element, and of one of these names where any are given. */
export function isElement(node: Markup | undefined, ...names: readonly string[]): node is Element {
  return typeof node === 'object' && (names.length === 0 || names.includes(node.name));
}

/** Whether it is an element of one of these classes. */
export function hasClass(node: Markup | undefined, ...names: readonly string[]): boolean {
  const classes = isElement(node) ? (node.attributes['class'] ?? '').split(' ') : [];
  return names.some((name) => classes.includes(name));
}

/** The elements among the children. */
export function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => isElement(child));
}

/** The elements inside, however deep, that are asked for; not those within one that is. */
export function findAll(node: Element, wanted: (one: Element) => boolean): Element[] {
  return elementsIn(node).flatMap((child) => (wanted(child) ? [child] : findAll(child, wanted)));
}

/** The anchors in it, its own first. */
export function anchorsIn(node: Markup): string[] {
  if (!isElement(node)) return [];
  const { id } = node.attributes;
  return [...(id === undefined ? [] : [id]), ...node.children.flatMap(anchorsIn)];
}

/** Where the links in it lead that lead to an anchor. */
export function targetsIn(node: Markup): string[] {
  if (!isElement(node)) return [];
  const { href } = node.attributes;
  return [...(href?.startsWith('#') ? [href.slice(1)] : []), ...node.children.flatMap(targetsIn)];
}

/** What a reader sees of it, each space single. */
export function textOf(node: Markup): string {
  return wordsOf(node)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}

function wordsOf(node: Markup): string {
  if (!isElement(node)) return node;
  if (node.name === 'br') return ' ';
  const inner = node.children.map(wordsOf).join('');
  return isBlock(node) ? ` ${inner} ` : inner;
}

const blocks = new Set(
  'address article aside blockquote body caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether it begins on a line of its own. */
export function isBlock(node: Markup): node is Element {
  return isElement(node) && blocks.has(node.name);
}

/** Whether it is nothing but space between elements. */
export function isSpace(node: Markup): boolean {
  return !isElement(node) && /^[ \t\r\n]*$/.test(node);
}

/** Whether there is a block in it, at any depth. */
export function holdsBlock(node: Markup): boolean {
  return isElement(node) && node.children.some((child) => isBlock(child) || holdsBlock(child));
}

/** The level of a heading; undefined for anything else. */
export function headingLevel(node: Markup): number | undefined {
  return isElement(node) && /^h[1-6]$/.test(node.name) ? Number(node.name.slice(1)) : undefined;
}
