import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';
import { sectionFor } from '../sections.js';

const path = 'plans/lonesystem.yaml';
const plan = sampleMatrix('  - { outage: { from: 0 h }, impact: { lon: severe } }');

/** An outage on pay day is another one than on any other day. */
export const missingCriticalPeriod: Rule = {
  id: 'missing-critical-period',
  severity: 'info',
  category: 'impact',
  sources: [
    'document 004, line 94: the times at which an outage is worse',
    'document 003, line 318: the hours in which most patients come',
    'ISO 22301:2019, 8.2.2: seasonal and other peaks',
  ],
  examples: {
    good: { [path]: `${plan}tidpunkter: [{ when: Lönekörningen den 18–22 varje månad, recurs: month }]\n` },
    bad: { [path]: plan.replace('konsekvensnivå:', 'konsekvensnivå: # <--') },
  },
  document({ member, report }) {
    const { status } = headOf(member);
    // A draft may still grow.
    if (!isPlan(member) || status === 'retired' || status === 'draft') return;
    if (member.words.has('critical-period')) return;
    const [row] = member.words.get('impact-row') ?? [];
    const section = sectionFor(member, ['critical-period']);
    if (!row?.parent || !section) return;
    report({ at: row.parent, part: 'key', args: { section: section.title, key: section.key } });
  },
};
