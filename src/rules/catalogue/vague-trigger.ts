import type { Visit } from '../../language/walk.js';
import { headOf } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { numberWords } from '../lists/number-words.js';
import { vagueWords } from '../lists/vague-words.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** Where a plan says when something begins, and how much it matters that this can be measured. */
const triggers: ReadonlyMap<string, 'warning' | 'info'> = new Map([
  ['escalation.when', 'warning'],
  ['activation.criteria', 'warning'],
  ['trigger.when', 'warning'],
  ['alert.when', 'warning'],
  ['variant.when', 'warning'],
  ['severity-grade.extent', 'warning'],
  ['severity-grade.cause', 'warning'],
  ['step.when', 'info'],
]);

/** “A prolonged outage” begins at another time for everybody who reads it. */
export const vagueTrigger: Rule = {
  id: 'vague-trigger',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 000, lines 47 and 63: as needed, as soon as possible',
    'document 001, line 3: a lasting outage',
    'Regulation (EU) 2024/2690, annex 4.1.2(d): conditions for activation',
  ],
  examples: {
    good: { [path]: samplePlan('ledelse: { escalation: [{ when: Nedbruddet er langvarigt, after: 4 h }] }') },
    bad: { [path]: samplePlan('ledelse: { escalation: [{ when: Nedbruddet er langvarigt }] } # <--') },
  },
  document({ workspace, member, report }) {
    if (headOf(member).status === 'retired') return;
    const language = languageOf(workspace, member);
    for (const visit of textsIn(member)) {
      const field = typeof visit.key === 'number' ? visit.parent : visit;
      const severity = triggers.get(`${field?.parent?.word}.${field?.key}`);
      if (severity === undefined) continue;
      const [words] = findWords(visit.value, vagueWords, language);
      if (words === undefined || isMeasured(visit.value, field?.parent, language)) continue;
      report({ at: visit, excerpt: words, severity, args: { words } });
    }
  },
};

/** Whether a time, a number or a length stands in the text or in a field beside it. */
function isMeasured(text: string, owner: Visit | undefined, language: string): boolean {
  const fields = Object.keys((owner?.value ?? {}) as object);
  if (fields.some((field) => ['after', 'within', 'outage', 'hours'].includes(field))) return true;
  const numbers = (numberWords[language] ?? []).flatMap((word) => word.split('|'));
  return /\p{N}/u.test(text) || findWords(text, { [language]: numbers }, language).length > 0;
}
