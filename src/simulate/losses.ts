import { CannotRun } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { Losses } from '../workspace/needs/downtime.js';
import { type Intervals, union } from '../workspace/needs/intervals.js';
import type { Workspace } from '../workspace/workspace.js';
import { minutesOf, providersOf, timeOf } from './model.js';

/** What is asked to be lost and to come back, as typed: `power@0h,mobile@4h`. */
export interface AskedLosses {
  readonly lose: readonly string[];
  readonly restore: readonly string[];
}

interface Event {
  readonly name: string;
  readonly at: number;
  readonly isBack: boolean;
}

/**
 * Reads what is lost and when. A name is the id of a resource, or what resources provide: then all that do. Throws CannotRun for an
 * unknown name, a time that is none, and for what comes back without having been lost.
 */
export function readLosses({ lose, restore }: AskedLosses, workspace: Workspace): Losses {
  const events = [
    ...lose.flatMap((text) => eventsIn(text, false)),
    ...restore.flatMap((text) => eventsIn(text, true)),
  ];
  const byResource = new Map<string, Event[]>();
  for (const event of events)
    for (const id of resourcesNamed(event.name, workspace))
      byResource.set(id, [...(byResource.get(id) ?? []), event]);
  return new Map([...byResource].map(([id, own]) => [id, spansOf(own)]));
}

/** What scenarios and plans say is lost: spans of time by id. Throws CannotRun for a resource that is in no register. */
export function knownLosses(
  lost: readonly { readonly resource: string; readonly from?: string; readonly to?: string }[],
  workspace: Workspace,
): Losses {
  const losses = new Map<string, Intervals>();
  for (const { resource, from, to } of lost) {
    if (!workspace.resources.has(resource)) throw unknown(resource, workspace);
    const span = { from: minutesOf(from), to: to === undefined ? Number.POSITIVE_INFINITY : minutesOf(to) };
    losses.set(resource, union(losses.get(resource) ?? [], span.from < span.to ? [span] : []));
  }
  return losses;
}

function eventsIn(text: string, isBack: boolean): Event[] {
  return text.split(',').map((part) => {
    const [name = '', ...times] = part.split('@').map((piece) => piece.trim());
    // More than one time is none, and is named as it was typed.
    const time = times.length > 1 ? part.slice(part.indexOf('@') + 1).trim() : times[0];
    if (isBack && time === undefined) throw new CannotRun('run/restore-without-time', { id: name });
    return { name, at: time === undefined ? 0 : timeOf(time), isBack };
  });
}

function resourcesNamed(name: string, workspace: Workspace): readonly string[] {
  if (workspace.resources.has(name)) return [name];
  const providers = providersOf(workspace).get(name);
  if (!providers) throw unknown(name, workspace);
  return providers;
}

function unknown(id: string, workspace: Workspace): CannotRun {
  const provided = [...providersOf(workspace).keys()].sort();
  const suggestion = nearest(id, [...workspace.resources.keys(), ...provided]);
  const args = { id, allowed: provided };
  return new CannotRun('run/no-such-resource', suggestion === undefined ? args : { ...args, suggestion });
}

function spansOf(events: readonly Event[]): Intervals {
  let lost: Intervals = [];
  for (const { name, at, isBack } of [...events].sort(
    (a, b) => a.at - b.at || Number(a.isBack) - Number(b.isBack),
  )) {
    if (!isBack) lost = union(lost, [{ from: at, to: Number.POSITIVE_INFINITY }]);
    else if (lost.at(-1)?.to !== Number.POSITIVE_INFINITY || lost.at(-1)?.from === at)
      throw new CannotRun('run/restore-not-lost', { id: name });
    else lost = union(lost.slice(0, -1), [{ from: lost.at(-1)?.from ?? 0, to: at }]);
  }
  return lost;
}
