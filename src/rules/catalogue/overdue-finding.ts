import { lastDay } from '../../core/calendar.js';
import { isLate, isOpen } from '../../workspace/exercises.js';
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

/** The key is still missing, and everybody thinks that it was seen to. */
export const overdueFinding: Rule = {
  id: 'overdue-finding',
  severity: 'warning',
  category: 'relations',
  aging: true,
  sources: [
    'ISO 22301:2019, 10.1: corrective action is followed up',
    'Regulation (EU) 2024/2690, annex 4.1.4: lessons from tests',
  ],
  examples: {
    good: {
      [path]: `${head}  - { finding: Loggen manglede, owner: it-vagt, due: 2026-05-01, done: 2026-04-20 }
  - { finding: Nøglen var væk, owner: it-vagt, due: 2026-09-01 }
`,
    },
    bad: {
      [path]: `${head}  - finding: Nøglen var væk
    owner: it-vagt
    due: 2026-05-01 # <--
`,
    },
  },
  words: {
    finding(visit, { member, asOf, report }) {
      const { finding, due = '' } = visit.value;
      if (member.data['status'] === 'retired' || !isOpen(visit.value, asOf) || !isLate(visit.value, asOf))
        return;
      const args = { finding: quoted(finding), day: lastDay(due) };
      report({ at: `${visit.pointer}/due`, args });
    },
  },
};
