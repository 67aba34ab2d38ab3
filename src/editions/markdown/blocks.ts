import {
  type Element,
  hasClass,
  headingLevel,
  holdsBlock,
  isBlock,
  isElement,
  type Markup,
} from '../nodes.js';
import { type Block, type Item, joinedLists, listOf, opened, pointsOf } from './block.js';
import { boxSign, inlineOf } from './inline.js';
import { tableOf } from './table.js';

/** What stands in an element as blocks, `colon` behind the labels of columns; words between blocks are a paragraph. */
export function blocksOf(nodes: readonly Markup[], colon: string): Block[] {
  const blocks: Block[] = [];
  let words: Markup[] = [];
  const paragraph = (): void => {
    const text = inlineOf(words);
    if (text !== '') blocks.push({ type: 'text', text });
    words = [];
  };
  for (const node of nodes) {
    if (!isBlock(node) && !holdsBlock(node)) words.push(node);
    else if (isElement(node)) {
      paragraph();
      blocks.push(...blockOf(node, colon));
    }
  }
  paragraph();
  return joinedLists(blocks);
}

function blockOf(node: Element, colon: string): Block[] {
  const { name, children, attributes } = node;
  const level = headingLevel(node);
  if (level !== undefined) return [{ type: 'heading', level, text: inlineOf(children) }];
  if (hasClass(node, 'field')) return [listOf([blocksOf(children, colon)])];
  if (name === 'table') return tableOf(node, colon, (nodes) => blocksOf(nodes, colon));
  if (name === 'pre') return [{ type: 'code', lines: codeIn(children).replace(/\n$/, '').split('\n') }];
  if (name === 'ul' || name === 'ol') {
    const items = children
      .filter((child) => isElement(child, 'li'))
      .map((item) => itemOf(item as Element, colon));
    const start = name === 'ol' ? Number.parseInt(attributes['start'] ?? '1', 10) : undefined;
    return items.length === 0 ? [] : [{ type: 'list', start, items }];
  }
  return blocksOf(children, colon);
}

function codeIn(nodes: readonly Markup[]): string {
  return nodes.map((node) => (isElement(node) ? codeIn(node.children) : node)).join('');
}

/** What an item says beside its first line are points of its own. */
function itemOf({ children }: Element, colon: string): Item {
  const [first, ...rest] = opened(blocksOf(children, colon));
  if (first === undefined) return { box: false, blocks: [] };
  const box = first.type === 'text' && first.text.startsWith(boxSign);
  const lead = box ? { ...first, text: first.text.slice(boxSign.length).trim() } : first;
  return { box, blocks: [lead, ...pointsOf(rest)] };
}
