import { CannotRun } from '../core/diagnostic.js';
import { type Duration, parseDuration } from '../core/duration.js';
import type { Words } from '../language/words.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Graph, GraphNode, Need } from './graph.js';

/** A month has no fixed length; nothing that lasts months is planned to the day. */
const minutesInMonth = 30 * 24 * 60;

/** A length of time in minutes; a month counts as 30 days. */
export function minutesOf(text: string | undefined): number {
  const { months, minutes }: Duration = parseDuration(text ?? '') ?? { months: 0, minutes: 0 };
  return months * minutesInMonth + minutes;
}

/** A length of time as somebody typed it, in minutes; throws CannotRun for what is none. */
export function timeOf(text: string): number {
  // At the beginning is a time too, and `0 h` is how it is typed.
  if (!parseDuration(text)) throw new CannotRun('run/bad-time', { value: text });
  return minutesOf(text);
}

/** What the resources of a workspace need, as a graph. */
export function graphOf({ resources }: Workspace): Graph {
  return new Map([...resources].map(([id, { value }]) => [id, nodeOf(id, value)]));
}

/** The resources that provide something, by what they provide, in the order of their ids. */
export function providersOf({ resources }: Workspace): ReadonlyMap<string, readonly string[]> {
  const providers = new Map<string, string[]>();
  for (const id of [...resources.keys()].sort()) {
    for (const what of resources.get(id)?.value.provides ?? []) {
      const known = providers.get(what);
      if (known) known.push(id);
      else providers.set(what, [id]);
    }
  }
  return providers;
}

function nodeOf(id: string, { needs = [], either = [], lasts = {}, restart }: Words['resource']): GraphNode {
  const one = (other: string): Need[number] => ({ id: other, lasts: minutesOf(lasts[other]) });
  const all: Need[] = [...needs.map((need) => [one(need)]), ...(either.length > 0 ? [either.map(one)] : [])];
  return { id, needs: all, restart: minutesOf(restart) };
}
