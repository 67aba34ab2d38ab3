import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import { attachmentFields, pictureFields } from './attached.js';
import { contactFields } from './contact.js';
import { listFields } from './lists.js';
import type { Paper } from './paper.js';
import type { FieldView } from './values.js';

type Complete<W extends keyof Words> = (
  value: Words[W],
  own: readonly FieldView[],
  shape: Shape,
  paper: Paper,
  level: number,
) => FieldView[];

/** The words whose fields come in part from elsewhere: from a register, or from a file. */
const completions: { readonly [W in keyof Words]?: Complete<W> } = {
  contact: contactFields,
  group: groupFields,
  picture: (picture, own, _shape, paper) => pictureFields(picture, own, paper),
  attachment: (attachment, own, _shape, paper, level) => attachmentFields(attachment, own, paper, level),
  'print-list': (list, own, _shape, paper, level) => listFields(list, own, paper, level),
};

/** A group may call its lead what it likes. */
function groupFields(group: Words['group'], own: readonly FieldView[]): FieldView[] {
  const titles: Readonly<Record<string, string | undefined>> = {
    lead: group['lead-title'],
    deputy: group['deputy-title'],
  };
  return own
    .filter(({ name }) => name !== 'lead-title' && name !== 'deputy-title')
    .map((field) => ({ ...field, label: titles[field.name] ?? field.label }));
}

/** The fields of a value with what its word takes from elsewhere; `own` are those that are filled in. */
export function completedFields(
  value: object,
  own: readonly FieldView[],
  shape: Shape,
  paper: Paper,
  level: number,
): readonly FieldView[] {
  const { word } = shape;
  if (word === undefined || !Object.hasOwn(completions, word)) return own;
  const complete = (completions as Readonly<Record<string, Complete<never>>>)[word];
  return complete?.(value as never, own, shape, paper, level) ?? own;
}
