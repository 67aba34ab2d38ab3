import type { Visit } from '../../language/walk.js';
import type { Words } from '../../language/words.js';
import { type Member, valuesOf } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { isInUse } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import { hasPlaceholder } from '../placeholders.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const leaders = `
ledelse:
  leaders:
    - { level: local, role: gruppeleder }
    - { level: strategic, role: krisestab }`;

/** What everybody may do is done by nobody. */
export const stepWithoutRole: Rule = {
  id: 'step-without-role',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 004, lines 105-109: measures, and who answers for each',
    'document 000, lines 27-30: actions of nobody in particular',
    'Regulation (EU) 2024/2690, annex 4.1.2(b)',
  ],
  examples: {
    good: {
      [path]: samplePlan(`${leaders}
handling:
  - { do: Tag nødlisterne frem, by: gruppeleder }
  - do: Før ydelserne ind
    by: gruppeleder
    steps: [Tæl skemaerne, Indtast dem i rækkefølge]`),
    },
    bad: {
      [path]: samplePlan(`${leaders}
handling:
  - { do: Tag nødlisterne frem, by: gruppeleder }
  - Fordel borgerne på de fremmødte # <--
  - do: Før ydelserne ind
    steps:
      - { do: Tæl skemaerne, by: gruppeleder }
      - Indtast dem i rækkefølge # <--`),
    },
  },
  document({ workspace, member, report }) {
    if (!isInUse(member) || isForOne(member)) return;
    for (const visit of member.words.get('step') ?? []) {
      const step = visit.value as Words['step'];
      if (isNamed(step) || hasPlaceholder(step.do)) continue;
      // A step of which every part has its role needs none; where no part has one, it is said once.
      const isCovered = step.steps?.some(namesAnybody) || isNamedAbove(visit) || isPartOfNobodys(visit);
      if (isCovered || namesItsRole(workspace, step.do)) continue;
      report({ at: visit, args: { step: quoted(step.do) } });
    }
  },
};

/** A card is for one role, and one leader does or delegates everything. */
function isForOne(member: Member): boolean {
  const leading = valuesOf(member, 'leadership');
  return member.words.has('card-role') || (leading.length > 0 && leading.every(isSame(leading[0])));
}

function isSame(first: Words['leadership'] | undefined): (leadership: Words['leadership']) => boolean {
  return ({ role }) => role === first?.role;
}

function isNamed({ by, with: others }: Words['step']): boolean {
  return by !== undefined || others !== undefined;
}

function namesAnybody(step: Words['step']): boolean {
  return isNamed(step) || (step.steps?.some(namesAnybody) ?? false);
}

/** Whether something around a step says who does it: a department, a response, the end of an incident, whoever receives a report. */
function isNamedAbove({ parent }: Visit): boolean {
  for (let above = parent; above; above = above.parent) {
    const { word, value } = above;
    if (word === undefined || word === 'plan-head') continue;
    if (
      ['by', 'lead', 'with', ...(word === 'report' ? ['to'] : [])].some((key) =>
        Object.hasOwn(value as object, key),
      )
    )
      return true;
  }
  return false;
}

/** Whether the step that a step is a part of is reported already. */
function isPartOfNobodys({ parent: list }: Visit): boolean {
  const above = list?.parent;
  return above?.word === 'step' && !namesAnybody(above.value as Words['step']);
}

/** “The duty nurse gives out the lists” says who, too. */
function namesItsRole(workspace: Workspace, text: string): boolean {
  const { titles, longest } = roleTitles(workspace);
  const start = text.slice(0, longest + 1).toLowerCase();
  for (let end = Math.min(longest, text.length); end > 0; end -= 1)
    if (titles.has(start.slice(0, end)) && !/^[\p{L}\p{N}]/u.test(noHan(start.slice(end)))) return true;
  return false;
}

/** Chinese words stand side by side without a blank. */
function noHan(text: string): string {
  return text.replace(/^\p{Script=Han}/u, ' ');
}

const roleTitles = perWorkspace(({ roles }) => {
  const titles = new Set([...roles.values()].map(({ value }) => value.title.toLowerCase()));
  const longest = [...titles].reduce((length, title) => Math.max(length, title.length), 0);
  return { titles, longest };
});
