import { Recent } from '../core/recent.js';
import type { Schema, Shape } from '../language/shape.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { Member } from './member.js';

/** Something with an id that others refer to, and where it is defined. */
interface Defined<T> {
  readonly id: string;
  readonly value: T;
  readonly member: Member;
  readonly visit: Visit;
}

/** A role of a register, or one that a plan defines for itself in its contacts. */
export type Role = Defined<Words['role']>;

/** A resource of a register. */
type Resource = Defined<Words['resource']>;

/** Everything that the documents of a workspace define, by id. The first definition of an id holds; later ones are in `repeated`. */
export interface Registers {
  readonly roles: ReadonlyMap<string, Role>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly plans: ReadonlyMap<string, Member>;
  readonly repeated: readonly {
    readonly id: string;
    readonly first: Member;
    readonly again: Defined<unknown> | Member;
  }[];
}

/** Gathers what the documents define: entries of maps that define roles or resources, and the documents that have the head of a plan. */
export function gatherRegisters(members: readonly Member[]): Registers {
  const roles = new Map<string, Role>();
  const resources = new Map<string, Resource>();
  const plans = new Map<string, Member>();
  const repeated: { id: string; first: Member; again: Defined<unknown> | Member }[] = [];
  const define = <T>(table: Map<string, Defined<T>>, member: Member, visit: Visit): void => {
    const entry = { id: String(visit.key), value: visit.value as T, member, visit };
    const first = table.get(entry.id);
    if (first) repeated.push({ id: entry.id, first: first.member, again: entry });
    else table.set(entry.id, entry);
  };
  for (const member of members) {
    if (member.kind.head === 'plan-head') {
      const first = plans.get(member.id);
      if (first) repeated.push({ id: member.id, first, again: member });
      else plans.set(member.id, member);
    }
    if (!canDefine(member.kind.shape)) continue;
    for (const visit of member.visits) {
      const defines = visit.parent?.shape.schema.defines;
      if (defines === 'role') define(roles, member, visit);
      else if (defines === 'resource') define(resources, member, visit);
    }
  }
  return { roles, resources, plans, repeated };
}

const known = new WeakMap<Shape, boolean>();

/** Whether such a document can define anything for all: the many plans cannot, and need not be walked through. */
function canDefine(shape: Shape): boolean {
  const answer = known.get(shape) ?? definesBelow(shape, new Set());
  known.set(shape, answer);
  return answer;
}

function definesBelow({ schema, fields, items }: Shape, seen: Set<Schema>): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  if (schema.defines === 'role' || schema.defines === 'resource') return true;
  return [...fields.values(), ...(items ? [items] : [])].some((part) => definesBelow(part, seen));
}

/** The roles that a plan defines for itself: contacts that carry a title of their own, and groups with an id. */
export function localRoles(member: Member): ReadonlyMap<string, Role> {
  return atHand.get(member, member.source.text.length, () => findRoles(member));
}

/** Who asks for one role of a document soon asks for the next. */
const atHand = new Recent<Member, ReadonlyMap<string, Role>>(100_000);

function findRoles(member: Member): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const visit of member.words.get('contact') ?? []) {
    const { role, title, ...rest } = visit.value as Words['contact'];
    if (title !== undefined) roles.set(role, { id: role, value: { title, ...rest }, member, visit });
  }
  for (const visit of member.words.get('group') ?? []) {
    const { id, name, phone, place } = visit.value as Words['group'];
    const value = { title: name, ...(phone ? { phone } : {}), ...(place ? { place } : {}) };
    if (id !== undefined) roles.set(id, { id, value, member, visit });
  }
  return roles;
}
