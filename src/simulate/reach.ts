import type { Words } from '../language/words.js';
import { type Member, valuesOf } from '../workspace/member.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';
import { allOf, anyOf, nothing, type Requirement } from './requirement.js';

/** What a telephone number is, as far as its form tells. */
export type PhoneSort = 'mobile' | 'telephone' | 'either' | 'unknown';

/** What is needed to know how somebody can be reached. */
export interface ReachScene {
  readonly workspace: Workspace;
  /** The resources that provide something, such as `mobile`. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
  /** What a number is in the country of the workspace. */
  readonly sortOf: (number: string) => PhoneSort;
}

/**
 * What it takes to reach a role: one of its numbers, its address, its radio, or somebody who walks there. A number takes the
 * network that carries it; one whose form does not tell which takes both. Undefined for plain words and for an id that is not known.
 */
export function reachOf(id: string, member: Member, scene: ReachScene): Requirement | undefined {
  const role = roleFor(scene.workspace, member, id)?.value;
  if (!role) return undefined;
  const { phone = [], email, radio, place, holders = [] } = role;
  const own = valuesOf(member, 'contact').filter((contact) => contact.role === id);
  const phones = [
    ...phone,
    ...own.flatMap((contact) => contact.phone ?? []),
    ...holders.flatMap((one) => one.phone ?? []),
  ];
  const mails = [email, ...own.map((contact) => contact.email), ...holders.map((one) => one.email)];
  const choices = [
    ...[...new Set(phones.map(scene.sortOf))].map((sort) => byPhone(sort, scene)),
    ...(radio === undefined ? [] : [by('radio', scene)]),
    ...(place === undefined ? [] : [nothing]),
    ...(mails.some((mail) => mail !== undefined) ? [by('email', scene)] : []),
  ];
  return choices.length === 0 ? undefined : { type: 'role', id, by: anyOf(choices) };
}

function byPhone(sort: PhoneSort, scene: ReachScene): Requirement {
  switch (sort) {
    case 'either':
      return allOf([by('mobile', scene), by('telephone', scene)]);
    case 'unknown':
      return nothing;
    default:
      return by(sort, scene);
  }
}

/** Any of the resources that provide something; what nobody provides is not known to fail. */
function by(what: Words['provision'], { providers }: ReachScene): Requirement {
  const ids = providers.get(what) ?? [];
  return ids.length === 0 ? nothing : anyOf(ids.map((id) => ({ type: 'resource', id })));
}
