import type { Visit } from '../../language/walk.js';
import { headOf, locationOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** Who is sent to one of two parts with the same heading reads whichever comes first. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  severity: 'warning',
  category: 'structure',
  sources: ['document 003, line 281: two chapters of the same name', 'document 003, lines 318 to 321'],
  examples: {
    good: {
      [path]: samplePlan(`
bemanding:
  groups:
    - { name: Krisestab, duties: [Beslutter] }
    - { name: Driftsgruppe, duties: [Udfører] }`),
    },
    bad: {
      [path]: samplePlan(`
bemanding:
  groups:
    - { name: Krisestab, duties: [Beslutter] }
    - { name: Krisestab, duties: [Udfører] } # <--`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    const seen = new Map<Visit, Map<string, Visit>>();
    for (const visit of member.visits) {
      const { parent } = visit;
      const name = parent && Array.isArray(parent.value) ? nameOf(visit) : undefined;
      if (!parent || name === undefined) continue;
      const names = seen.get(parent) ?? new Map<string, Visit>();
      seen.set(parent, names);
      const { field, text } = name;
      const known = `${normal(text)}\n${distinction(visit)}`;
      const first = names.get(known);
      if (!first) names.set(known, visit);
      else {
        const related = [locationOf(member, `${first.pointer}/${field}`)];
        report({ at: `${visit.pointer}/${field}`, args: { name: text }, related });
      }
    }
  },
};

/** By which field the things of a list are told apart, by word. Steps and changes may be the same twice, and messages, too. */
const names: ReadonlyMap<string | undefined, string> = new Map([
  ['variant', 'title'],
  ['goal', 'goal'],
  ['group', 'name'],
  ['equipment', 'what'],
  ['legal-basis', 'title'],
  ['definition', 'term'],
  ['principle', 'title'],
  ['process', 'process'],
  ['print-list', 'title'],
  ['binder-content', 'what'],
  ['form', 'title'],
  ['event-class', 'class'],
  ['severity-grade', 'title'],
  ['response', 'title'],
  ['departmental-flow', 'department'],
  ['safeguard', 'title'],
  ['attachment', 'title'],
  ['paper-record', 'what'],
  ['finding', 'finding'],
]);

function nameOf({ word, value }: Visit): { readonly field: string; readonly text: string } | undefined {
  const field = names.get(word);
  const text = field === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[field];
  return field !== undefined && typeof text === 'string' ? { field, text } : undefined;
}

/** Fields by which two things of one name can still be told apart. */
const distinguishing = [
  'scope',
  'hours',
  'when',
  'grade',
  'area',
  'under',
  'where',
  'resource',
  'section',
  'number',
  'type',
  'on',
  'upon',
  'by',
  'plan',
];

function distinction({ value }: Visit): string {
  const fields = value as Readonly<Record<string, unknown>>;
  return JSON.stringify(distinguishing.map((field) => fields[field] ?? ''));
}

function normal(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
