import { SaxesParser } from 'saxes';

/** What drawing programs name in the head of a file and use for addresses below it. */
const entity = /<!ENTITY\s+([^\s%]+)\s/g;

/** No drawing is as deep as that; the time that a name takes to be looked up grows with the depth. */
const deepest = 1_000;

/** The attributes of the outermost element of a text in XML; undefined where browsers find that the text is none. */
export function rootAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let root: ReadonlyMap<string, string> | undefined;
  // One fault is enough: after it a long file would be read for each of its characters.
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (declared) => {
    for (const [, name = ''] of declared.matchAll(entity)) parser.ENTITIES[name] = name;
  });
  let depth = 0;
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('opentag', ({ attributes }) => {
    depth += 1;
    if (depth > deepest) throw new RangeError('too deep');
    root ??= new Map(Object.values(attributes).map(({ name, value }) => [name, value]));
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return root;
}
