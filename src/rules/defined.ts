import type { Member } from '../workspace/member.js';
import type { Registers, Role } from '../workspace/registers.js';
import type { Workspace } from '../workspace/workspace.js';

/** A resource of a register, with the place that defines it. */
export type Resource = Registers['resources'] extends ReadonlyMap<string, infer T> ? T : never;

/** The roles that a document gives to the whole workspace, in the order of the file. */
export function rolesIn({ roles }: Workspace, member: Member): Role[] {
  return (member.words.get('role') ?? []).flatMap((visit) => {
    const role = roles.get(String(visit.key));
    return role?.member === member && role.visit.pointer === visit.pointer ? [role] : [];
  });
}

/** The resources that a document gives to the whole workspace, in the order of the file. */
export function resourcesIn({ resources }: Workspace, member: Member): Resource[] {
  return (member.words.get('resource') ?? []).flatMap((visit) => {
    const resource = resources.get(String(visit.key));
    return resource?.member === member && resource.visit.pointer === visit.pointer ? [resource] : [];
  });
}
