import type { LocalTarget } from '../../language/shape.js';
import type { Visit } from '../../language/walk.js';
import { locationOf, type Member } from '../../workspace/member.js';
import { definitionsIn } from '../../workspace/references.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

/** With two definitions of an id it depends on chance which telephone number is printed. */
export const repeatedId: Rule = {
  id: 'repeated-id',
  severity: 'error',
  category: 'relations',
  sources: [
    'document 001, lines 7 and 24: the same text in two places drifts apart',
    'practice: one role with two numbers',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan('id: it-nedbrud'),
      'plans/it-nedbrud-skoler.yaml': samplePlan('id: it-nedbrud-skoler'),
    },
    bad: {
      'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, phone: 88 88 80 21 }'),
      'registers/skoler.yaml': sampleRoles('it-vagt: { title: It-vagten, phone: 88 88 80 99 } # <--'),
    },
  },
  document({ workspace, member, report }) {
    for (const { id, first, again } of localTargets.flatMap((target) => repeatedIn(member, target))) {
      const related = [locationOf(member, `${first.pointer}/id`)];
      report({ at: `${again.pointer}/id`, variant: 'local', args: { id }, related });
    }
    for (const { id, first, again } of workspace.repeated) {
      if ('visit' in again) {
        const defines = again.visit.parent?.shape.schema.defines;
        const entry = (defines === 'resource' ? workspace.resources : workspace.roles).get(id);
        const related = entry ? [locationOf(first, entry.visit.pointer, 'key')] : [];
        if (again.member === member)
          report({ at: again.visit, part: 'key', variant: defines ?? 'role', args: { id }, related });
      } else if (again === member) {
        const related = [locationOf(first, idPointer(first) || '/title')];
        report({ at: idPointer(member), variant: 'plan', args: { id }, related });
      }
    }
  },
};

const localTargets: readonly LocalTarget[] = ['variant', 'process', 'grade'];

/** What a plan defines for itself and gives the same id as something before it. */
function repeatedIn(member: Member, target: LocalTarget): { id: string; first: Visit; again: Visit }[] {
  const seen = new Map<string, Visit>();
  return definitionsIn(member, target).flatMap((again) => {
    const { id } = again.value as { readonly id: string };
    const first = seen.get(id);
    if (!first) seen.set(id, again);
    return first ? [{ id, first, again }] : [];
  });
}

/** Where a plan says its id; a plan that goes by its file name is shown at its head. */
function idPointer(member: Member): string {
  return member.data['id'] === undefined ? '' : '/id';
}
