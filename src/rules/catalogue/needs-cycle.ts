import { locationOf } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { sampleResources } from '../sample.js';

const path = 'registers/resources.yaml';

/** Two things that wait for each other never start. */
export const needsCycle: Rule = {
  id: 'needs-cycle',
  severity: 'error',
  category: 'impact',
  sources: [
    'Regulation (EU) 2024/2690, annex 4.1.2(e): order of recovery',
    'practice: the sign-in runs on a machine that asks the sign-in',
  ],
  examples: {
    good: {
      [path]: sampleResources(`
login: { title: Brugerlogin, type: service, needs: server }
server: { title: Serverne, type: equipment, needs: login, lasts: { login: 24 h } }`),
    },
    bad: {
      [path]: sampleResources(`
login:
  title: Brugerlogin
  type: service
  needs: server # <--
server: { title: Serverne, type: equipment, needs: login }`),
    },
  },
  document({ workspace, member, report }) {
    for (const circle of circlesIn(workspace)) {
      const [first, ...others] = circle.flatMap((id) => workspace.resources.get(id) ?? []);
      if (first?.member !== member) continue;
      const titles = [first, ...others, first].map(({ value }) => value.title);
      const next = others[0] ?? first;
      report({
        at: `${first.visit.pointer}/needs/${first.value.needs?.indexOf(next.id) ?? 0}`,
        args: { chain: titles.join(' → ') },
        related: others.map((other) => locationOf(other.member, `${other.visit.pointer}/needs`)),
      });
    }
  },
};

/** Every circle that closes on a way through the needs, from the resource that is defined first; each resource is in one. */
const circlesIn = perWorkspace(({ resources }: Workspace): string[][] => {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of resources.keys()) {
    const way: { id: string; rest: string[] }[] = [];
    const places = new Map<string, number>();
    const enter = (id: string): void => {
      // What goes on for a while without a need does not wait for it to start.
      const { needs = [], lasts = {} } = resources.get(id)?.value ?? {};
      places.set(id, way.length);
      way.push({ id, rest: needs.filter((need) => !Object.hasOwn(lasts, need)) });
    };
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const last = way.at(-1);
      const next = last?.rest.shift();
      if (next === undefined) {
        const { id = '' } = way.pop() ?? {};
        places.delete(id);
        done.add(id);
        continue;
      }
      const from = places.get(next);
      if (from !== undefined) circles.push(way.slice(from).map(({ id }) => id));
      else if (!done.has(next)) enter(next);
    }
  }
  return circles;
});
