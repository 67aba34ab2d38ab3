import type { Element, Markup } from '../nodes.js';
import { rowsOf } from '../rows.js';
import { type Block, type Item, listOf, opened, pointsOf } from './block.js';
import { inlineOf } from './inline.js';

type Read = (nodes: readonly Markup[]) => Block[];

/** So long may the words of a cell be, and of a row, to be read in a terminal. */
const cellRoom = 60;
const rowRoom = 140;

/** A table with short cells as a table, any other as points: the first cell of a row with the others below it. */
export function tableOf(table: Element, colon: string, read: Read): Block[] {
  const { head, body } = rowsOf(table);
  const columns = Math.max(head.length, ...body.map((row) => row.length));
  const cells = body.map((row) => row.map((cell) => read(cell.children)));
  const simple = cells.every((row) => row.length === columns && row.every(isShort) && fits(row));
  if (simple && columns > 1 && head.length === columns)
    return [
      {
        type: 'table',
        rows: [head.map((cell) => inlineOf(cell.children)), ...cells.map((row) => row.map(lineOf))],
      },
    ];
  const labels = head.map((cell) => inlineOf(cell.children)).map((label) => label && label + colon);
  return pointsIn(body, labels, cells);
}

/** A row that is one cell over all columns belongs to the row above it. */
function pointsIn(
  body: readonly (readonly Element[])[],
  labels: readonly string[],
  cells: readonly (readonly Block[][])[],
): Block[] {
  const rows: Block[][] = [];
  body.forEach((row, number) => {
    const [first = [], ...others] = cells[number] ?? [];
    const isMore = row[0]?.attributes['colspan'] !== undefined;
    const below = others.flatMap((blocks, index) => labelled(labels[index + 1] ?? '', blocks));
    if (isMore) rows.at(-1)?.push(...first, ...below);
    else rows.push([...labelled(labels[0] ?? '', stressed(first)), ...below]);
  });
  const items = rows.map((blocks): Item => {
    const [lead, ...rest] = opened(blocks);
    return { box: false, blocks: lead === undefined ? [] : [lead, ...pointsOf(rest)] };
  });
  return [{ type: 'list', start: undefined, items }];
}

function stressed([first, ...rest]: readonly Block[]): Block[] {
  if (first === undefined) return [];
  if (first.type !== 'text' || /[*\\`]/.test(first.text)) return [first, ...rest];
  return [{ ...first, text: `**${first.text}**` }, ...rest];
}

/** A value with the heading of its column, where that has one. */
function labelled(label: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (label === '') return [listOf([blocks])];
  if (first.type === 'text') return [listOf([[{ ...first, text: `${label} ${first.text}` }, ...rest]])];
  return [listOf([[{ type: 'text', text: label }, ...blocks]])];
}

function isShort(blocks: readonly Block[]): boolean {
  const [first, ...rest] = blocks;
  return first === undefined || (rest.length === 0 && first.type === 'text' && first.text.length <= cellRoom);
}

function fits(row: readonly Block[][]): boolean {
  return row.map((blocks) => lineOf(blocks).length).reduce((sum, length) => sum + length, 0) <= rowRoom;
}

function lineOf([block]: readonly Block[]): string {
  return block?.type === 'text' ? block.text : '';
}
