import type { SectionView } from './document.js';
import { cssMargins, onItsSide } from './geometry.js';
import type { Paper } from './paper.js';
import { pageRule, type RunningHead } from './style.js';
import type { ListSheetView, ValueView } from './values.js';

/** The sheets of lists that are printed in a section. */
export function listSheetsIn({ value, sections }: SectionView): ListSheetView[] {
  return [...(value ? sheetsIn(value) : []), ...sections.flatMap(listSheetsIn)];
}

/** A section without the sheets of its lists. */
export function withoutLists(section: SectionView): SectionView {
  const { value, sections } = section;
  return { ...section, value: value && emptied(value), sections: sections.map(withoutLists) };
}

/** Whether rows of an exported list are printed in a section. */
export function isPersonal(section: SectionView): boolean {
  return listSheetsIn(section).some(({ table, sheets }) => table !== null || sheets !== null);
}

/** The pages of lists: with their titles in the running head, and on their side where they have many columns. */
export function listRules(sections: readonly SectionView[], paper: Paper, head: RunningHead): string[] {
  return sections.flatMap(listSheetsIn).map(({ anchor, title, isWide }) => {
    const rule = pageRule(anchor, paper, listHead(head, title));
    return isWide ? `${wideRule(anchor)}\n${rule}` : rule;
  });
}

/** What stands in the margins of a list: with its title, for it is taken out and put in by itself. */
export function listHead(head: RunningHead, title: string): RunningHead {
  return { ...head, left: `${head.left} · ${title}` };
}

/** The pages of lists and forms that have too many columns for an upright sheet. */
export function wideRules(sections: readonly SectionView[]): string {
  const wide = sections.flatMap(listSheetsIn).filter(({ isWide }) => isWide);
  const lists = wide.map(({ anchor }) => `${wideRule(anchor)}\n.${anchor} { page: ${anchor}; }`);
  return [...lists, ...(sections.some(hasWideForm) ? [wideForms] : [])].join('\n');
}

/** The heading before a form lies on its sheet, whichever way that is. */
const wideForms = `${wideRule('form')}\n.sheet.wide, h2:has(+ .sheet.wide) { page: form; }`;

function hasWideForm({ value, sections }: SectionView): boolean {
  return (value !== null && isWideForm(value)) || sections.some(hasWideForm);
}

function isWideForm(value: ValueView): boolean {
  if (value.template === 'values/list' || !('items' in value)) return false;
  return value.items.some(({ fields }) =>
    fields.some((field) => field.name === 'wide' || isWideForm(field.value)),
  );
}

function wideRule(name: string): string {
  return `@page ${name} { size: A4 landscape; margin: ${cssMargins(onItsSide)}; }`;
}

function sheetsIn(value: ValueView): ListSheetView[] {
  if (value.template === 'values/list-sheet') return [value];
  if (value.template === 'values/list' || !('items' in value)) return [];
  return value.items.flatMap(({ fields }) => fields.flatMap((field) => sheetsIn(field.value)));
}

function emptied(value: ValueView): ValueView {
  if (value.template === 'values/list' || !('items' in value)) return value;
  const items = value.items.map((item) => ({
    ...item,
    fields: item.fields
      .filter((field) => field.value.template !== 'values/list-sheet')
      .map((field) => ({ ...field, value: emptied(field.value) })),
  }));
  return { ...value, items } as ValueView;
}
