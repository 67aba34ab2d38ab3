import type { Words } from '../language/words.js';
import { type Graph, type GraphNode, graphOf, groupsOf, neededBy } from '../workspace/needs/graph.js';
import type { Workspace } from '../workspace/workspace.js';
import { minutesOf } from './model.js';

/** What is wrong with the times of a resource; all in minutes. */
export type TimeConflict =
  | { readonly type: 'restore-after-rto'; readonly restore: number; readonly rto: number }
  | { readonly type: 'rto-after-mtpd'; readonly rto: number; readonly mtpd: number }
  | { readonly type: 'backup-after-rpo'; readonly every: number; readonly rpo: number }
  | { readonly type: 'needs-slower'; readonly id: string; readonly rto: number; readonly other: number };

/** One resource in the order in which things are brought back. */
export interface RecoveryStep {
  readonly id: string;
  /** 1 for what needs nothing; what stands in a circle has the same number. */
  readonly stage: number;
  readonly circle: readonly string[];
  readonly conflicts: readonly TimeConflict[];
}

const gravity: readonly (Words['criticality'] | undefined)[] = [
  'highly-critical',
  'critical',
  'noticeable',
  undefined,
];

/**
 * The order in which resources are brought back: what others need comes first, and then what is more
 * critical and wanted sooner. Paper and places are there without anybody's doing.
 */
export function recoveryOrder(workspace: Workspace): RecoveryStep[] {
  const graph = graphOf(workspace);
  const groups = groupsOf(graph);
  const stages = stagesOf(groups, graph);
  const circles = new Map(
    groups.flatMap((group) => {
      const ids = group.map(({ id }) => id).sort();
      return ids.map((id) => [id, ids.length > 1 ? ids : []] as const);
    }),
  );
  const value = (id: string): Words['resource'] | undefined => workspace.resources.get(id)?.value;
  const isBroughtBack = (id: string): boolean => !['paper', 'place'].includes(value(id)?.type ?? '');
  const steps = [...graph.keys()].filter(isBroughtBack).map((id) => ({
    id,
    stage: stages.get(id) ?? 1,
    circle: circles.get(id) ?? [],
    conflicts: conflictsOf(id, graph, value),
  }));
  const wanted = (id: string): number => minutesOf(value(id)?.rto) || Number.POSITIVE_INFINITY;
  return steps.sort(
    (a, b) =>
      a.stage - b.stage ||
      gravity.indexOf(value(a.id)?.criticality) - gravity.indexOf(value(b.id)?.criticality) ||
      byNumber(wanted(a.id), wanted(b.id)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function stagesOf(groups: readonly (readonly GraphNode[])[], graph: Graph): Map<string, number> {
  const stages = new Map<string, number>();
  for (const group of groups) {
    const inside = new Set(group.map(({ id }) => id));
    const below = group.flatMap((node) => neededBy(node, graph)).filter((id) => !inside.has(id));
    const stage = 1 + Math.max(0, ...below.map((id) => stages.get(id) ?? 1));
    for (const { id } of group) stages.set(id, stage);
  }
  return stages;
}

function conflictsOf(
  id: string,
  graph: Graph,
  value: (id: string) => Words['resource'] | undefined,
): TimeConflict[] {
  const { rto: rtoText, mtpd, rpo, backup } = value(id) ?? {};
  const conflicts: TimeConflict[] = [];
  const rto = minutesOf(rtoText);
  const restore = minutesOf(backup?.restore);
  if (rtoText && backup?.restore && restore > rto)
    conflicts.push({ type: 'restore-after-rto', restore, rto });
  if (rtoText && mtpd && rto > minutesOf(mtpd))
    conflicts.push({ type: 'rto-after-mtpd', rto, mtpd: minutesOf(mtpd) });
  if (rpo && backup?.every && minutesOf(backup.every) > minutesOf(rpo))
    conflicts.push({ type: 'backup-after-rpo', every: minutesOf(backup.every), rpo: minutesOf(rpo) });
  const node = graph.get(id);
  for (const other of rtoText && node ? neededBy(node, graph) : []) {
    const theirs = value(other)?.rto;
    // One of several may be slow: only what cannot be done without counts.
    const isSole = node?.needs.some((need) => need.length === 1 && need[0]?.id === other);
    if (theirs && isSole && minutesOf(theirs) > rto)
      conflicts.push({ type: 'needs-slower', id: other, rto, other: minutesOf(theirs) });
  }
  return conflicts;
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
