import { hasCome, lastDay } from '../core/calendar.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { Member } from './member.js';
import type { Workspace } from './workspace.js';

/** The records of exercises in a workspace. */
export function exercisesOf({ members }: Workspace): Member[] {
  return members.filter(({ kind }) => kind.head === 'exercise-head');
}

/** When each plan, by its id, was last tried: only in exercises that have been held and whose record is no draft. */
export function lastExercises(workspace: Workspace, asOf: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const member of exercisesOf(workspace)) {
    const { on, status } = member.data;
    if (typeof on !== 'string' || !hasCome(on, asOf) || status === 'draft' || status === 'retired') continue;
    for (const id of plansTried(member)) {
      const known = last.get(id);
      if (known === undefined || lastDay(known) < lastDay(on)) last.set(id, on);
    }
  }
  return last;
}

/** Whether nobody has put a finding right yet, as of a day. */
export function isOpen({ done }: Words['finding'], asOf: string): boolean {
  return done === undefined || !hasCome(done, asOf);
}

/** Whether the day by which a finding was to be put right has passed. */
export function isLate({ due }: Words['finding'], asOf: string): boolean {
  return due !== undefined && lastDay(due) < asOf;
}

/** The plans that an exercise names for itself, and not the ones that a finding of it changes. */
function plansTried({ words }: Member): string[] {
  return (words.get('plan-reference') ?? [])
    .filter((visit) => !isInsideWord(visit))
    .flatMap(({ value }) => (value as Words['plan-reference']).plan ?? []);
}

function isInsideWord({ parent }: Visit): boolean {
  for (let above = parent; above?.parent; above = above.parent) if (above.word !== undefined) return true;
  return false;
}
