import type { Workspace } from '../workspace/workspace.js';

/** Somebody who holds several roles at once. */
export interface Overload {
  readonly name: string;
  /** The ids of the roles. */
  readonly roles: readonly string[];
}

/** Persons or posts that stand under the same name in several roles, those with the most roles first. */
export function overloads({ roles }: Workspace): Overload[] {
  const held = new Map<string, string[]>();
  for (const id of [...roles.keys()].sort()) {
    const names = new Set((roles.get(id)?.value.holders ?? []).map(({ name }) => name));
    for (const name of names) held.set(name, [...(held.get(name) ?? []), id]);
  }
  return [...held]
    .map(([name, ids]) => ({ name, roles: ids }))
    .filter((one) => one.roles.length > 1)
    .sort((a, b) => b.roles.length - a.roles.length || (a.name < b.name ? -1 : 1));
}
