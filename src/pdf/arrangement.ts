import type { PartObject, PartPage } from './part.js';

/** A piece of marked content: the object of the element that it belongs to, 0 for none, and its characters. */
interface Piece {
  readonly element: number;
  readonly text: string;
}

/** Elements that only hold others: whether there is one more of them is not seen on paper. */
const plain = new Set(['NonStruct', 'Span', 'Em', 'Strong', 'Link']);

/**
 * The characters of pages with the borders between the elements that they stand in: 10 in one cell of a table is not 10 in the next one. How lines
 * break counts for nothing. `pages` says by which number the first of the objects is known, less one.
 */
export function arrangementsOf(
  pieces: readonly (readonly Piece[])[],
  objects: readonly PartObject[],
): PartPage['arrangement'][] {
  const paths = new Map<number, readonly number[]>([[0, []]]);
  const objectOf = (element: number): PartObject | undefined => objects[element - pieces.length - 1];
  const pathOf = (element: number): readonly number[] => {
    const known = paths.get(element);
    if (known) return known;
    const object = objectOf(element);
    const path = object ? [...pathOf(parentOf(object)), element] : [];
    paths.set(element, path);
    return path;
  };
  const rolesOf = (elements: readonly number[]): string[] =>
    elements.map((element) => roleOf(objectOf(element))).filter((role) => !plain.has(role));
  return pieces.map((own) => {
    let before: readonly number[] = [];
    let arrangement = '';
    for (const { element, text } of own) {
      const path = pathOf(element);
      const shared = path.findIndex((one, depth) => one !== before[depth]);
      if (shared >= 0 || path.length < before.length) {
        const depth = shared < 0 ? path.length : shared;
        const [left, entered] = [rolesOf(before.slice(depth)), rolesOf(path.slice(depth))];
        arrangement += `\n${left.length} ${entered.join(' ')} `;
      }
      arrangement += text;
      before = path;
    }
    return arrangement;
  });
}

function parentOf({ text }: PartObject): number {
  const at = text.findIndex((segment) => typeof segment === 'string' && segment.endsWith('/P '));
  const parent = at < 0 ? undefined : text[at + 1];
  return typeof parent === 'number' ? parent : 0;
}

function roleOf(object: PartObject | undefined): string {
  const [start = ''] = object?.text ?? [];
  return /\/S \/(\w+)/.exec(String(start))?.[1] ?? '';
}
