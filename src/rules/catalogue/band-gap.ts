import { headOf, locationOf } from '../../workspace/member.js';
import { type Band, endsAfter, isEmpty, scalesOf } from '../bands.js';
import type { Rule } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';

const path = 'plans/lonesystem.yaml';

/** The outage of tonight lasts thirty hours, and the matrix goes from 24 to 48 without it. */
export const bandGap: Rule = {
  id: 'band-gap',
  severity: 'error',
  category: 'impact',
  sources: [
    'document 004, lines 36 to 78: nothing holds between 24 and 48 hours',
    'document 003, line 127: grades by 4, 12 and 24 hours',
  ],
  examples: {
    good: {
      [path]: sampleMatrix(`  - { outage: { under: 24 h }, impact: { lon: moderate } }
  - { outage: { from: 24 h }, impact: { lon: severe } }`),
    },
    bad: {
      [path]: sampleMatrix(`  - { outage: { under: 24 h }, impact: { lon: moderate } }
  - { outage: { from: 2 d, under: 3 d }, impact: { lon: significant } } # <--
  - { outage: { over: 3 d, under: 2 w }, impact: { lon: severe } } # <--
  - { outage: { over: 4 w, under: 3 w }, impact: { lon: severe } } # <--`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    for (const bands of scalesOf(member)) {
      for (const { visit, from, to } of bands.filter(isEmpty)) {
        report({ at: visit, variant: 'empty', args: { from: from.text, to: to.text } });
      }
      const [first, ...others] = bands.filter((band) => !isEmpty(band));
      let longest: Band | undefined = first;
      for (const band of others) {
        if (!longest) break;
        const { to } = longest;
        const { from, visit } = band;
        const related = [locationOf(member, longest.visit.pointer)];
        if (to.minutes < from.minutes) {
          report({ at: visit, args: { from: to.text, to: from.text }, related });
        } else if (to.minutes === from.minutes && !to.included && !from.included) {
          report({ at: visit, variant: 'bound', args: { bound: from.text }, related });
        }
        if (endsAfter(band.to, to) > 0) longest = band;
      }
    }
  },
};
