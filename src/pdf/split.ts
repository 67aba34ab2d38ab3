import { PrintedFonts } from './font-use.js';
import { readPages } from './pages.js';
import type { Part } from './part.js';
import { PartReader } from './part-reader.js';
import { readPlaces } from './places.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, asName, asReference } from './value.js';

/**
 * Takes a print of several documents apart. Each begins on a page of its own with the element whose id `anchors` names, in that order, and
 * is one child of the only element in the body; the anchors are led to from somewhere in the print. Throws CannotRun `run/pdf-not-understood`.
 */
export async function splitPdf(pdf: SkiaPdf, anchors: readonly string[]): Promise<Part[]> {
  const pages = readPages(pdf).map(({ object }) => object);
  const order = new Map(pages.map((object, index) => [object, index]));
  const destinations = pdf.resolve(pdf.root.get('Dests'));
  const starts = anchors.map((anchor) => {
    const page = order.get(asReference(asList(destinations?.get(anchor))?.[0]) ?? -1);
    if (page === undefined) throw notUnderstood(`no destination ${anchor}`);
    return page;
  });
  const roots = elementsOf(pdf);
  const parents = readParents(pdf);
  const fonts = new PrintedFonts(pdf);
  const places = readPlaces(pdf);
  if (roots.length !== anchors.length) throw notUnderstood(`${roots.length} elements`);
  const documents = starts.map((start, index) => {
    const end = starts[index + 1] ?? pages.length;
    const root = roots[index];
    const isInTurn = index === 0 ? start === 0 : start > (starts[index - 1] ?? 0);
    if (!isInTurn || end <= start || root === undefined) throw notUnderstood(`pages of ${anchors[index]}`);
    return { root, own: pages.slice(start, end) };
  });
  return await Promise.all(
    documents.map(({ root, own }) => new PartReader(pdf, own, parents, fonts, places).read(root)),
  );
}

/** The elements of the documents: below the document and the element that holds them all. */
function elementsOf(pdf: SkiaPdf): number[] {
  const tree = pdf.resolve(pdf.root.get('StructTreeRoot'));
  const document = pdf.resolve(tree?.get('K'));
  const body = pdf.resolve(document?.get('K'));
  const kids = body?.get('K');
  const list = asList(kids) ?? (kids === undefined ? [] : [kids]);
  if (asName(document?.get('S')) !== 'Document') throw notUnderstood('structure');
  return list.map((kid) => {
    const object = asReference(kid);
    if (object === undefined) throw notUnderstood('structure');
    return object;
  });
}

/** What belongs to each key by which pages and links name their place in the structure. */
function readParents(pdf: SkiaPdf): ReadonlyMap<number, number> {
  const tree = pdf.resolve(pdf.resolve(pdf.root.get('StructTreeRoot'))?.get('ParentTree'));
  const parents = new Map<number, number>();
  const list = asList(tree?.get('Nums')) ?? [];
  if (tree?.has('Kids')) throw notUnderstood('parent tree');
  for (let at = 0; at + 1 < list.length; at += 2) {
    const object = asReference(list[at + 1]);
    if (object !== undefined) parents.set(Number(list[at]), object);
  }
  return parents;
}
