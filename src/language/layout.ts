import type { Shape } from './shape.js';
import type { Words } from './words.js';

/** How a document is laid out where it differs from its kind: headings, order, chapters. */
export type Layout = Words['layout'];

type Entry<T> = readonly [string, T];

/** Joins what a document says of its layout with what its workspace says of the kind; the document wins. */
export function mergedLayout(own: Layout = {}, shared: Layout = {}): Layout {
  return { ...shared, ...own, headings: { ...shared.headings, ...own.headings } };
}

/** The named things in the order of a layout: first those that it puts first, and what shares a chapter side by side. */
export function inOrder<T>(entries: Iterable<Entry<T>>, { order = [], chapters = {} }: Layout): Entry<T>[] {
  const things = new Map(entries);
  const names = new Set([...order.filter((name) => things.has(name)), ...things.keys()]);
  const gathered = Object.values(chapters).reduce(gather, [...names]);
  return gathered.map((name) => [name, things.get(name) as T]);
}

/** The chapter of a section: what the layout says, else the kind. */
export function chapterOf(section: string, shape: Shape, { chapters = {} }: Layout): string | undefined {
  const own = Object.entries(chapters).find(([, sections]) => sections.includes(section));
  return own ? own[0] : shape.chapter;
}

/** What a layout says of the parts of one section, as if they were sections. */
export function layoutWithin(section: string, { headings = {}, order = [] }: Layout): Layout {
  const prefix = `${section}.`;
  const isPart = (name: string): boolean => name.startsWith(prefix);
  const bare = (name: string): string => name.slice(prefix.length);
  const parts = Object.entries(headings).filter(([name]) => isPart(name));
  return {
    headings: Object.fromEntries(parts.map(([name, text]) => [bare(name), text])),
    order: order.filter(isPart).map(bare),
  };
}

/** Moves the members of a chapter behind the first of them. */
function gather(names: readonly string[], members: readonly string[]): string[] {
  const present = members.filter((name) => names.includes(name));
  const first = names.findIndex((name) => present.includes(name));
  const others = (some: readonly string[]): string[] => some.filter((name) => !present.includes(name));
  return first < 0
    ? [...names]
    : [...others(names.slice(0, first)), ...present, ...others(names.slice(first))];
}
