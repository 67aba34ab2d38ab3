import { headOf } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { findWords, type WordList } from '../find-words.js';
import { numberWords } from '../lists/number-words.js';
import { timeWords } from '../lists/time-words.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

const amounts: WordList = Object.fromEntries(
  Object.entries(numberWords).map(([language, words]) => [
    language,
    words.flatMap((word) => word.split('|')),
  ]),
);

/** A matter that is taken up when it is “serious” is taken up when somebody is sure of it: too late. */
export const escalationWithoutLimit: Rule = {
  id: 'escalation-without-limit',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 000, line 11: how long it lasts, without a number',
    'practice: 30 minutes to the head of IT, 8 hours to the crisis staff',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
ledelse:
  escalation:
    - { when: Nedbruddet er ikke løst, after: 1 h, to: krisestab }
    - { when: Personoplysninger er lækket, to: direktion }`),
    },
    bad: {
      [path]: samplePlan(`
ledelse:
  escalation: # <--
    - { when: Nedbruddet trækker ud, to: krisestab }`),
    },
  },
  document({ workspace, member, report }) {
    if (headOf(member).status === 'retired') return;
    const language = languageOf(workspace, member);
    const escalations = (member.words.get('escalation') ?? []) as WordVisit<'escalation'>[];
    const [first] = escalations;
    // What happens once is a limit of its own; only where nothing at all is measured, nobody knows how long to wait.
    if (!first || escalations.some(({ value }) => isMeasured(value))) return;
    report({ at: first.parent ?? first, part: 'key' });

    function isMeasured({ after, within, to = [], when }: WordVisit<'escalation'>['value']): boolean {
      const text = when.join('\n');
      // What is not filled in yet may become a limit.
      if (hasPlaceholder(text)) return true;
      // An event with a deadline to take it up is as plain as a time.
      if (within !== undefined || to.some((hop) => hop.within !== undefined)) return true;
      if (after !== undefined || /\p{N}/u.test(text)) return true;
      return [timeWords, amounts].some((list) => findWords(text, list, language).length > 0);
    }
  },
};
