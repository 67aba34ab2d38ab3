import { isBinder, locationOf, type Member } from '../../workspace/member.js';
import { plansOf } from '../../workspace/workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const binder = `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
`;

/** Whoever leafs by the tabs finds the wrong plan where two have the same. */
export const repeatedTab: Rule = {
  id: 'repeated-tab',
  severity: 'warning',
  category: 'print',
  sources: ['practice: page numbers begin with the tab, and a page that fell out is put back by it'],
  examples: {
    good: {
      'binders/beredskabsmappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('tab: IT'),
      'plans/stroemsvigt.yaml': samplePlan('tab: STRØM'),
    },
    bad: {
      'binders/beredskabsmappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('tab: IT'),
      'plans/skolernes-it.yaml': samplePlan('tab: IT # <--'),
    },
  },
  document({ workspace, member, report }) {
    if (!tabOf(member)) return;
    const twins = workspace.binders.flatMap((binder) => {
      const printed = printedIn(binder, workspace.members, plansOf(workspace, binder));
      return printed.includes(member) ? printed.filter((other) => tabOf(other) === tabOf(member)) : [];
    });
    const [first] = twins.sort((a, b) => (a.path < b.path ? -1 : 1));
    if (!first || first === member) return;
    const args = { tab: tabOf(member) ?? '', title: first.title };
    report({ at: '/tab', args, related: [locationOf(first, '/tab')] });
  },
};

function printedIn(binder: Member, members: readonly Member[], plans: readonly Member[]): Member[] {
  if (!isBinder(binder)) return [];
  const registers = members.filter(({ kind }) => kind.head === 'register-head');
  return [...plans, ...registers].filter(({ data }) => data['status'] !== 'retired');
}

function tabOf({ data }: Member): string | undefined {
  return typeof data['tab'] === 'string' ? data['tab'].toUpperCase() : undefined;
}
