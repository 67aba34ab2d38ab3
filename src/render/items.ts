import type { Shape } from '../language/shape.js';
import { formSheets } from './form-sheets.js';
import type { Paper } from './paper.js';
import { itemsAsTable } from './table.js';
import type { ItemView, ValueView } from './values.js';
import { lengthOf } from './widths.js';

/** The words that are laid out closer on a card. */
const cardWords: ReadonlySet<string> = new Set([
  'trigger',
  'check',
  'step',
  'hop',
  'escalation',
  'stand-down',
]);
/** What stands at the head of a point, whether or not it is what the point mainly is. */
const leading: ReadonlySet<string> = new Set(['title', 'name']);
/** What is longer is a sentence and no name. */
const longestName = 40;

/** Items as the template of their word lays them out, else as a table where they are short, else as a list. */
export function itemsView(items: readonly ItemView[], shape: Shape, paper: Paper, level: number): ValueView {
  if (paper.card && cardWords.has(shape.word ?? ''))
    return { template: `cards/${shape.word}`, block: true, level, items, numbers: true };
  if (hasBlock(shape, paper)) {
    const isForm = shape.word === 'form' && paper.isBinder;
    const printed = isForm ? items.flatMap((item) => formSheets(item, paper)) : items;
    return { template: `blocks/${shape.word}`, block: true, level, items: printed, numbers: true };
  }
  const { shorthand } = shape.schema;
  const table = isSpoken(items, shape) ? undefined : itemsAsTable(items, [...shape.fields.keys()]);
  if (table) return table;
  if (shorthand === undefined) return { template: 'values/items', block: true, level, items, numbers: true };
  const main = leading.has(shorthand) ? '' : shorthand;
  return { template: 'values/points', block: true, main, items, numbers: true };
}

/** One thing with its fields; prose that it is mainly made of needs no label. */
export function recordView(item: ItemView, { schema, fields }: Pick<Shape, 'schema' | 'fields'>): ValueView {
  const { shorthand = '' } = schema;
  const main = fields.get(shorthand)?.word === 'prose' ? shorthand : '';
  return { template: 'values/record', block: true, main, item, numbers: true };
}

/** Whoever looks something up looks for its title. */
export function byTitle(items: readonly ItemView[], paper: Paper): ItemView[] {
  const { compare } = new Intl.Collator(paper.locale);
  const title = ({ fields, key }: ItemView): string => {
    const value = fields.find((field) => field.name === 'title')?.value;
    return value && 'text' in value ? value.text : (key ?? '');
  };
  return [...items].sort((a, b) => compare(title(a), title(b)));
}

/** Whether a word has a template of its own. */
export function hasBlock(shape: Shape, paper: Paper): boolean {
  return shape.word !== undefined && paper.hasBlock(shape.word);
}

/** Whether items are a sentence each, a few of them with a word more: a list and no table. */
function isSpoken(items: readonly ItemView[], { schema, fields }: Shape): boolean {
  const { shorthand } = schema;
  if (shorthand === undefined) return false;
  if (fields.get(shorthand)?.word === 'prose') return true;
  const bare = items.filter((item) => item.fields.length === 1).length;
  const values = items.flatMap((item) => item.fields.filter(({ name }) => name === shorthand));
  const hasSentences = values.some(({ value }) => 'text' in value && lengthOf(value.text) > longestName);
  return bare > (hasSentences ? 0 : items.length / 2);
}
