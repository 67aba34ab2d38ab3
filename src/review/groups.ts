import type { Packet } from './packet.js';
import { type Owner, type Task, taskKinds } from './task.js';

/** The tasks of one owner within one unit, the most pressing first. */
export interface UnitGroup {
  /** Undefined for what belongs to no unit. */
  readonly unit: string | undefined;
  readonly tasks: readonly Task[];
}

/** The tasks of one owner. */
export interface OwnerGroup {
  /** Undefined for what belongs to nobody. */
  readonly owner: Owner | undefined;
  readonly count: number;
  readonly units: readonly UnitGroup[];
}

/** The tasks by owner and unit, both in the order of the alphabet of a language; what belongs to nobody comes last. */
export function groupsOf({ tasks }: Packet, language: string): OwnerGroup[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: Task, b: Task): number =>
    taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind) ||
    plainOrder(a.date ?? '', b.date ?? '') ||
    compare(a.subject, b.subject) ||
    plainOrder(a.file, b.file) ||
    a.line - b.line;
  const byOwner = gather(tasks, ({ owner }) => owner && [owner.title, owner.id], compare);
  return byOwner.map((own) => ({
    owner: own[0]?.owner,
    count: own.length,
    units: gather(own, ({ unit }) => (unit === undefined ? undefined : [unit]), compare).map((some) => ({
      unit: some[0]?.unit,
      tasks: some.toSorted(order),
    })),
  }));
}

/** Tasks with the same key together, in the order of the first part of their keys, then of the second; those without one last. */
function gather(
  tasks: readonly Task[],
  keyOf: (task: Task) => readonly string[] | undefined,
  compare: (a: string, b: string) => number,
): Task[][] {
  const gathered = new Map<string, { readonly key: readonly string[] | undefined; readonly some: Task[] }>();
  for (const task of tasks) {
    const key = keyOf(task);
    const name = JSON.stringify(key ?? null);
    const known = gathered.get(name);
    if (known) known.some.push(task);
    else gathered.set(name, { key, some: [task] });
  }
  return [...gathered.values()]
    .sort(({ key: a }, { key: b }) => {
      if (!a || !b) return a === b ? 0 : a ? -1 : 1;
      return compare(a[0] ?? '', b[0] ?? '') || plainOrder(a.join('\n'), b.join('\n'));
    })
    .map(({ some }) => some);
}

function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
