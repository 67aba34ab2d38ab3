import { hyphenated, hyphenatedValue } from './hyphens.js';
import type { CellView, ItemView, TableView, ValueView } from './values.js';
import { lengthOf, roomIn } from './widths.js';

/** So many columns fit beside the first on a sheet, when few words stand in each. */
const mostColumns = 5;
const columnsOfLongTexts = 3;
const longText = 80;
/** The width of the first column in percent. */
const firstColumn = 19;

/**
 * Items as a table with a row for each and a column for each key of their map, so that one reads across and down. More columns
 * than fit on a sheet become several tables with the same rows.
 */
export function matrixOf(items: readonly ItemView[], row: string, map: string): TableView[] {
  const entries = items.map((item) => entriesOf(valueAt(item, map)));
  const keys = [...new Set(entries.flatMap((own) => [...own.keys()]))];
  const texts = entries.flatMap((own) => [...own.values()].flatMap(textsOf));
  const most = texts.some((text) => lengthOf(text) > longText) ? columnsOfLongTexts : mostColumns;
  const label = items.flatMap((item) => item.fields).find(({ name }) => name === row)?.label ?? '';
  const rest = items.map(({ fields }) => fields.filter(({ name }) => name !== row && name !== map));
  return evenly(keys, most).map((part) => {
    const width = Math.floor((100 - firstColumn) / Math.max(part.length, 1));
    const head = { label: hyphenated(label, roomIn(firstColumn)), width: firstColumn };
    return {
      template: 'values/table',
      block: true,
      columns: [head, ...part.map((key) => ({ label: hyphenated(key, roomIn(width)), width }))],
      rows: items.map((item, index) => ({
        anchor: item.anchor,
        cells: [
          cellOf(label, valueAt(item, row), firstColumn),
          ...part.map((key) => cellOf(key, entries[index]?.get(key), width)),
        ],
        details: rest[index] ?? [],
      })),
      wide: rest.some(({ length }) => length > 0),
      dense: true,
      numbers: true,
    };
  });
}

function entriesOf(value: ValueView | undefined): ReadonlyMap<string, ValueView> {
  const groups = value && 'groups' in value ? value.groups : [];
  return new Map(groups.map((group) => [headingOf(group), group.value]));
}

function headingOf({ heading }: { readonly heading: ValueView | null }): string {
  return heading && 'text' in heading ? heading.text : '';
}

function cellOf(label: string, value: ValueView | undefined, width: number): CellView {
  return { label, lead: false, values: value ? [hyphenatedValue(value, roomIn(width))] : [] };
}

function valueAt(item: ItemView, name: string): ValueView | undefined {
  return item.fields.find((field) => field.name === name)?.value;
}

function textsOf(value: ValueView): string[] {
  if (value.template === 'values/list' || !('items' in value)) return [];
  return value.items.flatMap(({ fields }) =>
    fields.map((field) => ('text' in field.value ? field.value.text : '')),
  );
}

/** Parts of about the same size, none larger than `most`; nothing is one empty part. */
function evenly<T>(values: readonly T[], most: number): T[][] {
  const count = Math.max(Math.ceil(values.length / most), 1);
  const size = Math.ceil(values.length / count);
  return Array.from({ length: count }, (_, index) => values.slice(index * size, (index + 1) * size));
}
