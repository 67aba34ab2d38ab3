import { isLonger } from '../../core/length.js';
import { headOf } from '../../workspace/member.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** Steps of an escalation are read from above: the one that comes sooner must stand there. */
export const escalationOrder: Rule = {
  id: 'escalation-order',
  severity: 'error',
  category: 'alerting',
  sources: [
    'practice: the head of IT after 30 minutes, the crisis staff after 8 hours',
    'ISO 22301:2019, 8.4.3',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
ledelse:
  escalation:
    - { when: Ingen kan logge ind, after: 30 min, to: it-chef }
    - { when: Det er ikke løst, after: 8 h, to: krisestab }`),
    },
    bad: {
      [path]: samplePlan(`
ledelse:
  escalation:
    - { when: Det er ikke løst, after: 8 h, to: krisestab }
    - { when: Ingen kan logge ind, after: 30 min, to: it-chef } # <--`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    const latest = new Map<string, string>();
    for (const visit of (member.words.get('escalation') ?? []) as WordVisit<'escalation'>[]) {
      const list = visit.parent?.pointer ?? '';
      const { after } = visit.value;
      const before = latest.get(list);
      if (after === undefined) continue;
      if (isLonger(before, after)) {
        report({ at: `${visit.pointer}/after`, args: { after, before: before ?? '' } });
      } else {
        latest.set(list, after);
      }
    }
  },
};
