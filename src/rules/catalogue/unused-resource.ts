import { resourcesIn } from '../defined.js';
import { isUnnamed } from '../named.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const plan = samplePlan('alarmering: [{ call: { role: it-vagt, via: radio } }]');

/** A resource that no plan counts on is in no scenario either: what its loss means was not thought of. */
export const unusedResource: Rule = {
  id: 'unused-resource',
  severity: 'info',
  category: 'relations',
  sources: [
    'document 000, line 15: five systems, of which one is provided for',
    'Regulation (EU) 2024/2690, annex 4.1.2',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/resources.yaml': sampleResources(`
stroem: { title: Strøm, type: utility }
radio: { title: Radio, type: channel, needs: stroem }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan,
      'registers/resources.yaml': sampleResources(`
radio: { title: Radio, type: channel }
noedkald: { title: Nødkald, type: system } # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const { id, value, visit } of resourcesIn(workspace, member)) {
      if (isUnnamed(workspace, 'resource', id)) {
        report({ at: visit, part: 'key', args: { resource: value.title } });
      }
    }
  },
};
