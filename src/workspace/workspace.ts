import type { Document } from '../language/document.js';
import { sectionNames } from '../language/kind.js';
import type { Target } from '../language/shape.js';
import { headOf, isBinder, isPlan, type Member, memberOf } from './member.js';
import { definedIn, type Reference, referencesOf } from './references.js';
import { gatherRegisters, localRoles, type Registers, type Role } from './registers.js';
import type { Settings } from './settings.js';

/** Many documents as one: what they define, and what they refer to. */
export interface Workspace extends Registers {
  readonly settings: Settings;
  readonly members: readonly Member[];
  readonly binders: readonly Member[];
  readonly references: readonly Reference[];
  /** False when some file could not be read: then what seems to be missing may stand in that file. */
  readonly complete: boolean;
}

/** So many characters are a thousand plans: of more not everything is held in memory. */
const largeSize = 8_000_000;

/** Joins documents to a workspace. Their order does not matter: they are taken in the order of their paths. */
export function linkWorkspace(
  documents: readonly Document[],
  settings: Settings,
  complete: boolean,
): Workspace {
  const size = documents.reduce((sum, { source }) => sum + source.text.length, 0);
  const members = documents
    .map((document) => memberOf(document, size > largeSize))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  let references: readonly Reference[] | undefined;
  return {
    settings,
    members,
    binders: members.filter(isBinder),
    get references() {
      references ??= members.flatMap(referencesOf);
      return references;
    },
    complete,
    ...gatherRegisters(members),
  };
}

/** The role that an id means in a plan: one of its own contacts, or one of the register. */
export function roleFor(workspace: Workspace, member: Member, id: string): Role | undefined {
  return localRoles(member).get(id) ?? workspace.roles.get(id);
}

/** The language of a document: its own, that of its kind, or that of the workspace. */
export function languageOf(workspace: Workspace, { data, kind }: Member): string {
  const own = data['language'];
  return typeof own === 'string' ? own : (kind.language ?? workspace.settings.language);
}

/** The ids that a reference may name. */
export function idsFor(workspace: Workspace, member: Member, target: Target): Set<string> {
  switch (target) {
    case 'role':
      return new Set([...localRoles(member).keys(), ...workspace.roles.keys()]);
    case 'resource':
      return new Set(workspace.resources.keys());
    case 'plan':
      return new Set(workspace.plans.keys());
    case 'section':
      return new Set(sectionNames(member.kind));
    default:
      return new Set(definedIn(member, target).keys());
  }
}

/** The plans of a binder in its order, ids without a plan left out; a binder that names none holds all that are not retired. */
export function plansOf(workspace: Workspace, binder: Member): Member[] {
  const lists = binder.visits.filter(
    ({ shape, pointer }) => shape.items?.schema.refers === 'plan' && pointer.lastIndexOf('/') === 0,
  );
  const ids = new Set(lists.flatMap(({ value }) => value as readonly string[]));
  if (lists.length > 0) return [...ids].flatMap((id) => workspace.plans.get(id) ?? []);
  return workspace.members.filter((member) => isPlan(member) && headOf(member).status !== 'retired');
}
