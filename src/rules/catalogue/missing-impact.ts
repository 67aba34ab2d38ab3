import { headOf } from '../../workspace/member.js';
import type { Rule, WordVisit } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';

const path = 'plans/lonesystem.yaml';
const processes = `  - { id: lon, priority: 1, process: Löneutbetalning }
  - { id: avdrag, priority: 2, process: Skatteavdrag }`;

/** A process that has a priority has it for a reason: what happens without it, after how long. */
export const missingImpact: Rule = {
  id: 'missing-impact',
  severity: 'warning',
  category: 'impact',
  sources: [
    'document 004, lines 27 to 85: three processes in one table, five in the other',
    'ISO 22301:2019, 8.2.2',
  ],
  examples: {
    good: {
      [path]: sampleMatrix(
        `  - { outage: { under: 1 w }, impact: { lon: severe, avdrag: moderate } }
  - { outage: { from: 1 w }, impact: { lon: severe, avdrag: significant } }`,
        processes,
      ),
    },
    bad: {
      [path]: sampleMatrix(
        `  - { outage: { under: 1 w }, impact: { lon: severe, avdrag: moderate } }
  - { outage: { from: 1 w }, impact: { lon: severe } }`,
        `${processes} # <--\n  - { id: intyg, priority: 3, process: Arbetsgivarintyg } # <--`,
      ),
    },
  },
  document({ member, report }) {
    const rows = (member.words.get('impact-row') ?? []) as WordVisit<'impact-row'>[];
    if (headOf(member).status === 'retired' || rows.length === 0) return;
    const processes = (member.words.get('process') ?? []) as WordVisit<'process'>[];
    for (const visit of processes.filter(({ value }) => value.priority !== undefined)) {
      const { id = '', process } = visit.value;
      const count = rows.filter(({ value }) => !Object.hasOwn(value.impact, id)).length;
      if (count === 0) continue;
      const at = `${visit.pointer}/process`;
      if (count === rows.length) report({ at, variant: 'none', args: { process } });
      else report({ at, args: { process, count } });
    }
  },
};
