import { withCommas } from '../core/punctuation.js';
import type { Shape, Target } from '../language/shape.js';
import type { Words } from '../language/words.js';
import { definedIn } from '../workspace/references.js';
import type { Role } from '../workspace/registers.js';
import { roleFor } from '../workspace/workspace.js';
import type { Paper } from './paper.js';
import { phoneInWords } from './phones.js';
import { type LinkView, type PhoneView, type RoleView, textView, type ValueView } from './values.js';

/** Longer numbers than this may be broken: one that is wider than its column would shrink the whole print. */
const longNumber = 22;

/** What an id names: the title of the thing, and for a role its numbers. An id that is not known is printed as typed. */
export function referenceView(id: string, target: Target, paper: Paper): ValueView {
  const { workspace, member, links } = paper;
  switch (target) {
    case 'role':
      return roleView(id, paper);
    case 'resource':
      return linkView(workspace.resources.get(id)?.value.title ?? id, links.anchor('resource', id));
    case 'plan':
      return linkView(workspace.plans.get(id)?.title ?? id, links.anchor('plan', id));
    case 'section':
      return textView(id);
    default:
      return linkView(definedIn(member, target).get(id) ?? id, links.anchor(target, id));
  }
}

/** A reference to a plan in words: its title, and where it is kept when it is not part of the workspace. */
export function planReferenceView(reference: Words['plan-reference'], paper: Paper): LinkView {
  const { plan, title, where } = reference;
  const known = plan === undefined ? undefined : paper.workspace.plans.get(plan)?.title;
  const names = [known ?? plan, title].filter((name) => name !== undefined);
  const href = plan === undefined ? null : paper.links.anchor('plan', plan);
  if (names.length === 0) return linkView(where ?? '', null);
  return { ...linkView(withCommas(names, paper.locale), href), where: where ?? null };
}

/** A telephone number in words. */
export function phoneView(typed: string, paper: Paper, holder: string | null = null): PhoneView {
  const { text, dial } = phoneInWords(typed, paper.workspace.settings.country);
  return {
    template: 'values/phone',
    block: false,
    text,
    href: dial ?? null,
    long: text.length > longNumber,
    holder,
  };
}

/** A link to a place on the same page, or plain words. */
function linkView(text: string, href: string | null): LinkView {
  return {
    template: 'values/link',
    block: false,
    text,
    href: href === null ? null : `#${href}`,
    where: null,
  };
}

/** How a role or a contact can be reached besides by telephone. */
export function reachOf(role: Role): readonly (readonly [string, unknown, Shape])[] {
  const fields = role.visit.shape.fields;
  const value = role.value as Readonly<Record<string, unknown>>;
  return ['hours', 'email', 'radio', 'place'].flatMap((name) => {
    const shape = fields.get(name);
    return shape && value[name] !== undefined ? [[name, value[name], shape] as const] : [];
  });
}

function roleView(id: string, paper: Paper): RoleView {
  const role = roleFor(paper.workspace, paper.member, id);
  const isLocal = role !== undefined && paper.workspace.roles.get(id) !== role;
  const href = isLocal ? null : paper.links.anchor('role', id);
  return {
    template: 'values/role',
    block: false,
    text: role?.value.title ?? id,
    href: href === null ? null : `#${href}`,
    phones: role ? phonesOf(role, paper) : [],
    numbers: false,
  };
}

/** The numbers of a role; where it has none of its own, those of the people who hold it. */
export function phonesOf({ value }: Role, paper: Paper): PhoneView[] {
  if (value.phone !== undefined) return value.phone.map((number) => phoneView(number, paper));
  return (value.holders ?? []).flatMap(({ name, phone }) =>
    (phone ?? []).map((number) => phoneView(number, paper, name)),
  );
}
