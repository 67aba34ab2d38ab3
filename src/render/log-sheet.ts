import type { SectionView } from './document.js';
import { formSheets } from './form-sheets.js';
import { ownSection } from './own-tables.js';
import type { Paper } from './paper.js';
import { type FieldView, textView, type ValueView } from './values.js';

/** The sheets that are laid into a binder that has no form of its own. */
const sheets = 4;
const linesOnSheet = 14;

/** A log to write on, with its lines numbered, for a binder without forms; null where it has some. */
export function logSection(paper: Paper): SectionView | null {
  const { member, labels } = paper;
  if ((member.words.get('form') ?? []).length > 0) return null;
  const text = (name: string): ValueView => textView(labels.label(`binder.log.${name}`));
  const list = (name: string): ValueView => {
    const items = labels
      .label(`binder.log.${name}`)
      .split(' | ')
      .map((one) => textView(one));
    return { template: 'values/list', block: true, style: 'bullets', items, numbers: false, turn: false };
  };
  const field = (name: string, value: ValueView, label = ''): FieldView => ({ name, label, value });
  const numbers = `L-${'1'.padStart(3, '0')}–L-${String(sheets * linesOnSheet).padStart(3, '0')}`;
  const item = {
    anchor: null,
    key: null,
    fields: [
      field('purpose', text('purpose')),
      field('head', list('head')),
      field('key-line', text('key')),
      field('columns', list('columns')),
      field('numbers', textView(numbers), labels.label('binder.log.numbers')),
      field('sheets', textView(String(sheets)), ''),
    ],
  };
  return ownSection('log', labels.label('binder.log'), {
    template: 'blocks/form',
    block: true,
    level: 3,
    items: formSheets(item, paper),
    numbers: true,
  });
}
