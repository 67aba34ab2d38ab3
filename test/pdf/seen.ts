import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as a reader draws it; places and sizes are in points. */
export interface SeenText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The runs of text on a page in the order in which they are drawn. */
export async function textsOf(document: PDFDocumentProxy, page: number): Promise<SeenText[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, size: Math.hypot(c, d) }];
  });
}

/** An element of the structure as whoever has the page read out meets it: its role, its words for a picture, and what is in it. */
export type SeenElement =
  | string
  | { readonly role: string; readonly alt: string; readonly kids: readonly SeenElement[] };

/** What Chromium calls some elements, and what the standard does. */
const roles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' };

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/**
 * The structure of a page, with the texts that it leads to. A strip less than a pixel high that can be clicked belongs to a link at the beginning of the
 * next page; it is not seen.
 */
export async function structureOf(document: PDFDocumentProxy, page: number): Promise<SeenElement> {
  const proxy = await document.getPage(page);
  const areas = await proxy.getAnnotations();
  const slivers = new Set(areas.flatMap(({ id, rect: [, low, , high] }) => (high - low < 0.75 ? [id] : [])));
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await proxy.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '');
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type.startsWith('begin')) open.push(item.id ?? '');
    else open.pop();
  }
  const see = (node: Node): SeenElement => {
    if (node.type === 'content') return texts.get(node.id ?? '') ?? '';
    if (node.type !== undefined)
      return slivers.has(node.id?.replace(/^pdfjs_internal_id_/, '')) ? '' : `<${node.type}>`;
    return {
      role: roles[node.role ?? ''] ?? node.role ?? '',
      alt: node.alt ?? '',
      kids: (node.children ?? []).map(see).filter((kid) => !isEmpty(kid)),
    };
  };
  return see(((await proxy.getStructTree()) ?? {}) as Node);
}

/** Whether nothing in an element is seen: Chromium writes those for what only might have reached into the page. */
function isEmpty(element: SeenElement): boolean {
  return typeof element === 'string' ? element === '' : element.alt === '' && element.kids.every(isEmpty);
}
