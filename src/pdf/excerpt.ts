import type { Part, PartObject } from './part.js';

const nothing: PartObject = { text: ['null'] };

/** A part of which only some pages are wanted, counted from 0: without what leads elsewhere and what the others need. Its numbers stay. */
export function excerptOf(part: Part, only: ReadonlySet<number> | undefined): Part {
  const { pages, objects } = part;
  const first = pages.length + 1;
  const needed = new Set<number>();
  const open = pages.flatMap((page, index) =>
    !only || only.has(index) ? page.resources.map(({ number }) => number) : [],
  );
  for (let local = open.pop(); local !== undefined; local = open.pop()) {
    if (needed.has(local)) continue;
    needed.add(local);
    for (const segment of objects[local - first]?.text ?? [])
      if (typeof segment === 'number' && segment >= first) open.push(segment);
  }
  return {
    pages: pages.map((page) => ({ ...page, annotations: [], elements: [] })),
    objects: objects.map((object, index) => (needed.has(first + index) ? object : nothing)),
    roots: [],
    identified: [],
    destinations: [],
    outline: [],
  };
}
