import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import { contactFields } from './contact.js';
import { inlineView } from './inline.js';
import { labelOf, type Paper } from './paper.js';
import { planReferenceView, referenceView } from './references.js';
import { itemsAsTable } from './table.js';
import { type FieldView, type ItemView, type ListView, textView, type ValueView } from './values.js';

type Data = Readonly<Record<string, unknown>>;

/** A value of any shape as it stands on paper; `level` is that of headings inside it. Null when there is nothing to print. */
export function viewOf(value: unknown, shape: Shape, paper: Paper, level: number): ValueView | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : listView(value, shape, paper, level);
  if (typeof value === 'object') return objectView(value as Data, shape, paper, level);
  return inlineView(value, shape, paper);
}

/** The content of a section: an object with fields of some length becomes a sequence of headed parts. */
export function sectionContent(value: unknown, shape: Shape, paper: Paper, level: number): ValueView | null {
  if (value === null || value === undefined) return null;
  const hasFields = shape.type === 'object' && shape.fields.size > 0;
  if (!hasFields || isPlanReference(shape) || hasBlock(shape, paper))
    return viewOf(value, shape, paper, level);
  const fields = fieldsOf(value as Data, shape.fields, shape.word, paper, Math.min(level + 1, 6));
  return fields.length === 0 ? null : headedFields(fields, level, shape.schema.shorthand);
}

/** Fields of which the longer ones stand under headings; `main` is the field that needs none. */
export function headedFields(fields: readonly FieldView[], level: number, main?: string): ValueView {
  if (!fields.some((field) => field.value.block)) return recordView({ anchor: null, key: null, fields });
  const headed = fields.map((field) => ({ ...field, heading: field.value.block && field.name !== main }));
  return { template: 'values/sections', block: true, level, fields: headed };
}

/** The fields of an object that are filled in, in the order of its schema, but for those that only tell files something. */
export function fieldsOf(
  value: Data,
  fields: Iterable<readonly [string, Shape]>,
  word: string | undefined,
  paper: Paper,
  level: number,
): FieldView[] {
  return [...fields].flatMap(([name, shape]) => {
    const view = isForFiles(shape) ? null : viewOf(value[name], shape, paper, level);
    return view ? [{ name, label: labelOf(paper, word, name, shape), value: view }] : [];
  });
}

function listView(values: readonly unknown[], { items }: Shape, paper: Paper, level: number): ValueView {
  if (items?.type === 'object' && items.fields.size > 0 && !isPlanReference(items)) {
    const views = values.map((value) => itemView(value as Data, items, paper, level, null));
    return itemsView(views, items, paper, level);
  }
  const views = values.flatMap((value) =>
    items ? (viewOf(value, items, paper, level) ?? []) : textView(String(value)),
  );
  const [only] = views;
  if (only && views.length === 1) return only;
  const style = listStyle(views);
  return {
    template: 'values/list',
    block: style !== 'run',
    style,
    items: views,
    numbers: false,
    turn: false,
  };
}

function listStyle(views: readonly ValueView[]): ListView['style'] {
  const run = ['values/link', 'values/phone'];
  if (
    views.every((view) => view.template === 'values/role' || (view.template === 'values/link' && view.where))
  )
    return 'lines';
  return views.every((view) => run.includes(view.template) && !('where' in view && view.where))
    ? 'run'
    : 'bullets';
}

function objectView(value: Data, shape: Shape, paper: Paper, level: number): ValueView {
  if (isPlanReference(shape)) return planReferenceView(value as Words['plan-reference'], paper);
  if (shape.fields.size === 0) return mapView(value, shape, paper, level);
  const item = itemView(value, shape, paper, level, null);
  return hasBlock(shape, paper) ? itemsView([item], shape, paper, level) : recordView(item);
}

function mapView(value: Data, shape: Shape, paper: Paper, level: number): ValueView {
  const { keys, defines } = shape.schema;
  const target = defines ?? (keys === 'rule' ? undefined : keys);
  const { items } = shape;
  if (items?.type === 'object' && items.fields.size > 0) {
    const views = Object.entries(value).map(([key, entry]) => {
      const item = itemView(entry as Data, items, paper, level, key);
      return defines ? { ...item, anchor: paper.links.anchor(defines, key) } : item;
    });
    return itemsView(defines ? byTitle(views, paper) : views, items, paper, level);
  }
  const entries = Object.entries(value).flatMap(([key, entry]) => {
    const view = items ? viewOf(entry, items, paper, level) : textView(String(entry));
    const name = target ? referenceView(key, target, paper) : undefined;
    return view ? [{ name: name && 'text' in name ? name.text : key, value: view }] : [];
  });
  return { template: 'values/map', block: true, entries, numbers: false };
}

function itemView(value: Data, shape: Shape, paper: Paper, level: number, key: string | null): ItemView {
  const own = fieldsOf(value, shape.fields, shape.word, paper, level);
  const fields = shape.word === 'contact' ? contactFields(value as Words['contact'], own, shape, paper) : own;
  return { anchor: null, key, fields };
}

function itemsView(items: readonly ItemView[], shape: Shape, paper: Paper, level: number): ValueView {
  if (hasBlock(shape, paper))
    return { template: `blocks/${shape.word}`, block: true, level, items, numbers: true };
  return (
    itemsAsTable(items, [...shape.fields.keys()]) ?? {
      template: 'values/items',
      block: true,
      level,
      items,
      numbers: true,
    }
  );
}

function recordView(item: ItemView): ValueView {
  return { template: 'values/record', block: true, item, numbers: true };
}

/** Whoever looks something up looks for its title. */
function byTitle(items: readonly ItemView[], paper: Paper): ItemView[] {
  const { compare } = new Intl.Collator(paper.locale);
  const title = ({ fields, key }: ItemView): string => {
    const value = fields.find((field) => field.name === 'title')?.value;
    return value && 'text' in value ? value.text : (key ?? '');
  };
  return [...items].sort((a, b) => compare(title(a), title(b)));
}

function hasBlock(shape: Shape, paper: Paper): boolean {
  return shape.word !== undefined && paper.hasBlock(shape.word);
}

/** Ids, and the language that the text itself is in. */
function isForFiles({ word }: Shape): boolean {
  return word === 'id' || word === 'language';
}

function isPlanReference(shape: Shape): boolean {
  return shape.word === 'plan-reference';
}
