import type { Entry, Node, Scalar } from '../core/tree.js';
import { sameLetters } from './same-letters.js';
import type { Shape } from './shape.js';
import { scalarValue } from './yaml/scalar.js';

/**
 * Turns a tree into plain data as the schema means it: a field that holds text keeps the characters that were typed,
 * a plain text in place of an object becomes its shorthand field, a single item a list of one. Keys and ids are spelt with the same letters
 * however they were typed.
 * Where the tree does not fit the schema the data shows what was written, so that the schema check can say so.
 */
export function dataOf(node: Node, shape: Shape | undefined): unknown {
  if (shape?.schema.single && node.type !== 'list' && !isEmpty(node)) return [dataOf(node, shape.items)];
  switch (node.type) {
    case 'scalar':
      return scalarData(node, shape);
    case 'list':
      return node.items.map((item) => dataOf(item, shape?.items));
    case 'map':
      return mapData(node.entries, shape);
  }
}

/** Whether nothing was written: a key without a value, or a dash without an item. */
export function isEmpty(node: Node): boolean {
  return node.type === 'scalar' && node.plain && node.text === '';
}

function scalarData(node: Scalar, shape: Shape | undefined): unknown {
  if (isEmpty(node)) return null;
  if (shape?.type === 'string') return isId(shape) ? sameLetters(node.text) : node.text;
  const shorthand = shape?.type === 'object' ? shape.schema.shorthand : undefined;
  if (shape && shorthand !== undefined) return { [shorthand]: dataOf(node, shape.fields.get(shorthand)) };
  return scalarValue(node);
}

/** Whether the text is compared with others: an id, or what refers to one. */
function isId({ word, schema }: Shape): boolean {
  return word === 'id' || schema.refers !== undefined;
}

function mapData(entries: readonly Entry[], shape: Shape | undefined): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key, value } of entries) {
    const name = sameLetters(key.text);
    const child = dataOf(value, shape?.fields.get(name) ?? shape?.items);
    if (name === '__proto__') Object.defineProperty(data, name, { value: child, enumerable: true });
    else data[name] = child;
  }
  return data;
}
