import type { PhoneSort } from '../../src/simulate/reach.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { readWorkspace } from '../support/workspace.js';

/** Layers of resources that need what lies below them, as in a large organisation: few utilities, many systems. */
function manyResources(count: number): string {
  const lines = ['kind: resources', 'resources:'];
  for (let n = 0; n < count; n += 1) {
    const below = (share: number): string => `r${Math.floor((n * share) / 7)}`;
    const provides = n === 0 ? 'provides: power, ' : n === 1 ? 'provides: mobile, ' : '';
    const needs =
      n < 10
        ? n === 0
          ? ''
          : 'needs: r0, lasts: { r0: 1 h }, '
        : `needs: ${below(1)}, either: [${below(2)}, ${below(3)}], lasts: { ${below(1)}: ${n % 9} h }, restart: ${n % 50} min, `;
    lines.push(`  r${n}: { title: Resource ${n}, type: system, ${provides}${needs}note: x }`);
  }
  return `${lines.join('\n')}\n`;
}

/** A plan with so many steps, each of which takes one or two of so many resources. */
function manySteps(steps: number, resources: number): string {
  const lines = ['kind: indsatsplan', 'title: Stor plan', 'handling:'];
  for (let n = 0; n < steps; n += 1)
    lines.push(`  - { do: Step ${n}, using: [r${(n * 7919) % resources}, r${(n * 104729) % resources}] }`);
  return `${lines.join('\n')}\nsituation: x\nalarmering: [{ call: chef }]\nopgaver: [x]\nledelse: { leaders: [{ role: chef }] }\nbemanding: { equipment: [Radio] }\nkommunikation: [{ from: chef, to: alle }]\nkontakt: [chef]\n`;
}

/** A workspace with so many resources, and steps in plans of a thousand each. */
export async function largeWorkspace(resources: number, steps: number): Promise<Workspace> {
  const plans: Record<string, string> = {};
  for (let n = 0; n < steps / 1000; n += 1)
    plans[`plans/p${n}.yaml`] = manySteps(1000, resources).replace('Stor plan', `Plan ${n}`);
  const { workspace, readings } = await readWorkspace({
    'registers/roles.yaml': "kind: roles\nroles: { chef: { title: Chef, phone: '70 12 34 56' } }\n",
    'registers/resources.yaml': manyResources(resources),
    ...plans,
  });
  const faults = readings.flatMap(({ diagnostics }) => diagnostics);
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
  return workspace;
}

/** Without the numbering plans of a library. */
export function asMobile(): PhoneSort {
  return 'mobile';
}
