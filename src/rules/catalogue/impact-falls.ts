import { escapeStep } from '../../language/locate.js';
import type { Words } from '../../language/words.js';
import { headOf, locationOf } from '../../workspace/member.js';
import { definedIn } from '../../workspace/references.js';
import { isEmpty, scalesOf } from '../bands.js';
import type { Rule } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';

const path = 'plans/lonesystem.yaml';
const levels: readonly string[] = ['moderate', 'significant', 'severe'];

/** What is severe after a day is not moderate after a week. */
export const impactFalls: Rule = {
  id: 'impact-falls',
  severity: 'warning',
  category: 'impact',
  sources: [
    'document 004, lines 27 to 85: levels filled in for each length of outage by itself',
    'practice: tools for impact analysis carry a level forward',
  ],
  examples: {
    good: {
      [path]: sampleMatrix(`  - { outage: { under: 24 h }, impact: { lon: moderate } }
  - { outage: { from: 24 h }, impact: { lon: severe } }`),
    },
    bad: {
      [path]: sampleMatrix(`  - { outage: { under: 24 h }, impact: { lon: severe } }
  - { outage: { from: 24 h }, impact: { lon: moderate } } # <--`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    const titles = definedIn(member, 'process');
    for (const bands of scalesOf(member)) {
      const worst = new Map<string, { readonly level: string; readonly pointer: string }>();
      for (const { visit } of bands.filter((band) => !isEmpty(band))) {
        const row = visit.parent?.value as Partial<Words['impact-row']> | undefined;
        for (const [id, { level }] of Object.entries(row?.impact ?? {})) {
          const pointer = `${visit.parent?.pointer}/impact/${escapeStep(id)}`;
          const before = worst.get(id);
          if (!before || levels.indexOf(before.level) <= levels.indexOf(level)) {
            worst.set(id, { level, pointer });
            continue;
          }
          const args = { process: titles.get(id) ?? id, before: before.level, level };
          report({ at: pointer, args, related: [locationOf(member, before.pointer)] });
        }
      }
    }
  },
};
