import { CannotRun } from '../core/diagnostic.js';
import { parseDuration } from '../core/duration.js';
import { minutesIn } from '../core/length.js';
import type { Workspace } from '../workspace/workspace.js';

/** A length of time in minutes; 0 where none is stated, and a month counts as 30 days. */
export function minutesOf(text: string | undefined): number {
  return minutesIn(text) ?? 0;
}

/** A length of time as somebody typed it, in minutes; throws CannotRun for what is none. */
export function timeOf(text: string): number {
  // At the beginning is a time too, and `0 h` is how it is typed.
  if (!parseDuration(text)) throw new CannotRun('run/bad-time', { value: text });
  return minutesOf(text);
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
