import type { Locale } from '../core/locale.js';
import type { Shape, Target } from '../language/shape.js';
import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';
import { choiceName } from './names.js';

const longest = 90;

/** What says nothing to an auditor, or is not for a paper that leaves the house: numbers and addresses of people. */
const leftOut: readonly (string | undefined)[] = ['id', 'phone', 'email'];

/** A few words of what stands at a place; ids of roles, resources and plans by what they are called. '' where there are no words. */
export function excerptOf(
  { member, visit }: { readonly member: Member; readonly visit: Visit },
  workspace: Workspace,
  locale: Locale,
): string {
  const line = textsOf(visit.value, visit.shape).join('; ').replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;

  function textsOf(value: unknown, shape: Shape): string[] {
    if (leftOut.includes(shape.word)) return [];
    if (shape.word === 'hours' && value === 'otherwise') return [locale.label('hours.otherwise')];
    if (typeof value === 'string') {
      const { refers, enum: choices } = shape.schema;
      return [choices ? choiceName(value, shape.word, locale) : nameOf(value, refers)];
    }
    if (typeof value === 'number') return [String(value)];
    if (typeof value === 'boolean') return [choiceName(String(value), undefined, locale)];
    if (typeof value !== 'object' || value === null) return [];
    const { items } = shape;
    if (Array.isArray(value)) return items ? value.flatMap((item) => textsOf(item, items)) : [];
    const fields = value as Readonly<Record<string, unknown>>;
    return [...shape.fields].flatMap(([name, field]) => textsOf(fields[name], field));
  }

  function nameOf(text: string, target: Target | undefined): string {
    if (target === 'role') return roleFor(workspace, member, text)?.value.title ?? text;
    if (target === 'resource') return workspace.resources.get(text)?.value.title ?? text;
    if (target === 'plan') return workspace.plans.get(text)?.title ?? text;
    return text;
  }
}
