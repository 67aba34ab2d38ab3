import type { Member } from '../workspace/member.js';
import { valuesOf } from '../workspace/member.js';
import type { Role } from '../workspace/registers.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';

/** How a role can be reached, as seen from one plan. */
export interface Reach {
  readonly role: Role;
  readonly byPhone: boolean;
  /** By telephone, mail, radio or on foot. */
  readonly atAll: boolean;
}

/** Looks for every way to a role: its own entry, the people who hold it, and what the plan itself says of it. Undefined for an unknown id. */
export function reachOf(workspace: Workspace, member: Member, id: string): Reach | undefined {
  const role = roleFor(workspace, member, id);
  if (!role) return undefined;
  const { phone, email, radio, place, holders = [] } = role.value;
  const contacts = valuesOf(member, 'contact').filter((contact) => contact.role === id);
  const others = [...holders, ...contacts];
  const byPhone = phone !== undefined || others.some((other) => other.phone !== undefined);
  const otherwise = email ?? radio ?? place;
  const atAll = byPhone || otherwise !== undefined || others.some((other) => other.email !== undefined);
  return { role, byPhone, atAll };
}
