import { CannotRun } from '../core/diagnostic.js';
import type { Kinds } from '../language/document.js';
import type { Kind } from '../language/kind.js';
import { nearest } from '../language/nearest.js';

/** The kind of that name; throws CannotRun with the nearest name when there is none. */
export async function requireKind(kinds: Kinds, name: string): Promise<Kind> {
  const found = await kinds.get(name);
  if (found) return found.kind;
  const suggestion = nearest(name, kinds.names);
  const args = { kind: name, allowed: kinds.names };
  throw new CannotRun('run/no-such-kind', suggestion === undefined ? args : { ...args, suggestion });
}
