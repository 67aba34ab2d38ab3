import { minutesIn, writeMinutes } from '../../core/length.js';
import { deadlineOf } from '../../workspace/deadline.js';
import { failuresOf } from '../../workspace/failures.js';
import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';
import { placeIn, usesOf } from '../uses.js';

const plan = 'plans/stroemsvigt.yaml';
const resources = sampleResources(`
stroem: { title: Strøm, type: utility }
mobil: { title: Mobiltelefon, type: channel, needs: stroem, lasts: { stroem: 3 h } }`);

/** A plan for a day that leans on a battery for three hours. */
export const shortEndurance: Rule = {
  id: 'short-endurance',
  severity: 'warning',
  category: 'impact',
  sources: [
    'document 003, lines 343 to 345: how long the power supply in reserve lasts',
    'practice: masts of the mobile network last three to four hours',
  ],
  examples: {
    good: {
      [plan]: samplePlan(`
scenario: { lost: stroem, for: 24 h }
handling:
  - { do: Ring til alle enheder, within: 30 min, using: mobil }`),
      'registers/resources.yaml': resources,
    },
    bad: {
      [plan]: samplePlan(`
scenario: { lost: stroem, for: 24 h }
handling:
  - do: Ring til alle enheder hver time
    using: mobil # <--`),
      'registers/resources.yaml': resources,
    },
  },
  document({ workspace, member, report }) {
    const { status, scenario } = headOf(member);
    const length = minutesIn(scenario?.for);
    if (!isPlan(member) || status === 'retired' || !scenario || length === undefined) return;
    const failures = failuresOf(workspace.resources, scenario.lost);
    const told = new Set<string>();
    for (const use of usesOf(member)) {
      // A list of channels is gone through anew each time; equipment is taken at once; what has a deadline is over by then.
      if (use.anyOf || use.visit.parent?.word === 'equipment') continue;
      const deadline = minutesIn(deadlineOf(use.visit));
      for (const id of use.ids) {
        const { after = 0, chain = [] } = failures.get(id) ?? {};
        if (after === 0 || after >= length || told.has(id) || (deadline !== undefined && deadline <= after))
          continue;
        told.add(id);
        const titles = chain.map((link) => workspace.resources.get(link)?.value.title ?? link);
        const args = {
          resource: titles[0] ?? id,
          chain: titles.join(' → '),
          lasts: writeMinutes(after),
          for: scenario.for ?? '',
        };
        const related = [locationOf(member, '/scenario/for')];
        report({ at: placeIn(use, id), args, related });
      }
    }
  },
};
