import { categories } from './part.js';
import { notUnderstood } from './skia.js';
import { asDictionary, asReference, type Dictionary } from './value.js';

const known: readonly string[] = Object.values(categories);

/** The objects that a content may name, by `Category/name`. Throws CannotRun for anything else that a content could ask for. */
export function readResources(resources: Dictionary | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [category, value] of resources ?? []) {
    if (category === 'ProcSet') continue;
    const entries = asDictionary(value);
    if (!known.includes(category) || !entries) throw notUnderstood(`/${category} in resources`);
    for (const [name, entry] of entries) {
      const object = asReference(entry);
      if (object === undefined) throw notUnderstood(`/${name} in resources`);
      found.set(`${category}/${name}`, object);
    }
  }
  return found;
}

/** The text of a stream object without its resources and its end, for other data of `length` bytes, packed. */
export function withoutResources(text: string, length: number): string {
  const start = text.indexOf('/Resources ');
  const end = start < 0 ? start : endOfDictionary(text, start + '/Resources '.length);
  const rest = start < 0 ? text : text.slice(0, start) + text.slice(end);
  return rest
    .replace(/\s*\/Filter \/FlateDecode/, '')
    .replace(/\/Length \d+/, `/Filter /FlateDecode\n/Length ${length}`)
    .replace(/>>\s*$/, '');
}

/** Where the dictionary or the reference that begins at `start` ends. */
function endOfDictionary(text: string, start: number): number {
  if (!text.startsWith('<<', start)) return start + (/^\d+ 0 R/.exec(text.slice(start))?.[0].length ?? 0);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text.startsWith('<<', at)) {
      depth += 1;
      at += 1;
    } else if (text.startsWith('>>', at)) {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    }
  }
  throw notUnderstood('resources');
}
