import { parseDuration } from '../../core/duration.js';
import { day } from '../../workspace/hours/week.js';
import { headOf, type Member } from '../../workspace/member.js';
import { languageOf, type Workspace } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { isInUse } from '../in-use.js';
import { reliefWords } from '../lists/relief-words.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';
const staffing = 'bemanding: { authority: [{ role: it-chef, may: Indkalde kolleger }] }';

/** After the first night those who began are asleep, or should be. */
export const missingRelief: Rule = {
  id: 'missing-relief',
  severity: 'info',
  category: 'relations',
  sources: [
    'practice: shifts of a few hours in a long incident, and a roster for three days',
    'the Danish emergency management agency (BRS) on planning: staffed around the clock',
  ],
  examples: {
    good: {
      [path]: samplePlan(`scenario: { lost: internet, for: 72 h }
bemanding: { relief: Alle afløses efter 8 timer. }`),
    },
    bad: {
      [path]: samplePlan(`scenario:
  lost: internet
  for: 72 h # <--
${staffing}`),
    },
  },
  document({ workspace, member, report }) {
    if (!isInUse(member)) return;
    const length = headOf(member).scenario?.for ?? '';
    const { months = 0, minutes = 0 } = parseDuration(length) ?? {};
    if (months === 0 && minutes <= day) return;
    // A card or a routine leaves that to the plan above it.
    const above = workspace.plans.get(headOf(member).parent?.plan ?? '');
    if (!isRelieved(workspace, member) && !(above && isRelieved(workspace, above)))
      report({ at: '/scenario/for', args: { length } });
  },
};

function isRelieved(workspace: Workspace, plan: Member): boolean {
  const language = languageOf(workspace, plan);
  return textsIn(plan).some(
    ({ key, value }) => key === 'relief' || findWords(value, reliefWords, language).length > 0,
  );
}
