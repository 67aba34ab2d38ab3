import type { FieldView, ItemView, TableView, ValueView } from './values.js';

const mostColumns = 5;
/** About as many characters go into a line on paper. */
const lineLength = 75;
const gap = 2;
const longestWord = 24;
/** Texts of up to so many characters stay on one line. */
const shortText = 14;
const longestText = 60;

/** Items with two to five short fields, in this order, as a table; undefined for anything that needs more room. */
export function itemsAsTable(items: readonly ItemView[], order: readonly string[]): TableView | undefined {
  const columns = columnsOf(items, order);
  const cells = items.flatMap((item) => item.fields.map((field) => field.value));
  if (columns.length < 2 || columns.length > mostColumns) return undefined;
  if (items.some((item) => item.key !== null) || !cells.every(fitsCell)) return undefined;
  const widths = widthsOf(
    columns.map((column) => [column.label, ...items.flatMap((item) => textsOf(valueAt(item, column.name)))]),
  );
  return {
    template: 'values/table',
    block: true,
    columns: columns.map(({ label }, index) => ({ label, width: widths[index] ?? 0 })),
    rows: items.map((item) => columns.map(({ name, label }) => ({ label, value: valueAt(item, name) }))),
    numbers: true,
  };
}

/** The fields that any of the items has, in the order of the schema. */
function columnsOf(items: readonly ItemView[], order: readonly string[]): FieldView[] {
  const columns = new Map(items.flatMap((item) => item.fields.map((field) => [field.name, field] as const)));
  return [...columns.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function fitsCell(value: ValueView): boolean {
  if (value.template === 'values/list') return value.items.every(fitsCell);
  return ['values/text', 'values/prose', 'values/phone', 'values/link', 'values/role'].includes(
    value.template,
  );
}

/** Every column gets room for its longest word; what is left goes to the columns whose texts do not fit on a line yet. */
function widthsOf(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map((texts, index) => {
    const unbroken = texts.flatMap((text) => (text.length <= shortText ? text : text.split(/[\s-]+/)));
    // The first column is set in bold, which is wider.
    return longest(unbroken, longestWord) * (index === 0 ? 1 : 0.9) + gap;
  });
  const wanting = columns.map((texts, index) =>
    Math.max(longest(texts, longestText) - (least[index] ?? 0), 1),
  );
  const spare = Math.max(lineLength - sum(least), 0) / sum(wanting);
  const widths = least.map((width, index) => width + spare * (wanting[index] ?? 0));
  return widths.map((width) => Math.round((width / sum(widths)) * 100));
}

function longest(texts: readonly string[], most: number): number {
  return Math.min(Math.max(...texts.map((text) => text.length)), most);
}

function textsOf(value: ValueView | null): string[] {
  if (value === null) return [];
  if (value.template === 'values/prose') return [value.source];
  if (value.template === 'values/list') return value.items.flatMap(textsOf);
  const numbers = 'phones' in value ? value.phones.map((phone) => phone.text) : [];
  return 'text' in value ? [value.text, ...numbers] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function valueAt(item: ItemView, name: string): ValueView | null {
  return item.fields.find((field) => field.name === name)?.value ?? null;
}
