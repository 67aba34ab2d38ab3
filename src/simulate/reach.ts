import type { Words } from '../language/words.js';
import { type Member, valuesOf } from '../workspace/member.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';
import type { HoursBook } from './hours-book.js';
import { allOf, anyOf, nothing, type Requirement, takesNothing } from './requirement.js';
import { presenceOf } from './staff.js';

/** What a telephone number is, as far as its form tells; `unknown` is a short number, or one of no plan that is known. */
export type PhoneSort = 'mobile' | 'telephone' | 'either' | 'unknown';

/** What is needed to know how somebody can be reached. */
export interface ReachScene {
  readonly workspace: Workspace;
  /** The resources that provide something, such as `mobile`. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
  /** What a number is in the country of the workspace. */
  readonly sortOf: (number: string) => PhoneSort;
  readonly hours: HoursBook;
}

/**
 * What it takes to reach a role: one of its numbers, its radio, somebody who walks there, or its address; and somebody of it at
 * work, at an hour at which the role answers. Or else the same of one of its deputies. A number takes the network that carries it:
 * both where its form does not tell which, and any of them where it is short, or of a supplier, whose exchange is not ours.
 * Undefined for plain words, and for a role of which nothing is said: it is not known to fail.
 */
export function reachOf(id: string, member: Member, scene: ReachScene): Requirement | undefined {
  if (!roleFor(scene.workspace, member, id)) return undefined;
  const by = orDeputies(id, member, scene, (role) =>
    allOf([wayTo(role, member, scene), answerOf(role, member, scene)]),
  );
  return takesNothing(by) ? undefined : { type: 'role', id, by };
}

/** Somebody of a role who answers, or else one of its deputies, however they are called. */
export function answeredBy(id: string, member: Member, scene: ReachScene): Requirement {
  return orDeputies(id, member, scene, (role) => answerOf(role, member, scene));
}

/** What is asked of a role, or else the same of one of its deputies; nothing where the role is not known to fail. */
function orDeputies(
  id: string,
  member: Member,
  { workspace }: ReachScene,
  asked: (role: string) => Requirement,
): Requirement {
  const own = asked(id);
  if (takesNothing(own)) return own;
  const { deputies = [] } = roleFor(workspace, member, id)?.value ?? {};
  return anyOf([
    own,
    ...deputies.map((deputy) => ({ type: 'role', id: deputy, by: asked(deputy) }) as const),
  ]);
}

/** Somebody of a role itself is there, at an hour at which it answers. */
function answerOf(id: string, member: Member, scene: ReachScene): Requirement {
  return allOf([presenceOf(id, member, scene.workspace), openOf(id, member, scene)]);
}

function openOf(id: string, member: Member, { workspace, hours }: ReachScene): Requirement {
  const own = valuesOf(member, 'contact').find(
    (contact) => contact.role === id && contact.hours !== undefined,
  );
  const key = hours.keyOf(own?.hours ?? roleFor(workspace, member, id)?.value.hours);
  return key === undefined ? nothing : { type: 'open', id, key };
}

function wayTo(id: string, member: Member, scene: ReachScene): Requirement {
  const role = roleFor(scene.workspace, member, id)?.value;
  if (!role) return nothing;
  const { phone = [], email, radio, place, holders = [] } = role;
  const isOutside = role.function === 'supplier' || role.function === 'supplier-contact';
  const own = valuesOf(member, 'contact').filter((contact) => contact.role === id);
  const phones = [
    phone,
    ...own.map((contact) => contact.phone ?? []),
    ...holders.map((one) => one.phone ?? []),
  ];
  const mails = [email, ...own.map((contact) => contact.email), ...holders.map((one) => one.email)];
  const ways = [
    ...[...new Set(phones.flat().map(isOutside ? () => 'unknown' as const : scene.sortOf))].map((sort) =>
      byPhone(sort, scene),
    ),
    ...(radio === undefined ? [] : [by('radio', scene)]),
    ...(place === undefined ? [] : [{ type: 'walk' } as const]),
    ...(mails.some((mail) => mail !== undefined) ? [by('email', scene)] : []),
  ];
  return ways.length === 0 ? nothing : anyOf(ways);
}

function byPhone(sort: PhoneSort, scene: ReachScene): Requirement {
  switch (sort) {
    case 'either':
      return allOf([by('mobile', scene), by('telephone', scene)]);
    case 'unknown':
      return anyOf([by('telephone', scene), by('mobile', scene)]);
    default:
      return by(sort, scene);
  }
}

/** Any of the resources that provide something; what nobody provides is not known to fail. */
function by(what: Words['provision'], { providers }: ReachScene): Requirement {
  const ids = providers.get(what) ?? [];
  return ids.length === 0 ? nothing : anyOf(ids.map((id) => ({ type: 'resource', id })));
}
