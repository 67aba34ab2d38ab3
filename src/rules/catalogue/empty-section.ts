import type { Visit } from '../../language/walk.js';
import { headOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** A heading with nothing under it lets the reader search for what was never written. */
export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'error',
  category: 'structure',
  sources: [
    'document 002, line 233: an action card with a heading and no text',
    'Regulation (EU) 2024/2690, annex 4.1.2(a) to (h)',
    'ISO 22301:2019, 8.4.4',
  ],
  examples: {
    good: {
      [path]: samplePlan('situation: Ingen kan logge ind.\nbemanding: { relief: Skift efter 8 timer. }'),
    },
    bad: {
      [path]: samplePlan(`
situation: {} # <--
bemanding:
  relief: ' ' # <--
  equipment: [Lygter]`),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    for (const visit of member.visits) {
      // A register may still be without entries.
      if (visit.shape.schema.defines !== undefined) continue;
      // A column of a blank form may go without a heading.
      if (visit.parent?.parent?.word === 'form') continue;
      if (!isEmpty(visit.value) || !visit.parent || isEmpty(visit.parent.value)) continue;
      const args = { name: nameOf(visit) };
      report({ at: visit, args, ...(isSection(visit) ? {} : { variant: 'part' }) });
    }
  },
};

/** Whether a value holds nothing that could be read: blanks, or fields and items that are all empty. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !/\S/.test(value);
  return typeof value === 'object' && (value === null || Object.values(value).every(isEmpty));
}

function isSection({ parent }: Visit): boolean {
  return parent?.pointer === '';
}

/** The key that a value stands under; an item of a list is known by its list. */
function nameOf({ key, parent }: Visit): string {
  return typeof key === 'string' || !parent ? String(key) : nameOf(parent);
}
