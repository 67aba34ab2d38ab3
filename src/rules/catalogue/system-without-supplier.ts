import { criticalSystems } from '../critical-systems.js';
import { resourcesIn } from '../defined.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** An owner decides about a system; somebody else has to get it going again. */
export const systemWithoutSupplier: Rule = {
  id: 'system-without-supplier',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'document 000, line 36: the supplier in question, without a name',
    'document 004, lines 159-184: administrator, supplier and contact person of the system',
    'Regulation (EU) 2024/2690, annex 4.1.2(c)',
  ],
  examples: {
    good: {
      [path]: sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  criticality: critical
  owner: sundhedschef
  supplier: leverandoer-omsorg`),
    },
    bad: {
      [path]: sampleResources(`
omsorgssystem: # <--
  title: Omsorgssystemet
  type: system
  criticality: critical
  owner: sundhedschef`),
    },
  },
  document({ workspace, member, report }) {
    for (const { id, value, visit } of resourcesIn(workspace, member)) {
      const { title, supplier, administrator } = value;
      if (supplier !== undefined || administrator !== undefined) continue;
      if (criticalSystems(workspace).has(id)) report({ at: visit, part: 'key', args: { system: title } });
    }
  },
};
