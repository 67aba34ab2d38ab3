import type { Words } from '../../language/words.js';
import { headOf } from '../../workspace/member.js';
import { roleFor } from '../../workspace/workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** Whoever nobody answers to must not be sent back to the one who did not answer. */
export const alertCycle: Rule = {
  id: 'alert-cycle',
  severity: 'error',
  category: 'alerting',
  sources: [
    'document 000, line 23: a chain of calls that must end with somebody',
    'document 003, lines 336-338: who reports to whom',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
alarmering:
  - call:
      - { role: it-vagt, otherwise: it-chef }
      - { role: it-chef, otherwise: direktion }`),
    },
    bad: {
      [path]: samplePlan(`
alarmering:
  - call:
      - { role: it-vagt, otherwise: it-chef }
      - { role: it-chef, otherwise: it-vagt } # <--
  - call:
      - { role: vagtcentral, otherwise: vagtcentral } # <--`),
    },
  },
  document({ workspace, member, report }) {
    if (headOf(member).status === 'retired') return;
    const titleOf = (id: string): string => roleFor(workspace, member, id)?.value.title ?? id;
    for (const visit of member.visits) {
      const { shape, value } = visit;
      if (shape.items?.word !== 'hop' || !Array.isArray(value)) continue;
      const hops = value as Words['hop'][];
      for (const [index, { role, otherwise }] of hops.entries()) {
        if (role === otherwise) {
          report({
            at: `${visit.pointer}/${index}/otherwise`,
            variant: 'self',
            args: { role: titleOf(role) },
          });
        }
      }
      const circle = circleOf(hops);
      if (!circle) continue;
      const chain = [...circle, circle[0] ?? ''].map(titleOf).join(' → ');
      report({ at: `${visit.pointer}/${hops.length - 1}/otherwise`, args: { chain } });
    }
  },
};

/** The roles of a chain when each of them leads on to another one and no call leads out. */
function circleOf(hops: readonly Words['hop'][]): string[] | undefined {
  const next = new Map(hops.map(({ role, otherwise }) => [role, otherwise]));
  const [first] = next.keys();
  if (first === undefined || next.size < hops.length || next.size < 2) return undefined;
  const circle: string[] = [];
  let role: string | undefined = first;
  while (role !== undefined && !circle.includes(role)) {
    circle.push(role);
    role = next.get(role);
  }
  return role === first && circle.length === next.size ? circle : undefined;
}
