import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import type { Role } from '../workspace/registers.js';
import { roleFor } from '../workspace/workspace.js';
import { inlineView } from './inline.js';
import { labelOf, type Paper } from './paper.js';
import { phonesOf, phoneView, reachOf } from './references.js';
import { type FieldView, textView, type ValueView } from './values.js';

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
  const add = (name: string, field: Shape, value: ValueView, word: string | undefined): void => {
    fields.push({ name, label: labelOf(paper, word, name, field), value });
  };
  const phone = shape.fields.get('phone');
  const phones = has('phone') ? [] : phonesOf(role, paper);
  if (phones.length > 0 && phone) add('phone', phone, inOneLine(phones), shape.word);
  const named = role.visit.shape.fields;
  const task = named.get('function');
  const taskInWords = task && role.value.function && inlineView(role.value.function, task, paper);
  if (taskInWords && !isSaidBy(role.value.title, taskInWords)) add('function', task, taskInWords, 'role');
  for (const [name, value, field] of reachOf(role)) {
    if (!has(name)) add(name, field, inlineView(value, field, paper), 'role');
  }
  const holders = has('name') ? [] : holdersOf(role, paper);
  const held = named.get('holders');
  if (holders.length > 0 && held) add('holders', held, inOneLine(holders), 'role');
  return fields;
}

/** A role that is called after its task needs no second word for it. */
function isSaidBy(title: string, task: ValueView): boolean {
  return 'text' in task && title.toLowerCase().includes(task.text.toLowerCase());
}

/** Those who hold a role, where their names do not stand beside its numbers already. */
function holdersOf({ value }: Role, paper: Paper): ValueView[] {
  return (value.holders ?? []).flatMap(({ name, phone = [] }): ValueView[] => {
    if (phone.length === 0) return [textView(name)];
    return value.phone === undefined ? [] : phone.map((number) => phoneView(number, paper, name));
  });
}

function inOneLine(items: readonly ValueView[]): ValueView {
  return { template: 'values/list', block: false, style: 'run', items, numbers: true, turn: false };
}
