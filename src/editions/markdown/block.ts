/** A part of a Markdown document. */
export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | List
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'code'; readonly lines: readonly string[] };

/** Items below each other; `start` is the number of the first, where they are numbered. */
export interface List {
  readonly type: 'list';
  readonly start: number | undefined;
  readonly items: readonly Item[];
}

/** An item, with a box to tick or not. */
export interface Item {
  readonly box: boolean;
  readonly blocks: readonly Block[];
}

/** A list of points. */
export function listOf(items: readonly (readonly Block[])[]): List {
  return { type: 'list', start: undefined, items: items.map((blocks) => ({ box: false, blocks })) };
}

/** The same with points in a row as one list. */
export function joinedLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isMore = block.type === 'list' && block.start === undefined;
    if (isMore && last?.type === 'list' && last.start === undefined)
      joined.splice(-1, 1, { ...last, items: [...last.items, ...block.items] });
    else joined.push(block);
  }
  return joined;
}

/** Paragraphs as points; what is more than a line stays as it is. */
export function pointsOf(blocks: readonly Block[]): Block[] {
  return joinedLists(blocks.map((block) => (block.type === 'text' ? listOf([[block]]) : block)));
}

/** Where an item begins with points, the first of them is its first line. */
export function opened([first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return [];
  const [lead, ...more] = first.type === 'list' && first.start === undefined ? first.items : [];
  if (first.type !== 'list' || lead === undefined) return [first, ...rest];
  return opened([...lead.blocks, ...(more.length > 0 ? [{ ...first, items: more }] : []), ...rest]);
}
