import { type Element, elementsIn, findAll, isElement, type Markup } from '../nodes.js';
import { type Block, listOf, pointsOf } from './block.js';
import { inlineOf } from './inline.js';

type Read = (nodes: readonly Markup[]) => Block[];

/** So long may the words of a cell be, and of a row, to be read in a terminal. */
const cellRoom = 60;
const rowRoom = 140;

/** A table with short cells as a table, any other as points: the first cell of a row with the others below it. */
export function tableOf(table: Element, colon: string, read: Read): Block[] {
  const rows = findAll(table, (one) => one.name === 'tr').map((row) =>
    elementsIn(row).filter((cell) => isElement(cell, 'td', 'th')),
  );
  const isHead = (row: readonly Element[]): boolean =>
    row.length > 0 && row.every((cell) => cell.attributes['scope'] === 'col');
  const [head = []] = rows.filter(isHead);
  const body = rows.filter((row) => !isHead(row));
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
  return pointsIn(
    body,
    head.map((cell) => inlineOf(cell.children) + colon),
    cells,
  );
}

/** A row that is one cell over all columns belongs to the row above it. */
function pointsIn(
  body: readonly (readonly Element[])[],
  labels: readonly string[],
  cells: readonly (readonly Block[][])[],
): Block[] {
  const items: Block[][] = [];
  body.forEach((row, number) => {
    const [first = [], ...others] = cells[number] ?? [];
    const below = others.flatMap((blocks, index) => labelled(labels[index + 1] ?? '', blocks));
    const isMore = row[0]?.attributes['colspan'] !== undefined;
    if (isMore) items.at(-1)?.push(...first, ...below);
    else items.push([...first, ...below]);
  });
  const points = items.map(([first, ...rest]) => ({
    box: false,
    blocks: first === undefined ? [] : [stressed(first), ...pointsOf(rest)],
  }));
  return [{ type: 'list', start: undefined, items: points }];
}

function stressed(block: Block): Block {
  if (block.type !== 'text' || /[*\\`]/.test(block.text)) return block;
  return { ...block, text: `**${block.text}**` };
}

/** A value with the heading of its column. */
function labelled(label: string, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
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
