/** An element of a page that we have rendered. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

/** A piece of a page: an element, or a text with its references resolved. */
export type Node = Element | string;

const tokens =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;
const reference = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const childless = new Set(['meta', 'link', 'img', 'br', 'hr', 'col', 'input', 'wbr']);
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Reads HTML as our templates write it: every element is closed and every value quoted. Throws where it is not. */
export function readHtml(html: string): Element {
  const root = { tag: '', attributes: new Map<string, string>(), children: [] as Node[] };
  const open = [root];
  // Nothing in a style sheet is a tag.
  for (const [token, closing, name = '', values = '', text] of html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .matchAll(tokens)) {
    const parent = open.at(-1) ?? root;
    const tag = name.toLowerCase();
    if (text !== undefined) parent.children.push(plain(text));
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`unexpected ${token}`);
    } else if (tag !== '') {
      const element = { tag, attributes: attributesOf(values), children: [] as Node[] };
      parent.children.push(element);
      if (!childless.has(tag)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

/** The elements below one that fit, from the top, without those inside of others that fit. */
export function findAll(element: Element, fits: (element: Element) => boolean): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return fits(child) ? [child] : findAll(child, fits);
  });
}

/** Whether an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.get('class') ?? '').split(' ').includes(name);
}

/** All text in an element, on one line. */
export function textOf(node: Node): string {
  const text = typeof node === 'string' ? node : node.children.map(textOf).join('');
  return text.replaceAll(/\s+/g, ' ');
}

function attributesOf(values: string): Map<string, string> {
  return new Map([...values.matchAll(attribute)].map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text.replaceAll(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (names[name ?? ''] ?? whole);
  });
}
