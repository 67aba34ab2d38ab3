import type { Member } from '../../workspace/member.js';
import { definedIn } from '../../workspace/references.js';
import { isInUse } from '../in-use.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'plans/journalsystem.yaml';
const head = `kind: kontinuitetsplan
title: Journalsystemet
system: journalsystem
inledning: Planen gäller när journalsystemet är nere.
konsekvenser: [Ingen ser läkemedelslistan]
prioriteringsordning: [{ id: lakemedel, process: Ge läkemedel }]
konsekvensnivå:
  - { outage: { to: 4 h }, impact: { lakemedel: severe } }
tidpunkter: [Medicinrundan klockan 8]
backup: Varje natt.
ansvarsområden: [{ what: Beslutar om reservrutin, role: enhetschef }]
kontaktlista: [it-support]
`;

/** What was written on paper and never entered is missing from the record for good. */
export const noBackEntry: Rule = {
  id: 'no-back-entry',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 003, lines 322, 349 and 354: entered when the system is back',
    'document 004, lines 105-109: no column for the way back',
    'Regulation (EU) 2024/2690, annex 4.1.2(h)',
  ],
  examples: {
    good: {
      [path]: `${head}reservrutin:
  - process: lakemedel
    measures: Signera på blankett 3
    back-entry: Enhetschefen för in blankett 3 inom 12 timmar, på personnummer
`,
    },
    bad: {
      [path]: `${head}reservrutin:
  - process: lakemedel # <--
    measures: Signera på blankett 3
`,
    },
  },
  words: {
    'reserve-routine'(visit, { member, report }) {
      const { process, measures, 'back-entry': entered } = visit.value;
      // What is done on paper has to be known first.
      if (entered !== undefined || measures.some(hasPlaceholder) || !mayLack(member, process)) return;
      report({ at: visit, args: { work: definedIn(member, 'process').get(process) ?? process } });
    },
    'departmental-flow'(visit, { member, report }) {
      const { department, after } = visit.value;
      if (after === undefined && mayLack(member, department))
        report({ at: visit, variant: 'department', args: { work: department } });
    },
  },
};

/** A plan that says how the incident ends may say there what is entered then. */
function mayLack(member: Member, name: string): boolean {
  return isInUse(member) && !member.words.has('stand-down') && !hasPlaceholder(name);
}
