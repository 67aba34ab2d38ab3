import type { Visit } from '../language/walk.js';
import { otherwise, readHours } from '../workspace/hours/hours.js';
import { gapsIn, type Span } from '../workspace/hours/week.js';
import type { Member } from '../workspace/member.js';
import { localRoles } from '../workspace/registers.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Shut } from './opening.js';

/** What can only be said of some hours of the week, each under a key in downtimes that tells when they are not. */
export interface HoursBook {
  /** The key of hours as they are written; undefined for all hours, for none, and for what is not understood. */
  keyOf(hours: string | undefined): string | undefined;
  /** The keys of the hours for which something in a plan holds, its own and those of what it stands in. */
  keysFor(visit: Visit): string[];
  /** The stretches of the week outside of the hours, by key; grows with what is asked of plans. */
  readonly shut: Shut;
}

/** Those who have hours of their own, for which they are meant. */
const timed: ReadonlySet<string> = new Set(['alert', 'response', 'step', 'message']);

/** Reads all hours of the roles and of some plans. */
export async function hoursBookOf(workspace: Workspace, plans: readonly Member[]): Promise<HoursBook> {
  const texts = new Set(
    [
      ...[...workspace.roles.values(), ...plans.flatMap((plan) => [...localRoles(plan).values()])].map(
        ({ value }) => value.hours,
      ),
      ...plans.flatMap((plan) =>
        ['contact', ...timed].flatMap((word) =>
          (plan.words.get(word) ?? []).map((visit) => hoursIn(visit.value)),
        ),
      ),
    ].filter((text) => text !== undefined),
  );
  const open = new Map<string, readonly Span[]>();
  for (const text of texts) {
    const { spans } = text === otherwise ? {} : await readHours(text, workspace.settings.language);
    if (spans) open.set(text, spans);
  }
  const shut = new Map<string, readonly Span[]>();
  const keyFor = (gaps: readonly Span[]): string | undefined => {
    if (gaps.length === 0) return undefined;
    const key = `hours ${gaps.join(' ')}`;
    shut.set(key, gaps);
    return key;
  };
  // All at once: a course is played with what is shut, and who can be reached is asked behind that.
  const keys = new Map([...open].map(([text, spans]) => [text, keyFor(gapsIn(spans))]));
  const keyOf = (hours: string | undefined): string | undefined => keys.get(hours ?? '');
  const keyAt = (visit: Visit): string | undefined => {
    const hours = hoursIn(visit.value);
    if (hours !== otherwise) return keyOf(hours);
    // What the others of the list leave over; nothing can be told where one of them is not understood.
    const others = ((visit.parent?.value ?? []) as readonly unknown[])
      .map(hoursIn)
      .filter((text) => text !== undefined && text !== otherwise);
    const spans = others.map((text) => open.get(text ?? ''));
    return spans.some((one) => one === undefined) ? undefined : keyFor(spans.flatMap((one) => one ?? []));
  };
  return {
    shut,
    keyOf,
    keysFor(visit) {
      const found: string[] = [];
      for (let place: Visit | undefined = visit; place; place = place.parent) {
        const key = place.word !== undefined && timed.has(place.word) ? keyAt(place) : undefined;
        if (key !== undefined) found.push(key);
      }
      return found;
    },
  };
}

function hoursIn(value: unknown): string | undefined {
  return (value as { readonly hours?: string } | undefined)?.hours;
}
