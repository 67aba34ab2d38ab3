import { hyphenatedValue } from './hyphens.js';
import { type FieldView, type ItemView, textView, type ValueView } from './values.js';
import { evenShares, fitsLine, headed, onPage, roomIn, type TableLine } from './widths.js';

const onItsSide: TableLine = { ...onPage, letters: 116 };
/** More rows than these may go on on another sheet, where the title of the form is said again. */
const mostRows = 20;
/** So many rows are stretched to fill a sheet on its side. */
const rowsOnItsSide = '8';

/**
 * A form with its columns laid out: on its side where their heads do not fit an upright sheet, and with columns of different widths where
 * a head is longer than its even share. What it adds are fields of its block: `wide`, `fill`, `widths`, `again`.
 */
export function laidOut(item: ItemView): ItemView {
  const columns = item.fields.find(({ name }) => name === 'columns');
  const heads = columns ? valuesOf(columns.value) : [];
  if (!columns || heads.length === 0) return item;
  const labels = heads.map(textOf);
  const isWide = !fitsLine(labels.map(headed), onPage);
  const line = isWide ? onItsSide : onPage;
  const widths = evenShares(labels, line);
  const items = heads.map((head, index) => hyphenatedValue(head, roomIn(widths[index] ?? 0, line)));
  const isEven = Math.max(...widths) - Math.min(...widths) < 0.1;
  const ownWidths = widths.map((width) => textView(width.toFixed(1)));
  const fields = item.fields.map((field) =>
    field === columns && field.value.template === 'values/list'
      ? { ...field, value: { ...field.value, items } }
      : field,
  );
  return {
    ...item,
    fields: [
      ...fields,
      ...(isWide ? [added('wide', textView(''))] : []),
      ...(isWide && !rowsOf(item)
        ? [added('rows', textView(rowsOnItsSide)), added('fill', textView(''))]
        : []),
      ...(isEven ? [] : [added('widths', listOf(ownWidths))]),
      ...(isLong(item) ? again(item) : []),
    ],
  };
}

function rowsOf({ fields }: ItemView): ValueView | undefined {
  return fields.find(({ name }) => name === 'rows')?.value;
}

function isLong(item: ItemView): boolean {
  const rows = rowsOf(item);
  return rows !== undefined && Number(textOf(rows)) > mostRows;
}

function again({ fields }: ItemView): FieldView[] {
  return fields.filter(({ name }) => name === 'title').map((field) => ({ ...field, name: 'again' }));
}

function added(name: string, value: ValueView): FieldView {
  return { name, label: '', value };
}

/** Values one after the other, for a template that lays them out itself. */
export function listOf(items: readonly ValueView[]): ValueView {
  return { template: 'values/list', block: true, style: 'bullets', items, numbers: false, turn: false };
}

function valuesOf(value: ValueView): readonly ValueView[] {
  return value.template === 'values/list' ? value.items : [value];
}

function textOf(value: ValueView): string {
  return 'text' in value ? value.text : '';
}
