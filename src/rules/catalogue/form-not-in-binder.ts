import { locationOf, type Member, valuesOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import { sameThing } from '../forms.js';
import { bindersHolding } from '../holding.js';
import { isInUse } from '../in-use.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const plan = samplePlan('handling: [{ do: Skriv i loggen, using: skema-log }]');
const register = 'registers/resources.yaml';
const binder = `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
`;

/** Somebody with the binder in hand looks for the form that the plan speaks of. */
export const formNotInBinder: Rule = {
  id: 'form-not-in-binder',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 002: blank forms lie in the binder',
    'document 003, line 334: forms are prepared beforehand',
    'the SAFER guides on contingency planning: paper forms for eight hours',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'binders/mappe.yaml': `${binder}forms: [{ title: Loggen }]\n`,
      [register]: sampleResources('skema-log: { title: Loggen, type: paper }'),
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
handling:
  - do: Skriv i loggen
    using: skema-log # <--`),
      'binders/mappe.yaml': binder,
      [register]: sampleResources('skema-log: { title: Loggen, type: paper }'),
    },
  },
  document({ workspace, member, report }) {
    if (!isInUse(member) || !workspace.complete) return;
    const seen = new Set<string>();
    for (const { target, id, visit, isKey } of referencesOf(member)) {
      const resource = target === 'resource' && !isKey ? workspace.resources.get(id) : undefined;
      if (resource?.value.type !== 'paper' || resource.value.where !== undefined || seen.has(id)) continue;
      seen.add(id);
      const binders = bindersHolding(workspace, member);
      const { title } = resource.value;
      if (
        binders.length === 0 ||
        binders.some((each) => papersIn(each).some((paper) => sameThing(paper, title)))
      )
        continue;
      const related = [locationOf(resource.member, resource.visit.pointer, 'key')];
      report({ at: visit, args: { form: title, resource: id, binder: binders[0]?.title ?? '' }, related });
    }
  },
};

/** What a binder says is in it beside plans. */
function papersIn(binder: Member): string[] {
  const titled = [
    ...valuesOf(binder, 'form'),
    ...valuesOf(binder, 'print-list'),
    ...valuesOf(binder, 'attachment'),
  ];
  return [...titled.map(({ title }) => title), ...valuesOf(binder, 'binder-content').map(({ what }) => what)];
}
