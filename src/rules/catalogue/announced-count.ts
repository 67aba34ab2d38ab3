import type { Visit } from '../../language/walk.js';
import { locationOf } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { countsIn, isAnnounced } from '../counts.js';
import { listedWith } from '../enumeration.js';
import { countedThings } from '../lists/counted-things.js';
import type { Rule, RuleContext } from '../rule.js';
import { samplePlan } from '../sample.js';
import { textsIn } from '../texts.js';

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
    // A list of its own in the text is held against that.
    if (!differs || !isAnnounced(found, language) || listedWith(found)) continue;
    report({ at: visit, excerpt: found.phrase, args: { phrase: found.phrase, count: list.length }, related });
  }
}

/** All that may be announced, by language. */
const allThings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(countedThings.items).map((language) => [
    language,
    Object.values(countedThings).flatMap((list) => list[language] ?? []),
  ]),
);

function reportWithin(text: string, visit: Visit, language: string, { report }: RuleContext): void {
  const things = allThings.get(language) ?? [];
  for (const found of countsIn(text, language, things)) {
    const listed = listedWith(found) ?? [];
    const [count] = listed;
    if (count === undefined || listed.includes(found.count)) continue;
    report({ at: visit, excerpt: found.phrase, args: { phrase: found.phrase, count } });
  }
}
