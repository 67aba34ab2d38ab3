import type { Member } from '../../workspace/member.js';
import { headOf, locationOf } from '../../workspace/member.js';
import type { Rule, WordVisit } from '../rule.js';
import { sampleMatrix } from '../sample-matrix.js';

const path = 'plans/lonesystem.yaml';
const rows = '  - { outage: { from: 0 h }, impact: { lon: severe, avdrag: moderate } }';

/** Two processes in the first place, and both wait for the same two people. */
export const priorityOrder: Rule = {
  id: 'priority-order',
  severity: 'warning',
  category: 'impact',
  sources: [
    'document 004, lines 12 to 23: the order of priority',
    'ISO 22301:2019, 8.2.2: priorities of activities',
  ],
  examples: {
    good: {
      [path]: sampleMatrix(
        rows,
        `  - { id: lon, priority: 1, process: Löneutbetalning }
  - { id: avdrag, priority: 2, process: Skatteavdrag }`,
      ),
    },
    bad: {
      [path]: sampleMatrix(
        rows,
        `  - { id: lon, priority: 1, process: Löneutbetalning }
  - { id: avdrag, priority: 1, process: Skatteavdrag } # <--
  - { id: intyg, priority: 3, process: Arbetsgivarintyg } # <--`,
      ),
    },
  },
  document({ member, report }) {
    if (headOf(member).status === 'retired') return;
    for (const list of listsOf(member)) {
      const first = new Map<number, Ranked>();
      for (const visit of list) {
        const priority = visit.value.priority ?? 0;
        const other = first.get(priority);
        if (!other) first.set(priority, visit);
        else {
          const related = [locationOf(member, `${other.pointer}/priority`)];
          report({ at: `${visit.pointer}/priority`, args: { priority }, related });
        }
      }
      const ranks = [...first.keys()].sort((a, b) => a - b);
      const after = ranks.find((rank, index) => rank !== index + 1);
      const visit = after === undefined ? undefined : first.get(after);
      if (after === undefined || !visit) continue;
      const priority = ranks.indexOf(after) + 1;
      report({ at: `${visit.pointer}/priority`, variant: 'hole', args: { priority } });
    }
  },
};

type Ranked = WordVisit<'process'> | WordVisit<'recovery'>;

/** The lists that are put in an order by numbers, without the entries that have none. */
function listsOf({ words }: Member): Ranked[][] {
  const lists = new Map<string, Ranked[]>();
  for (const visit of [...(words.get('process') ?? []), ...(words.get('recovery') ?? [])] as Ranked[]) {
    if (visit.value.priority === undefined) continue;
    const key = visit.parent?.pointer ?? '';
    lists.set(key, [...(lists.get(key) ?? []), visit]);
  }
  return [...lists.values()];
}
