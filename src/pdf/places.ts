import type { Destination, OutlineItem, Part } from './part.js';
import { wholePixels } from './pixels.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, asReference, type Dictionary, type Value } from './value.js';

/** The places that a print names: read once, for all its documents. */
export interface Places {
  readonly destinations: readonly { readonly name: string; readonly page: number; readonly view: string }[];
  readonly outline: readonly {
    readonly title: string;
    readonly depth: number;
    readonly page: number;
    readonly view: string;
    readonly element: number | undefined;
  }[];
}

/** Reads the destinations and the outline of a print; pages and elements are objects of the file. */
export function readPlaces(pdf: SkiaPdf): Places {
  const named = [...(pdf.resolve(pdf.root.get('Dests')) ?? [])];
  return {
    destinations: named.map(([name, value]) => ({ name, page: pageOf(value), view: viewOf(value) })),
    outline: [...outlineOf(pdf)].map(({ item, title, depth }) => {
      const target = item.get('Dest');
      const element = asReference(item.get('SE'));
      return { title, depth, page: pageOf(target), view: viewOf(target), element };
    }),
  };
}

/** What of them lies on the first `pages` numbers; `titleOf` corrects the title of an element. */
export function placesOf(
  places: Places,
  numbers: ReadonlyMap<number, number>,
  pages: number,
  titleOf: (element: number, title: string) => string,
): Pick<Part, 'destinations' | 'outline'> {
  const within = (object: number): number | undefined => {
    const number = numbers.get(object);
    return number !== undefined && number >= 1 && number <= pages ? number : undefined;
  };
  const destinations = places.destinations.flatMap(({ name, page, view }): Destination[] => {
    const number = within(page);
    return number === undefined ? [] : [{ name, page: number, view }];
  });
  const outline = places.outline.flatMap(({ page, element, ...item }): OutlineItem[] => {
    const number = within(page);
    const own = element === undefined ? undefined : numbers.get(element);
    const title = element === undefined || own === undefined ? item.title : titleOf(element, item.title);
    return number === undefined ? [] : [{ ...item, title, page: number, element: own }];
  });
  return {
    destinations: destinations.sort((a, b) => (a.name < b.name ? -1 : 1)),
    outline: nested(outline),
  };
}

/** Lines of an outline below each other as they are, and not below what was printed before them. */
function nested(outline: readonly OutlineItem[]): OutlineItem[] {
  const open: number[] = [];
  return outline.map((item) => {
    while ((open.at(-1) ?? -1) >= item.depth) open.pop();
    return { ...item, depth: open.push(item.depth) - 1 };
  });
}

function pageOf(value: Value | undefined): number {
  return asReference(asList(value)?.[0]) ?? -1;
}

interface Line {
  readonly item: Dictionary;
  readonly title: string;
  readonly depth: number;
}

function* outlineOf(pdf: SkiaPdf): Generator<Line> {
  const walk = function* (first: Value | undefined, depth: number): Generator<Line> {
    let object = asReference(first);
    for (let guard = 0; object !== undefined; guard += 1) {
      if (guard > 100_000 || depth > 32) throw notUnderstood('outline');
      const item = pdf.dictionary(object);
      const title = /\/Title (\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f]*>)/.exec(pdf.value(object).text)?.[1];
      if (title === undefined) throw notUnderstood('outline');
      yield { item, title, depth };
      yield* walk(item.get('First'), depth + 1);
      object = asReference(item.get('Next'));
    }
  };
  yield* walk(pdf.resolve(pdf.root.get('Outlines'))?.get('First'), 0);
}

/** In whole pixels, as what can be clicked is. */
function viewOf(value: Value | undefined): string {
  const [, kind, left, top, zoom] = asList(value) ?? [];
  const isPlace = typeof kind === 'object' && kind !== null && 'name' in kind && kind.name === 'XYZ';
  if (!isPlace || typeof left !== 'number' || typeof top !== 'number') throw notUnderstood('destination');
  return `/XYZ ${wholePixels(left)} ${wholePixels(top)} ${zoom === null ? 'null' : Number(zoom ?? 0)}`;
}
