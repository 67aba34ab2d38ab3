import { headOf, locationOf } from '../../workspace/member.js';
import { type Band, endsAfter, isEmpty, scalesOf } from '../bands.js';
import type { Rule } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';

const path = 'plans/lonesystem.yaml';

/** An outage of six hours that is in two bands is judged in two ways. */
export const bandOverlap: Rule = {
  id: 'band-overlap',
  severity: 'error',
  category: 'impact',
  sources: [
    'document 004, lines 36 to 78: less than 6 hours lies within less than 24 hours',
    'document 003, line 127: 4, 12 and 24 hours stand in two grades each',
  ],
  examples: {
    good: {
      [path]: sampleMatrix(`  - { outage: { under: 6 h }, impact: { lon: moderate } }
  - { outage: { from: 6 h }, impact: { lon: severe } }`),
    },
    bad: {
      [path]: sampleMatrix(`  - { outage: { under: 6 h }, impact: { lon: moderate } }
  - { outage: { under: 24 h }, impact: { lon: significant } } # <--
  - { outage: { from: 24 h, to: 48 h }, impact: { lon: significant } }
  - { outage: { from: 48 h }, impact: { lon: severe } } # <--`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    for (const bands of scalesOf(member)) {
      const [first, ...others] = bands.filter((band) => !isEmpty(band) && !isToldOtherwise(band));
      let longest: Band | undefined = first;
      for (const band of others) {
        if (!longest) break;
        const { visit, from } = band;
        const sooner = endsAfter(band.to, longest.to) < 0 ? band : longest;
        const related = [locationOf(member, longest.visit.pointer)];
        const { to } = longest;
        if (from.minutes < to.minutes) {
          const end = sooner.to.text;
          report({
            at: visit,
            args: { from: from.text === '' ? '0 min' : from.text, to: end },
            related,
            ...(end === '' ? { variant: 'open' } : {}),
          });
        } else if (from.minutes === to.minutes && from.included && to.included) {
          report({ at: visit, variant: 'bound', args: { bound: from.text }, related });
        }
        if (endsAfter(band.to, longest.to) > 0) longest = band;
      }
    }
  },
};

/** A grade that has a mark besides its outage can be told from another one with the same outage. */
function isToldOtherwise({ visit }: Band): boolean {
  const item = visit.parent?.value as object;
  return 'extent' in item || 'cause' in item;
}
