import type { Shape } from '../../language/shape.js';
import { headOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Workspace } from '../../workspace/workspace.js';
import { resourcesIn } from '../defined.js';
import { gathered } from '../gathered.js';
import { isInForce, isInUse } from '../in-use.js';
import type { Rule } from '../rule.js';

const path = 'plans/card-duty-manager.yaml';
const rest = `title: Duty manager
role: duty-manager
declared: [Take the red tray]
stand-down: The duty manager says so.
`;

/** One card is a part of what is done; somebody has to know of what. */
export const cardWithoutPlan: Rule = {
  id: 'card-without-plan',
  severity: 'warning',
  category: 'relations',
  sources: [
    'municipal practice: a card names the plan that it supports, and the plan lists its cards',
    'document 000: a card without the plan it belongs to',
  ],
  examples: {
    good: {
      [path]: `kind: action-card\nparent: { title: Major incident plan, where: Cabinet 1 }\n${rest}`,
    },
    bad: {
      [path]: `kind: action-card\n${rest.replace('Duty manager\n', 'Duty manager # <--\n')}`,
    },
  },
  document({ workspace, member, report }) {
    // What is still a draft has blanks enough to be filled in first.
    if (!isInForce(member) || member.words.has('plan-reference')) return;
    const sections = [...member.kind.shape.fields.values()];
    const has = (word: string): boolean => sections.some((section) => isOf(section, word));
    const isCard = has('card-role');
    // A routine for one system, or one that others lead to, is tied to its work already.
    const isTied = (headOf(member).system ?? []).length > 0 || namedPlans(workspace).has(member.id);
    if (isCard || (has('trigger') && !isTied)) report({ at: '', args: { card: member.title } });
  },
};

function isOf(section: Shape, word: string): boolean {
  return section.word === word || section.items?.word === word;
}

/** The plans that another plan or a register leads to; a binder only holds them, and an exercise only tries them. */
const namedPlans: (workspace: Workspace) => ReadonlySet<string> = gathered(
  () => new Set<string>(),
  (named, member, workspace) => {
    const leads = isInUse(member) || resourcesIn(workspace, member).length > 0;
    if (leads) for (const { target, id } of referencesOf(member)) if (target === 'plan') named.add(id);
  },
);
