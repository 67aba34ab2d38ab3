import { headOf, isBinder } from '../../workspace/member.js';
import { languageOf } from '../../workspace/workspace.js';
import { findWords } from '../find-words.js';
import { lockingWords } from '../lists/locking-words.js';
import type { Rule } from '../rule.js';
import { textsIn } from '../texts.js';

const path = 'binders/mappe.yaml';
const head = `kind: binder
title: Beredskabsmappe
classification: confidential
lists:
  - title: Medicinlister
    source: Omsorgssystemet
    trigger: { type: on-change, upon: Ændret medicin }
`;
const copies = 'copies: [{ number: 1, holder: Vagtcentralen, place:';

/** Lists of patients on an open shelf are a leak that nobody has to hack. */
export const unlockedList: Rule = {
  id: 'unlocked-list',
  severity: 'info',
  category: 'print',
  sources: [
    'municipal practice: in a locked cupboard, with a code',
    'the ENISA guidance on Regulation (EU) 2024/2690: plans are protected from disclosure',
  ],
  examples: {
    good: { [path]: `${head}    place: Faneblad 1\n${copies} Aflåst skab i vagtlokalet }]\n` },
    bad: {
      [path]: `${head
        .replace('confidential', 'confidential # <--')
        .replace('- title: Medicinlister', '- title: Medicinlister # <--')}${copies} Vagtlokalet }]\n`,
    },
  },
  document({ workspace, member, report }) {
    const { classification, status } = headOf(member);
    if (!isBinder(member) || classification !== 'confidential' || status === 'retired') return;
    const language = languageOf(workspace, member);
    if (!textsIn(member).some(({ value }) => findWords(value, lockingWords, language).length > 0))
      report({ at: '/classification', args: { binder: member.title } });
    for (const visit of member.words.get('print-list') ?? []) {
      const { title, place } = visit.value as { readonly title: string; readonly place?: string };
      if (place === undefined) report({ at: visit, variant: 'nowhere', args: { list: title } });
    }
  },
};
