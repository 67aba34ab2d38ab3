import { withNote } from '../core/punctuation.js';
import { inOrder, type Layout } from '../language/layout.js';
import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import { withoutHolder } from './card-places.js';
import { completedFields } from './completed.js';
import { inlineView } from './inline.js';
import { byTitle, hasBlock, itemsView, recordView } from './items.js';
import { labelOf, type Paper } from './paper.js';
import { phraseOf } from './phrases.js';
import { planReferenceView, referenceView } from './references.js';
import { type FieldView, type ItemView, type ListView, textView, type ValueView } from './values.js';

type Data = Readonly<Record<string, unknown>>;

/** A value of any shape as it stands on paper; `level` is that of headings inside it. Null when there is nothing to print. */
export function viewOf(value: unknown, shape: Shape, paper: Paper, level: number): ValueView | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : listView(value, shape, paper, level);
  if (typeof value === 'object') {
    const phrase = phraseOf(value, shape.word, paper);
    return phrase === undefined ? objectView(value as Data, shape, paper, level) : textView(phrase);
  }
  return inlineView(value, shape, paper);
}

/** The content of a section: an object with fields of some length becomes a sequence of headed parts; `layout` is that of the parts. */
export function sectionContent(
  value: unknown,
  shape: Shape,
  paper: Paper,
  level: number,
  layout: Layout,
): ValueView | null {
  if (value === null || value === undefined) return null;
  const hasFields = shape.type === 'object' && shape.fields.size > 0;
  if (!hasFields || isInline(shape, paper) || hasBlock(shape, paper))
    return viewOf(value, shape, paper, level);
  const inner = Math.min(level + 1, 6);
  const fields = fieldsOf(value as Data, inOrder(shape.fields, layout), shape.word, paper, inner).map(
    (field) => ({
      ...field,
      label: layout.headings?.[field.name] ?? field.label,
    }),
  );
  return fields.length === 0 ? null : headedFields(fields, level, shape.schema.shorthand ?? 'text');
}

/** What a section is made of: alone in it, they need no heading beside that of the section. */
const plainParts: ReadonlySet<string> = new Set(['steps', 'grades', 'classes']);

/**
 * Fields of which the longer ones stand under headings; `main` is the field that needs none. Those without a heading come first,
 * or they would seem to belong under the one before them.
 */
export function headedFields(fields: readonly FieldView[], level: number, main?: string): ValueView {
  if (!fields.some((field) => field.value.block)) {
    const item = { anchor: null, key: null, fields };
    return { template: 'values/record', block: true, main: '', item, numbers: true };
  }
  const headed = fields.filter((field) => field.value.block && field.name !== main);
  const isPlain = headed.length === 1 && headed.every(({ name }) => plainParts.has(name));
  const parts = fields.map((field) => ({ ...field, heading: !isPlain && headed.includes(field) }));
  const inOrder = [...parts.filter(({ heading }) => !heading), ...parts.filter(({ heading }) => heading)];
  return { template: 'values/sections', block: true, level, fields: inOrder };
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
  if (items?.type === 'object' && items.fields.size > 0 && !isInline(items, paper)) {
    return grouped(values as readonly Data[], items, paper, level);
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

/** Items in the parts that their word is printed in; in one part when none of them says more. */
function grouped(values: readonly Data[], items: Shape, paper: Paper, level: number): ValueView {
  const { groups: name } = items.schema;
  const field = name === undefined ? undefined : items.fields.get(name);
  if (name === undefined || !field || values.every((value) => value[name] === undefined)) {
    const views = values.map((value) => itemView(value, items, paper, level, null));
    return itemsView(views, items, paper, level);
  }
  const inner = Math.min(level + 1, 6);
  const groups = runsOf(values, name).map((run) => {
    const heading = viewOf(run[0]?.[name], field, paper, level);
    const views = run.map((value) => itemView({ ...value, [name]: undefined }, items, paper, inner, null));
    return { heading, value: itemsView(views, items, paper, inner) };
  });
  return { template: 'values/groups', block: true, level, groups };
}

function runsOf(values: readonly Data[], name: string): Data[][] {
  const runs: Data[][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last[0]?.[name] === value[name]) last.push(value);
    else runs.push([value]);
  }
  return runs;
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
  return hasBlock(shape, paper) ? itemsView([item], shape, paper, level) : recordView(item, shape);
}

function mapView(value: Data, shape: Shape, paper: Paper, level: number): ValueView {
  const { keys, defines } = shape.schema;
  const target = defines ?? (keys === 'rule' || keys === 'kind' ? undefined : keys);
  const { items } = shape;
  const named = (key: string): string => {
    const name = target && !defines ? referenceView(key, target, paper) : undefined;
    return name && 'text' in name ? name.text : key;
  };
  if (items?.type === 'object' && items.fields.size > 0) {
    if (!defines && hasBlock(items, paper)) return headedMap(value, items, paper, level, named);
    const views = Object.entries(value).map(([key, entry]) => {
      const item = itemView(entry as Data, items, paper, level, named(key));
      return defines ? { ...item, anchor: paper.links.anchor(defines, key) } : item;
    });
    return itemsView(defines ? byTitle(views, paper) : views, items, paper, level);
  }
  const entries = Object.entries(value).flatMap(([key, entry]) => {
    const view = items ? viewOf(entry, items, paper, level) : textView(String(entry));
    return view ? [{ name: named(key), value: view }] : [];
  });
  return { template: 'values/map', block: true, entries, numbers: false };
}

/** The template of a word does not print keys: they become headings. */
function headedMap(
  value: Data,
  items: Shape,
  paper: Paper,
  level: number,
  named: (key: string) => string,
): ValueView {
  const inner = Math.min(level + 1, 6);
  const keys = Object.keys(value);
  const groups = Object.entries(value).map(([key, entry]) => {
    const item = itemView(entry as Data, items, paper, inner, null);
    const name = named(key);
    const isShared = keys.some((other) => other !== key && named(other) === name);
    const heading = textView(isShared ? withNote(name, key, paper.language) : name);
    return { heading, value: itemsView([item], items, paper, inner) };
  });
  return { template: 'values/groups', block: true, level, groups };
}

function itemView(value: Data, shape: Shape, paper: Paper, level: number, key: string | null): ItemView {
  const own = fieldsOf(value, shape.fields, shape.word, paper, level);
  const anchor = paper.card?.anchors.get(value) ?? null;
  const fields = completedFields(value, own, shape, paper, level);
  return {
    anchor,
    key,
    fields: paper.card && anchor !== null ? withoutHolder(fields, value, paper.card) : fields,
  };
}

/** Ids, the language that the text itself is in, how it is laid out, and columns of exported files. */
function isForFiles({ word }: Shape): boolean {
  return ['id', 'language', 'layout', 'csv-column', 'tab', 'sides', 'pocket', 'poster'].includes(word ?? '');
}

/** What reads as a few words although it has fields. */
function isInline(shape: Shape, paper: Paper): boolean {
  return isPlanReference(shape) || phraseOf({}, shape.word, paper) !== undefined;
}

function isPlanReference(shape: Shape): boolean {
  return shape.word === 'plan-reference';
}
