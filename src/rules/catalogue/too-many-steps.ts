import { headOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { stepListsIn } from '../step-lists.js';

const path = 'plans/it-nedbrud.yaml';
const steps = (count: number, step: string): string => Array(count).fill(`  - ${step}`).join('\n');

/** In a long row of steps nobody finds the place again after the telephone has rung. */
export const tooManySteps: Rule<{ steps: number }> = {
  id: 'too-many-steps',
  severity: 'warning',
  category: 'actions',
  sources: [
    'the Danish emergency management agency (BRS) on planning: clear and to be acted on',
    'practice: plans of more than a thousand lines',
  ],
  options: { steps: 15 },
  examples: {
    good: {
      [path]: samplePlan(
        `handling:\n${steps(16, '{ phase: Første time, do: Ring til den næste på listen }')}`,
      ),
    },
    bad: { [path]: samplePlan(`handling: # <--\n${steps(16, 'Ring til den næste på listen')}`) },
  },
  document({ member, options, report }) {
    if (headOf(member).status === 'retired') return;
    for (const { visit, steps: list } of stepListsIn(member)) {
      if (list.length <= options.steps || list.some(({ value }) => value.phase !== undefined)) continue;
      report({ at: visit, part: 'key', args: { count: list.length, limit: options.steps } });
    }
  },
};
