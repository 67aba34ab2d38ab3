import { isInUse } from '../in-use.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const registers = {
  'registers/resources.yaml': sampleResources(`
mobile-routere: { title: Mobile routere, type: equipment, where: It-service }
powerbanks: { title: Powerbanks, type: equipment }`),
};

/** What lies in some cupboard is not at hand. */
export const equipmentWithoutPlace: Rule = {
  id: 'equipment-without-place',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 000, line 45: a heading for equipment, and none below it',
    'Regulation (EU) 2024/2690, annex 4.1.2(g)',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
bemanding:
  equipment:
    - { what: Mobile routere, count: 12, resource: mobile-routere }
    - { what: Powerbanks, resource: powerbanks, where: Vagtlokalet }`),
      ...registers,
    },
    bad: {
      [path]: samplePlan(`
bemanding:
  equipment:
    - Gule veste # <--
    - { what: Powerbanks, resource: powerbanks } # <--`),
      ...registers,
    },
  },
  words: {
    equipment(visit, { workspace, member, report }) {
      const { what, where, resource: id } = visit.value;
      if (where !== undefined || !isInUse(member) || hasPlaceholder(what)) return;
      if (id === undefined) {
        report({ at: visit, args: { what } });
        return;
      }
      const resource = workspace.resources.get(id)?.value;
      // An unknown id is another rule's, and a network or a service lies nowhere.
      if (resource && tangible.has(resource.type) && resource.where === undefined)
        report({ at: visit, variant: 'resource', args: { what, resource: id } });
    },
  },
};

const tangible: ReadonlySet<string> = new Set(['equipment', 'paper']);
