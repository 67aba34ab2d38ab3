import type { Visit } from '../language/walk.js';
import { locationOf } from '../workspace/member.js';
import { languageOf } from '../workspace/workspace.js';
import { type Count, countsIn, isAnnounced } from './counts.js';
import { itemsAtStart } from './enumeration.js';
import { countedThings } from './lists/counted-things.js';
import type { Rule, RuleContext } from './rule.js';
import { samplePlan } from './sample.js';
import { textsIn } from './texts.js';

const path = 'plans/it-nedbrud.yaml';

/** The text of a section and the list beside it, by the word that has both. */
const lists: ReadonlyMap<string | undefined, readonly [list: string, things: keyof typeof countedThings]> =
  new Map([
    ['event-classes', ['classes', 'classes']],
    ['grading', ['grades', 'grades']],
    ['organisation', ['groups', 'groups']],
    ['activation', ['criteria', 'criteria']],
    ['stand-down', ['criteria', 'criteria']],
  ]);

/** A text that announces eight types above a list of seven: nobody knows which one is missing. */
export const announcedCount: Rule = {
  id: 'announced-count',
  severity: 'warning',
  category: 'structure',
  sources: [
    'document 003, lines 118 to 126: eight types are announced, and seven named',
    'practice: a list grows and the sentence above it does not',
  ],
  examples: {
    good: { [path]: samplePlan("situation: 'Der er tre trin: gul, rød og sort.'") },
    bad: { [path]: samplePlan("situation: 'Der er fire trin: gul, rød og sort.' # <--") },
  },
  document(context) {
    const { workspace, member } = context;
    const language = languageOf(workspace, member);
    for (const visit of textsIn(member)) {
      const beside = besideText(visit);
      if (beside) reportBeside(visit.value, visit, beside, language, context);
      reportWithin(visit.value, visit, language, context);
    }
  },
};

interface Beside {
  readonly list: readonly unknown[];
  readonly pointer: string;
  readonly things: keyof typeof countedThings;
}

function besideText({ key, parent }: Visit): Beside | undefined {
  const [field, things] = lists.get(parent?.word) ?? [];
  if (key !== 'text' || !parent || field === undefined || things === undefined) return undefined;
  const list = (parent.value as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(list) ? { list, pointer: `${parent.pointer}/${field}`, things } : undefined;
}

function reportBeside(
  text: string,
  visit: Visit,
  { list, pointer, things }: Beside,
  language: string,
  { member, report }: RuleContext,
): void {
  // Of groups that stand under each other a text may count those of one floor.
  const isNested = list.some((entry) => Object.hasOwn(entry as object, 'under'));
  const related = [locationOf(member, pointer, 'key')];
  for (const found of countsIn(text, language, countedThings[things][language] ?? [])) {
    const differs = isNested ? found.count > list.length : found.count !== list.length;
    if (
      differs &&
      isAnnounced(found, language) &&
      itemsAtStart(found.after.replace(/^[:：]/u, '')) === undefined
    )
      report({
        at: visit,
        excerpt: found.phrase,
        args: { phrase: found.phrase, count: list.length },
        related,
      });
  }
}

function reportWithin(text: string, visit: Visit, language: string, { report }: RuleContext): void {
  const things = Object.values(countedThings).flatMap((list) => list[language] ?? []);
  for (const found of countsIn(text, language, things)) {
    const count = itemsBehind(found) ?? namedBefore(found);
    if (count !== undefined && count !== found.count)
      report({ at: visit, excerpt: found.phrase, args: { phrase: found.phrase, count } });
  }
}

/** The items behind `four levels:` or `four types of events:`. */
function itemsBehind({ after }: Count): number | undefined {
  const rest = /^(?: \p{L}+){0,2}[:：][ \t]*(?=\S|\n)/u.exec(after)?.[0];
  return rest === undefined ? undefined : itemsAtStart(after.slice(rest.length));
}

/** What Chinese names before it counts: 分为甲、乙、丙等三类. A few examples of many are no list. */
function namedBefore({ before, count }: Count): number | undefined {
  const row = /(?:分为|分成|划分为|包括)([^，,:：]+、[^，,:：]+?)等?$/u.exec(before)?.[1];
  const named = row?.replaceAll(/[（(][^）)]*[）)]/gu, '').split(/、|和|及/u).length;
  return named !== undefined && named >= 4 && named >= count - 2 ? named : undefined;
}
