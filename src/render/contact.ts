import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import { roleFor } from '../workspace/workspace.js';
import { inlineView } from './inline.js';
import { labelOf, type Paper } from './paper.js';
import { phonesOf, reachOf } from './references.js';
import type { FieldView, ValueView } from './values.js';

/**
 * The fields of a contact completed from the register: what the plan says itself comes first, and its numbers stand for those
 * of the role. The title is left out, because the role is printed by it.
 */
export function contactFields(
  contact: Words['contact'],
  own: readonly FieldView[],
  shape: Shape,
  paper: Paper,
): FieldView[] {
  const fields = own.filter((field) => field.name !== 'title');
  const role = roleFor(paper.workspace, paper.member, contact.role);
  if (!role) return fields;
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  const phones = has('phone') ? [] : phonesOf(role, paper);
  const phone = shape.fields.get('phone');
  if (phones.length > 0 && phone) {
    const value: ValueView = {
      template: 'values/list',
      block: false,
      style: 'run',
      items: phones,
      numbers: true,
      turn: false,
    };
    fields.push({ name: 'phone', label: labelOf(paper, shape.word, 'phone', phone), value });
  }
  for (const [name, value, field] of reachOf(role)) {
    if (!has(name))
      fields.push({
        name,
        label: labelOf(paper, 'role', name, field),
        value: inlineView(value, field, paper),
      });
  }
  return fields;
}
