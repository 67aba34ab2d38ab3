import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';
import { always, type Intervals } from '../workspace/needs/intervals.js';
import { roleFor, type Workspace } from '../workspace/workspace.js';
import { anyOf, nothing, type Requirement, staffKey, takesNothing } from './requirement.js';

/** Somebody of a role at work, or else of one of its deputies; nothing for a role of which no number of people is known. */
export function staffOf(id: string, member: Member, workspace: Workspace): Requirement {
  const own = presenceOf(id, member, workspace);
  if (takesNothing(own)) return own;
  const { deputies = [] } = roleFor(workspace, member, id)?.value ?? {};
  return anyOf([own, ...deputies.map((deputy) => presenceOf(deputy, member, workspace))]);
}

/** Somebody of a role itself at work; nothing where no number of people is known. */
export function presenceOf(id: string, member: Member, workspace: Workspace): Requirement {
  const role = roleFor(workspace, member, id)?.value;
  return role && peopleOf(role) > 0 ? { type: 'staff', id } : nothing;
}

/** The roles of which nobody is left when so many of a hundred people are away, by their keys in downtimes. */
export function emptyRoles({ roles }: Workspace, absent: number): ReadonlyMap<string, Intervals> {
  if (absent === 0) return new Map();
  return new Map(
    [...roles].flatMap(([id, { value }]) =>
      peopleOf(value) > 0 && presentOf(value, absent) === 0 ? [[staffKey(id), always] as const] : [],
    ),
  );
}

/** How many people a role has; 0 where that is not said. */
function peopleOf({ people = 0, holders = [] }: Words['role']): number {
  return Math.max(people, holders.length);
}

/** How many of them are there. The one who is half away is away: nobody works for half a person. */
function presentOf(role: Words['role'], absent: number): number {
  return Math.floor((peopleOf(role) * (100 - Math.min(100, absent))) / 100);
}
