import { columnsOf } from '../../core/columns.js';
import type { Block, Item, List } from './block.js';
import { atStart } from './inline.js';

/** Blocks as lines of Markdown, with an empty line between them. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const lines = written(block, isSame(before, block));
    return index === 0 ? lines : ['', ...lines];
  });
}

/** Two lists of a kind in a row would be read as one, unless they are marked in another way. */
function isSame(before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'list' || block.type !== 'list') return false;
  return (before.start === undefined) === (block.start === undefined);
}

function written(block: Block, isOther: boolean): string[] {
  switch (block.type) {
    case 'text':
      return [atStart(block.text)];
    case 'heading':
      // Signs at its end would be taken for a part of its mark.
      return [`${'#'.repeat(block.level)} ${block.text.replace(/#+$/, '\\$&')}`];
    case 'code':
      return codeLines(block.lines);
    case 'table':
      return tableLines(block.rows);
    case 'list':
      return listLines(block, isOther);
  }
}

function codeLines(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.map((line) => /^ *(`*)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence];
}

/** Columns of one width are read without a program that shows them. */
function tableLines(cells: readonly (readonly string[])[]): string[] {
  const rows = cells.map((row) => row.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function listLines({ start, items }: List, isOther: boolean): string[] {
  const isTight = items.every(({ blocks }) =>
    blocks.every((block, index) => (index === 0 ? block.type === 'text' : block.type === 'list')),
  );
  return items.flatMap((item, index) => {
    const sign = start === undefined ? (isOther ? '*' : '-') : `${start + index}${isOther ? ')' : '.'}`;
    const lines = itemLines(item, `${sign} `, isTight);
    return index === 0 || isTight ? lines : ['', ...lines];
  });
}

function itemLines({ box, blocks }: Item, sign: string, isTight: boolean): string[] {
  const inner = isTight ? blocks.flatMap((block, index) => tight(block, blocks[index - 1])) : linesOf(blocks);
  const [first = '', ...rest] = inner;
  const indent = ' '.repeat(sign.length);
  const lead = `${sign}${box ? '[ ] ' : ''}${first}`.trimEnd();
  return [lead, ...rest.map((line) => (line === '' ? '' : indent + line))];
}

function tight(block: Block, before: Block | undefined): string[] {
  return written(block, isSame(before, block));
}
