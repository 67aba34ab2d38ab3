import type { SectionView } from './document.js';
import type { Paper } from './paper.js';
import { pageRule, type RunningHead } from './style.js';
import type { ListSheetView, ValueView } from './values.js';

/** The sheets of lists that are printed in a section. */
export function listSheetsIn({ value, sections }: SectionView): ListSheetView[] {
  return [...(value ? sheetsIn(value) : []), ...sections.flatMap(listSheetsIn)];
}

/** The pages of lists: with their titles in the running head, and on their side where they have many columns. */
export function listRules(sections: readonly SectionView[], paper: Paper, head: RunningHead): string[] {
  return sections.flatMap(listSheetsIn).map(({ anchor, title, isWide }) => {
    const rule = pageRule(anchor, paper, { ...head, left: `${head.left} · ${title}` });
    // On its side a sheet is bound at its upper edge.
    return isWide ? `@page ${anchor} { size: A4 landscape; margin: 32mm 20mm 20mm 20mm; }\n${rule}` : rule;
  });
}

function sheetsIn(value: ValueView): ListSheetView[] {
  if (value.template === 'values/list-sheet') return [value];
  if (value.template === 'values/list' || !('items' in value)) return [];
  return value.items.flatMap(({ fields }) => fields.flatMap((field) => sheetsIn(field.value)));
}
