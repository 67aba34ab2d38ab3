import { languageOf } from '../../workspace/workspace.js';
import { malformedTimes } from '../malformed-times.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { type TextVisit, textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** A time of day that does not exist is read as another one, or not at all. */
export const malformedTime: Rule = {
  id: 'malformed-time',
  severity: 'error',
  category: 'alerting',
  sources: ['document 003, line 318: a stretch of the day with a semicolon and a space in it'],
  examples: {
    good: { [path]: samplePlan('handling: [Ring til vagten mellem kl. 9.00 og 11.00]') },
    bad: { [path]: samplePlan('handling: [Ring til vagten kl. 25.00] # <--') },
  },
  document({ workspace, member, report }) {
    const language = languageOf(workspace, member);
    for (const visit of textsIn(member)) {
      if (!/\d/.test(visit.value)) continue;
      for (const time of new Set(malformedTimes(visit.value, language, isTimeField(visit))))
        report({ at: visit, excerpt: time, args: { time } });
    }
  },
};

/** Whether the field holds a time of day by itself. */
function isTimeField({ key, parent, value }: TextVisit): boolean {
  return (
    key === 'at' && ['print-trigger', 'backup'].includes(parent?.word ?? '') && /^[\d:.;： ]+$/u.test(value)
  );
}
