import type { Downtimes } from '../workspace/needs/downtime.js';
import { complement, type Intervals, intersection, never, union } from '../workspace/needs/intervals.js';
import { type Asked, whenAsked } from './asked.js';

/** What something takes to be done: a resource, somebody of a role, all of several things, or one of them with the first choice first. */
export type Requirement =
  | { readonly type: 'resource'; readonly id: string }
  /** Somebody of a role is at work. */
  | { readonly type: 'staff'; readonly id: string }
  /** Somebody of a role answers: `key` is that of its hours in downtimes. */
  | { readonly type: 'open'; readonly id: string; readonly key: string }
  /** Somebody goes there, which can always be done. */
  | { readonly type: 'walk' }
  /** What it takes to reach a role; within that of another role it is one who stands in for that. */
  | { readonly type: 'role'; readonly id: string; readonly by: Requirement }
  /** What is not wanted at all times. */
  | { readonly type: 'asked'; readonly asked: Asked; readonly part: Requirement }
  | { readonly type: 'all'; readonly parts: readonly Requirement[] }
  | { readonly type: 'any'; readonly choices: readonly Requirement[] };

/** What takes nothing. */
export const nothing: Requirement = { type: 'all', parts: [] };

/** Whether a requirement takes nothing: it is not known to fail. */
export function takesNothing(requirement: Requirement): boolean {
  return requirement.type === 'all' && requirement.parts.length === 0;
}

/** All of several requirements; what takes nothing is left out. */
export function allOf(parts: readonly Requirement[]): Requirement {
  const real = parts.filter((part) => !takesNothing(part));
  const [only] = real;
  return only && real.length === 1 ? only : { type: 'all', parts: real };
}

/** One of several requirements, the first choice first. */
export function anyOf(choices: readonly Requirement[]): Requirement {
  const [only] = choices;
  return only && choices.length === 1 ? only : { type: 'any', choices };
}

/** A requirement that is only asked for at some times; the same where that is at all times. */
export function askedFor(part: Requirement, asked: Asked): Requirement {
  const isAlways = asked.after === 0 && asked.within === undefined && asked.hours.length === 0;
  return isAlways || takesNothing(part) ? part : { type: 'asked', asked, part };
}

/** The key of a role in downtimes: when nobody of it is at work. No id has a space. */
export function staffKey(role: string): string {
  return `role ${role}`;
}

/** When something cannot be done at all, and when only by another than the first choice; else it works. */
export interface Feasibility {
  readonly otherwise: Intervals;
  readonly fails: Intervals;
}

const untouched: Feasibility = { otherwise: never, fails: never };

/** Tells how a requirement fares: times in minutes from 0 on. */
export function feasibilityOf(requirement: Requirement, down: Downtimes): Feasibility {
  const changed = failureOf(requirement, down, true);
  if (changed.length === 0) return untouched;
  if (!hasChoice(requirement)) return { otherwise: never, fails: changed };
  const fails = failureOf(requirement, down, false);
  return { otherwise: intersection(changed, complement(fails)), fails };
}

function hasChoice(requirement: Requirement): boolean {
  switch (requirement.type) {
    case 'any':
      return true;
    case 'all':
      return requirement.parts.some(hasChoice);
    case 'role':
      return hasChoice(requirement.by);
    case 'asked':
      return hasChoice(requirement.part);
    default:
      return false;
  }
}

/** When a requirement is not met; with `isFirst` when it is not met by first choices alone. */
export function failureOf(requirement: Requirement, down: Downtimes, isFirst: boolean): Intervals {
  switch (requirement.type) {
    case 'resource':
      return down.get(requirement.id) ?? never;
    case 'staff':
      return down.get(staffKey(requirement.id)) ?? never;
    case 'open':
      return down.get(requirement.key) ?? never;
    case 'walk':
      return never;
    case 'role':
      return failureOf(requirement.by, down, isFirst);
    case 'asked':
      return whenAsked(failureOf(requirement.part, down, isFirst), requirement.asked, down);
    case 'all':
      return unionOf(requirement.parts, down, isFirst);
    default: {
      const [first, ...others] = requirement.choices;
      if (!first) return never;
      return isFirst
        ? failureOf(first, down, true)
        : intersection(...[first, ...others].map((choice) => failureOf(choice, down, false)));
    }
  }
}

/** The keys in downtimes of all that a requirement names. */
export function keysIn(requirement: Requirement): string[] {
  switch (requirement.type) {
    case 'resource':
      return [requirement.id];
    case 'staff':
      return [staffKey(requirement.id)];
    case 'open':
      return [requirement.key];
    case 'walk':
      return [];
    case 'role':
      return keysIn(requirement.by);
    case 'asked':
      return [...requirement.asked.hours, ...keysIn(requirement.part)];
    case 'all':
      return requirement.parts.flatMap(keysIn);
    default:
      return requirement.choices.flatMap(keysIn);
  }
}

/** Most tasks are not touched by what is down: for those nothing is put together. */
function unionOf(parts: readonly Requirement[], down: Downtimes, isFirst: boolean): Intervals {
  let all = never;
  for (const part of parts) {
    const failing = failureOf(part, down, isFirst);
    if (failing.length > 0) all = all.length === 0 ? failing : union(all, failing);
  }
  return all;
}
