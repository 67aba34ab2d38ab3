import { isOpen } from '../../workspace/exercises.js';
import { hasPlaceholder } from '../placeholders.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';

const path = 'exercises/roed-mappe.yaml';
const head = `kind: exercise
title: Øvelse Rød mappe
on: 2026-03-10
type: tabletop
participants: [it-vagt]
objectives: [Alle finder planen]
result: Ikke alle fandt planen.
findings:
`;

/** What was found and given to nobody is found again in the next exercise. */
export const openFinding: Rule = {
  id: 'open-finding',
  severity: 'warning',
  category: 'relations',
  sources: [
    'ISO 22301:2019, 10.1: corrective action with a responsible and a date',
    'Regulation (EU) 2024/2690, annex 4.1.4: lessons from tests',
  ],
  examples: {
    good: {
      [path]: `${head}  - { finding: Loggen manglede, owner: it-vagt, due: 2027-05-01 }
  - { finding: Nøglen var væk, done: 2026-04-01 }
`,
    },
    bad: {
      [path]: `${head}  - { finding: Loggen manglede, due: 2027-05-01 } # <--
  - { finding: Nøglen var væk, owner: it-vagt } # <--
`,
    },
  },
  words: {
    finding(visit, { member, asOf, report }) {
      const { finding, owner, due } = visit.value;
      if (!isOpen(visit.value, asOf) || member.data['status'] === 'retired' || hasPlaceholder(finding))
        return;
      const args = { finding: quoted(finding) };
      // Who answers for the record answers for what is in it.
      const isOwned = owner !== undefined || member.data['owner'] !== undefined;
      if (!isOwned) report({ at: visit, args });
      if (due === undefined) report({ at: visit, variant: 'undated', args });
    },
  },
};
