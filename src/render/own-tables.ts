import type { SectionView } from './document.js';
import type { Paper } from './paper.js';
import { columnsView } from './table.js';
import type { FieldView, ItemView, ValueView } from './values.js';

/** The cells of a row by the name of their column; what has nothing to say is left out. */
export type Cells = Readonly<Record<string, ValueView | null | undefined>>;

/** A section that is a table of the binder's own; `labels` are the columns by name. Null without rows. */
export function tableSection(
  { labels }: Pick<Paper, 'labels'>,
  name: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Cells[],
): SectionView | null {
  if (rows.length === 0) return null;
  const items = rows.map(
    (cells): ItemView => ({
      anchor: null,
      key: null,
      fields: Object.entries(columns).flatMap(([column, label]): FieldView[] => {
        const value = cells[column];
        return value ? [{ name: column, label, value }] : [];
      }),
    }),
  );
  const value = columnsView(items, Object.keys(columns), {});
  return ownSection(name, labels.label(`binder.${name}`), value);
}

/** A section of the binder that no document says. */
export function ownSection(name: string, title: string, value: ValueView): SectionView {
  return {
    anchor: `binder-${name}`,
    title,
    level: 2,
    titleLanguage: null,
    quiet: false,
    value,
    sections: [],
  };
}

/** Several values in one cell. */
export function several(items: readonly ValueView[]): ValueView | null {
  const [first] = items;
  if (!first || items.length === 1) return first ?? null;
  return { template: 'values/list', block: false, style: 'run', items, numbers: true, turn: false };
}
