import type { Workspace } from '../workspace/workspace.js';
import { headText } from './task.js';

/** The ids of the roles that may have something to do: those of the registers, and whoever is named as an owner. */
export function ownersIn({ roles, references }: Workspace): string[] {
  const named = references.filter(({ target, visit }) => target === 'role' && visit.key === 'owner');
  return [...new Set([...roles.keys(), ...named.map(({ id }) => id)])];
}

/** The units that documents and roles belong to. */
export function unitsIn({ members, roles }: Workspace): string[] {
  const ofMembers = members.map((member) => headText(member, 'unit'));
  const ofRoles = [...roles.values()].map(({ value }) => value.unit);
  return [...new Set([...ofMembers, ...ofRoles].filter((unit) => unit !== undefined))];
}
