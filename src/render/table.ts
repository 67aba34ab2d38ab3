import { hyphenated, hyphenatedValue } from './hyphens.js';
import type { CellView, FieldView, ItemView, PointsView, RowView, TableView, ValueView } from './values.js';
import { type ColumnTexts, columnWidths, lengthOf, roomIn } from './widths.js';

const mostColumns = 5;
/** So short are the texts of a list that need no line each. */
const fewWords = 30;
/** So much more room there is in the head of a table, which is set smaller. */
const smaller = 1.14;

/** Items with two to five short fields, in this order, as a table; undefined for anything that needs more room. */
export function itemsAsTable(items: readonly ItemView[], order: readonly string[]): TableView | undefined {
  const names = namesIn(items).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const cells = items.flatMap((item) => item.fields.map((field) => field.value));
  if (names.length < 2 || names.length > mostColumns) return undefined;
  if (items.some((item) => item.key !== null) || !cells.every(fitsCell)) return undefined;
  return tableOf(items, names);
}

/** What the template of a word asks of its table. */
interface Wishes {
  /** The heading of the first column, where the label of its field is too general. */
  readonly first?: string | undefined;
  /** The field by which one finds a row, where it is not in the first column. */
  readonly lead?: string | undefined;
  /** The field that lists things in the order in which they are done. */
  readonly ordered?: string | undefined;
}

/** A table with these columns; where items say one thing each and no more, they are points. */
export function columnsView(
  items: readonly ItemView[],
  columns: readonly string[],
  wishes: Wishes,
): TableView | PointsView {
  const [only, second] = namesIn(items);
  if (only === undefined || second !== undefined) return tableOf(items, columns, wishes);
  return { template: 'values/points', block: true, main: only, items, numbers: true };
}

/**
 * Items as a table with these columns, of which those that nobody fills in are left out; all other fields stand below each row.
 * A column of several fields (`symbol title`) has them one after the other.
 */
function tableOf(
  items: readonly ItemView[],
  columns: readonly string[],
  { first, lead = '', ordered }: Wishes = {},
): TableView {
  const parts = columns
    .map((names) => names.split(' '))
    .filter((names) => items.some(({ fields }) => fields.some(({ name }) => names.includes(name))));
  const labels = parts.map((names, index) => (index === 0 && first) || labelIn(items, names));
  const shown = parts.flat();
  const rows = items.map((item) => ({
    anchor: item.anchor,
    cells: parts.map((names, index) => cellOf(item, names, labels[index] ?? '', names.includes(lead))),
    details: item.fields
      .filter(({ name }) => !shown.includes(name))
      .map((field) => (field.name === ordered ? { ...field, value: inOrder(field.value) } : field)),
  }));
  const widths = columnWidths(labels.map((label, index) => textsIn(label, rows, index)));
  return {
    template: 'values/table',
    block: true,
    columns: labels.map((label, index) => {
      const width = widths[index] ?? 0;
      return { label: hyphenated(label, roomIn(width) * smaller), width };
    }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => inRoom(cell, roomIn(widths[index] ?? 0))),
      details: row.details.map(compact),
    })),
    wide: rows.some(({ details }) => details.length > 0),
    dense: labels.length >= mostColumns,
    numbers: true,
  };
}

function namesIn(items: readonly ItemView[]): string[] {
  return [...new Set(items.flatMap(({ fields }) => fields.map(({ name }) => name)))];
}

function labelIn(items: readonly ItemView[], names: readonly string[]): string {
  const fields = items.flatMap((item) => item.fields);
  const labels = names.flatMap((name) => fields.find((field) => field.name === name)?.label ?? []);
  return labels.join(' · ');
}

function cellOf(item: ItemView, names: readonly string[], label: string, lead: boolean): CellView {
  const values = names.flatMap((name) => item.fields.find((field) => field.name === name)?.value ?? []);
  return { label, lead, values };
}

function inOrder(value: ValueView): ValueView {
  return value.template === 'values/list' ? { ...value, style: 'ordered' } : value;
}

function inRoom(cell: CellView, room: number): CellView {
  return { ...cell, values: cell.values.map((value) => hyphenatedValue(value, room)) };
}

/** Bullets of a word or two each run on in one line. */
function compact(field: FieldView): FieldView {
  const { value } = field;
  if (value.template !== 'values/list' || value.style !== 'bullets') return field;
  if (!value.items.every((item) => 'text' in item && lengthOf(item.text) <= fewWords)) return field;
  return { ...field, value: { ...value, style: 'run', block: false } };
}

function fitsCell(value: ValueView): boolean {
  if (value.template === 'values/list') return value.items.every(fitsCell);
  return ['values/text', 'values/prose', 'values/phone', 'values/link', 'values/role'].includes(
    value.template,
  );
}

function textsIn(label: string, rows: readonly RowView[], index: number): ColumnTexts {
  const cells = rows.map(({ cells }) => cells[index]?.values ?? []);
  return {
    label,
    cells: cells.map((values) => values.flatMap(textsOf)),
    numbers: cells.flat().flatMap(numbersOf),
  };
}

function textsOf(value: ValueView): string[] {
  if (value.template === 'values/prose') return value.source.split('\n');
  if (value.template === 'values/list') return value.items.flatMap(textsOf);
  if (value.template === 'values/phone') return [];
  if ('items' in value)
    return value.items.flatMap(({ fields }) => fields.flatMap((field) => textsOf(field.value)));
  return 'text' in value ? [value.text] : [];
}

function numbersOf(value: ValueView): string[] {
  if (value.template === 'values/list') return value.items.flatMap(numbersOf);
  if (value.template === 'values/phone') return value.long ? [] : [value.text];
  return 'phones' in value ? value.phones.flatMap(numbersOf) : [];
}
