import type { Shape } from '../language/shape.js';
import type { Member } from '../workspace/member.js';
import { cardPaper } from './card-places.js';
import { type DocumentView, documentView, type SectionView, sectionsOf } from './document.js';
import { type Band, bandsOf } from './head.js';
import type { Paper } from './paper.js';
import type { FieldView, ItemView } from './values.js';

/** A card for one role as it is printed on one sheet: what is done, from the first sign to the end. */
export interface CardView {
  readonly anchor: string;
  readonly language: string;
  /** The named page that it is printed on. */
  readonly page: string;
  readonly title: string;
  readonly unit: string | null;
  readonly bands: readonly Band[];
  /** Whose card it is, where they work from, and whom they report to. */
  readonly role: readonly FieldView[];
  readonly sections: readonly SectionView[];
  /** When it ends: the points to tick, and who decides. */
  readonly ends: readonly FieldView[];
  /** When it ends where the plan does not say it. */
  readonly endsWhenTold: string | null;
}

/** The words that a card is made of; everything else is looked up and not done. */
const actions: ReadonlySet<string> = new Set([
  'trigger',
  'check',
  'step',
  'alert',
  'escalation',
  'stand-down',
]);
const level = 3;

/** Whether a plan is a card for one role. */
export function isCard(member: Member): boolean {
  return named(member, (word) => word === 'card-role').some((name) => member.data[name] !== undefined);
}

/** Puts a card into words, without what belongs on its reference sheet. */
export function cardView(plain: Paper, anchor: string, page: string): CardView {
  const paper = cardPaper(plain);
  const { member, language, labels } = paper;
  const only = (chosen: (word: string) => boolean): SectionView[] => {
    const names = named(member, chosen);
    return sectionsOf(
      paper,
      anchor,
      level,
      [...member.kind.shape.fields.keys()].filter((name) => !names.includes(name)),
    );
  };
  const role = only((word) => word === 'card-role').flatMap(fieldsIn);
  const end = only((word) => word === 'stand-down');
  const ends = end.flatMap(fieldsIn).filter(({ name }) => name === 'criteria' || name === 'by');
  const isMore = end.flatMap(fieldsIn).length > ends.length;
  const to = role.find(({ name }) => name === 'reports-to')?.value;
  const unit = member.data['unit'];
  return {
    anchor,
    language,
    page,
    title: member.title,
    unit: typeof unit === 'string' ? unit : null,
    bands: bandsOf(paper),
    role,
    sections: [...only((word) => actions.has(word) && word !== 'stand-down'), ...(isMore ? end : [])],
    ends,
    endsWhenTold:
      ends.length > 0
        ? null
        : labels.label('card.ends-when-told', {
            who: to && 'text' in to ? to.text : labels.label('card.leader'),
          }),
  };
}

/** What of a card is looked up and not done, for a sheet of its own; null where there is nothing. */
export function referenceView(paper: Paper, anchor: string, page: string): DocumentView | null {
  const { member, labels } = paper;
  const own = named(member, (word) => actions.has(word) || word === 'card-role');
  const sections = sectionsOf(paper, anchor, level, own);
  const view = documentView(paper, anchor, page, false);
  if (
    sections.length === 0 &&
    view.purpose.every(({ name }) => name === 'lost' || name === 'for' || name === 'scenario')
  )
    return null;
  const about = view.sections.filter((section) => section.anchor === `${anchor}-about`);
  return {
    ...view,
    title: labels.label('card.reference', { title: view.title }),
    sections: [...sections, ...about],
  };
}

/** The sections of a plan that are made of certain words. */
function named({ kind }: Member, chosen: (word: string) => boolean): string[] {
  return [...kind.shape.fields]
    .filter(([name, shape]) => !kind.headFields.has(name) && chosen(wordOf(shape)))
    .map(([name]) => name);
}

function wordOf({ word, items }: Shape): string {
  return word ?? items?.word ?? '';
}

function fieldsIn({ value, sections }: SectionView): readonly FieldView[] {
  const inner = sections.flatMap(fieldsIn);
  if (!value) return inner;
  if (value.template === 'values/record') return [...value.item.fields, ...inner];
  if ('items' in value && value.template.startsWith('cards/'))
    return [...(value.items as readonly ItemView[]).flatMap(({ fields }) => fields), ...inner];
  return inner;
}
