import type { TextEdit } from '../core/diagnostic.js';
import type { Node, Scalar } from '../core/tree.js';
import { locate } from '../language/locate.js';
import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';

/**
 * A text in place of a part of a value, where that part stands in the file as it reads, and once. Undefined also where the text would
 * be read as something else there, such as a comment.
 */
export function replacePart(
  member: Member,
  { pointer }: Visit,
  part: string,
  text: string,
): TextEdit | undefined {
  const { node } = locate(member.root, pointer);
  if (node.type !== 'scalar') return undefined;
  const within = member.source.text.slice(node.start, node.end);
  const offset = within.indexOf(part);
  if (part === '' || offset < 0 || within.indexOf(part, offset + 1) >= 0) return undefined;
  const after = within.slice(0, offset) + text + within.slice(offset + part.length);
  if (!isAsItReads(node, within, after, text)) return undefined;
  const start = node.start + offset;
  return { file: member.path, start, end: start + part.length, text };
}

/** Whether a value is still one, and the same but for the part, however it is written. */
function isAsItReads({ plain }: Scalar, before: string, after: string, text: string): boolean {
  if (/[\r\n]/.test(text)) return false;
  if (plain) {
    // What is white for JavaScript, such as a space that does not break, is a letter for YAML.
    const isMarked = /(?:^|[ \t\n])#|:(?:[ \t\r\n]|$)|^[ \t'"!&*%@`|>?-]|[ \t]$|^$/;
    return !/[,[\]{}]/.test(text) && (isMarked.test(before) || !isMarked.test(after));
  }
  if (before.startsWith("'")) return !text.includes("'");
  return !before.startsWith('"') || !/["\\]/.test(text);
}

/**
 * The items of a list in another order, each with what stands beside it: `order` has the present indexes in the order wanted.
 * Undefined where a comment stands by an item, which would not move with it.
 */
export function reorderItems(
  member: Member,
  { pointer }: Visit,
  order: readonly number[],
): TextEdit[] | undefined {
  const { node, key = node } = locate(member.root, pointer);
  if (node.type !== 'list' || node.items.length !== order.length) return undefined;
  const { text } = member.source;
  // Behind a closing bracket a comment is about the list.
  const isInBrackets = text[node.start] === '[';
  const lineEnd = text.indexOf('\n', endOf(node));
  const lines = isInBrackets
    ? text.slice(node.start, node.end)
    : text.slice(Math.min(key.start, node.start), lineEnd < 0 ? text.length : lineEnd);
  if (lines.includes('#')) return undefined;
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
    return last ? Math.max(endOf(last.value), node.end) : node.end;
  }
  if (node.type === 'list') {
    const last = node.items.at(-1);
    return last ? Math.max(endOf(last), node.end) : node.end;
  }
  return node.end;
}
