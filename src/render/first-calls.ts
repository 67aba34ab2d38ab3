import { withCommas, withNote, withSemicolons } from '../core/punctuation.js';
import type { Words } from '../language/words.js';
import { type Member, valuesOf } from '../workspace/member.js';
import type { Role } from '../workspace/registers.js';
import { roleFor } from '../workspace/workspace.js';
import { inlineView } from './inline.js';
import type { Paper } from './paper.js';
import { phonesOf } from './references.js';

/** One of the cases that the alerts of a plan tell apart, and who is called first in it. */
interface Case {
  /** When it is given, and at what time of day; empty where it always is. */
  readonly words: readonly string[];
  readonly hours: readonly string[];
  readonly roles: readonly Role[];
}

/** Whom plans call first. */
interface FirstCalls {
  /** The titles of the plans, each with the cases where it is not all of them. */
  readonly titles: ReadonlyMap<Role, readonly string[]>;
  /** Whoever is called in special cases only, where these are not told. */
  readonly others: ReadonlySet<Role>;
}

/** Whom each plan calls first, in each case that its alerts tell apart; a card begins with whom it reports to. `isTold` is whether there is room for the cases. */
export function firstCalls(plans: readonly Member[], paper: Paper, isTold: boolean): FirstCalls {
  const titles = new Map<Role, string[]>();
  const all = new Set<Role>();
  for (const plan of plans) {
    const cases = casesOf({ ...paper, member: plan });
    for (const role of cases.flatMap(({ roles }) => roles)) all.add(role);
    const told = cases.filter(({ words }) => isTold || words.length === 0);
    for (const role of new Set(told.flatMap(({ roles }) => roles))) {
      // When somebody answers stands beside the name.
      const isTimed = role.value.hours !== undefined;
      const own = told
        .filter(({ roles }) => roles.includes(role))
        .map(({ words, hours }) => withCommas([...words, ...(isTimed ? [] : hours)], paper.locale));
      const title = own.includes('')
        ? plan.title
        : withNote(plan.title, withSemicolons([...new Set(own)], paper.locale), paper.locale);
      const known = titles.get(role) ?? [];
      if (!known.includes(title)) titles.set(role, [...known, title]);
    }
  }
  return { titles, others: new Set([...all].filter((role) => !titles.has(role))) };
}

function casesOf(paper: Paper): Case[] {
  const { member, workspace } = paper;
  const seen = new Set<string>();
  const cases = (member.words.get('alert') ?? []).flatMap(({ value, shape }): Case[] => {
    const { when, scope, hours, call } = value as Words['alert'];
    const given = JSON.stringify([when, scope, hours]);
    if (seen.has(given)) return [];
    seen.add(given);
    const inWords = (name: string, said: unknown): string[] => {
      const field = shape.fields.get(name);
      const view = said === undefined || !field ? undefined : inlineView(said, field, paper);
      return view && 'text' in view ? [view.text.replace(/[.。]$/, '')] : [];
    };
    return [
      {
        words: [...inWords('when', when), ...inWords('scope', scope)],
        hours: inWords('hours', hours),
        roles: reachedFirst(call, paper),
      },
    ];
  });
  if (cases.length > 0) return cases;
  const roles = valuesOf(member, 'card-role').flatMap(
    (own) => roleFor(workspace, member, own['reports-to'] ?? '') ?? [],
  );
  return [{ words: [], hours: [], roles }];
}

/** The first of a chain; who is not called by telephone stands with the next one who is. */
function reachedFirst(chain: Words['alert']['call'], paper: Paper): Role[] {
  const { workspace, member } = paper;
  const roles = chain
    .flatMap(({ role, otherwise }) => [role, ...(otherwise === undefined ? [] : [otherwise])])
    .flatMap((id) => roleFor(workspace, member, id) ?? []);
  const [first] = roles;
  const next = roles.find((role) => phonesOf(role, paper).length > 0);
  return [...new Set([first, next])].filter((role) => role !== undefined);
}
