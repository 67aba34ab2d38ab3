import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Judgement, type Place, placesIn } from './places.js';
import type { Need } from './standard.js';

/** What must have something: the workspace, a plan, or one thing in a document. */
export interface Subject {
  /** The plan or the document in which the thing stands; undefined for the workspace. */
  readonly member: Member | undefined;
  /** The thing; undefined for a whole plan. */
  readonly visit: Visit | undefined;
  /** The id of a resource. */
  readonly id: string | undefined;
}

const whole: Subject = { member: undefined, visit: undefined, id: undefined };

const critical: readonly unknown[] = ['critical', 'highly-critical'];

/** Everything that a need asks about. `members` are the documents that hold. */
export function subjectsOf(
  need: Need,
  workspace: Workspace,
  members: readonly Member[],
  judgement: Judgement,
): readonly Subject[] {
  switch (need.in) {
    case 'workspace':
      return [whole];
    case 'every-plan':
      return plansWith(need.having, members.filter(isPlan), judgement).map((member) => ({
        member,
        visit: undefined,
        id: undefined,
      }));
    case 'every-critical-resource':
      return orWhole(criticalResources(workspace, members, need.of));
    case 'every-word':
      return orWhole(
        members.flatMap((member) =>
          (member.words.get(need.word ?? '') ?? []).map((visit) => ({ member, visit, id: undefined })),
        ),
      );
  }
}

function orWhole(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.length > 0 ? subjects : [whole];
}

/** Cards and routines need not have what a plan has, unless there is nothing else. */
function plansWith(
  paths: readonly string[] | undefined,
  plans: readonly Member[],
  judgement: Judgement,
): readonly Member[] {
  if (!paths) return plans;
  const some = plans.filter((plan) => paths.some((path) => placesIn(plan, { path }, judgement).length > 0));
  return some.length > 0 ? some : plans;
}

/** Whether a place answers for a subject. */
export function answersFor(subject: Subject, place: Place, field: string | undefined): boolean {
  const { member, visit, id } = subject;
  if (!visit) return true;
  if (place.member === member && `${place.visit.pointer}/`.startsWith(`${visit.pointer}/`)) return true;
  return id !== undefined && field !== undefined && namedAbove(place.visit, field).includes(id);
}

/** The ids in the field of that name of the nearest thing around a place that has it. */
function namedAbove(visit: Visit, field: string): unknown[] {
  for (let at = visit.parent; at; at = at.parent) {
    const value = at.value as Readonly<Record<string, unknown>>;
    if (Object.hasOwn(value, field)) return [value[field]].flat();
  }
  return [];
}

/** The resources that the register calls critical, and those whose loss a plan calls so. */
function criticalResources(
  { resources }: Workspace,
  members: readonly Member[],
  types: readonly string[] | undefined,
): Subject[] {
  const named = new Set(
    members.flatMap(({ words }) =>
      (words.get('critical-system') ?? []).map(({ value }) => (value as Words['critical-system']).system),
    ),
  );
  const all = [...resources.values()].filter(
    ({ value, member }) => members.includes(member) && (types?.includes(value.type) ?? true),
  );
  const some = all.filter(({ id, value }) => critical.includes(value.criticality) || named.has(id));
  return (some.length > 0 ? some : all).map(({ id, member, visit }) => ({ member, visit, id }));
}
