import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** Without a system owner nobody decides what happens when the system is down. */
export const unassignedSystemOwner: Rule = {
  id: 'unassigned-system-owner',
  severity: 'error',
  category: 'contacts',
  sources: ['document 004, line 159', 'Regulation (EU) 2024/2690, annex 4.1.2(b)'],
  examples: {
    good: {
      [path]: sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  owner: sundhedschef
noegleboks: { title: Nøgleboks, type: equipment }`),
    },
    bad: {
      [path]: sampleResources(`
omsorgssystem: # <--
  title: Omsorgssystemet
  type: system
  supplier: leverandoer-omsorg`),
    },
  },
  words: {
    resource(visit, { report }) {
      const { title, type, owner } = visit.value;
      if (type === 'system' && owner === undefined)
        report({ at: visit, part: 'key', args: { system: title } });
    },
  },
};
