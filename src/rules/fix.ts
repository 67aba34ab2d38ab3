import type { TextEdit } from '../core/diagnostic.js';
import type { Node } from '../core/tree.js';
import { locate } from '../language/locate.js';
import type { Visit } from '../language/walk.js';
import { locationOf, type Member } from '../workspace/member.js';

/** A text in place of a value, written so that YAML reads it as it stands. */
export function replaceValue(member: Member, { pointer }: Visit, text: string): TextEdit {
  const { file, start, end } = locationOf(member, pointer);
  return { file, start, end, text: written(text) };
}

/** A text in place of a part of a value, where that part stands in the file as it reads; else undefined. */
export function replacePart(
  member: Member,
  { pointer }: Visit,
  part: string,
  text: string,
): TextEdit | undefined {
  const { file, start, end } = locationOf(member, pointer);
  const within = member.source.text.slice(start, end);
  const offset = within.indexOf(part);
  if (offset < 0 || within.indexOf(part, offset + 1) >= 0) return undefined;
  return { file, start: start + offset, end: start + offset + part.length, text };
}

/**
 * The items of a list in another order, each with what stands beside it: `order` has the present indexes in the order wanted.
 * Undefined where an item has a comment or a neighbour on its lines that would not move with it.
 */
export function reorderItems(
  member: Member,
  { pointer }: Visit,
  order: readonly number[],
): TextEdit[] | undefined {
  const { node } = locate(member.root, pointer);
  if (node.type !== 'list' || node.items.length !== order.length) return undefined;
  const { text } = member.source;
  if (text.slice(node.start, node.end).includes('#')) return undefined;
  const whole = node.items.map((item) => text.slice(item.start, endOf(item)));
  return node.items.flatMap((item, index) => {
    const moved = whole[order[index] ?? index] ?? '';
    return moved === whole[index]
      ? []
      : [{ file: member.path, start: item.start, end: endOf(item), text: moved }];
  });
}

/** Where the last character of a value is, without line breaks behind it. */
function endOf(node: Node): number {
  if (node.type === 'map') {
    const last = node.entries.at(-1);
    return last ? endOf(last.value) : node.end;
  }
  if (node.type === 'list') {
    const last = node.items.at(-1);
    return last ? Math.max(endOf(last), node.end) : node.end;
  }
  return node.end;
}

/** What could be anything but plain words is put in quotation marks. */
function written(text: string): string {
  const isPlain = /^[\p{L}\p{N}+][^:#\n"'[\]{},&*!|>%@`]*$/u.test(text) && !/\s$/.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
