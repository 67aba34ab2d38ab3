import { minutesIn } from '../../core/length.js';
import type { Words } from '../../language/words.js';
import type { Registers } from '../registers.js';

/** What a resource cannot do without: one thing, or any of several, each with the minutes that it is missed without harm. */
export type Need = readonly { readonly id: string; readonly lasts: number }[];

/** A resource in the graph of needs. */
export interface GraphNode {
  readonly id: string;
  /** All of these must be met. */
  readonly needs: readonly Need[];
  /** The minutes that it takes to run again when nothing keeps it down any more. */
  readonly restart: number;
}

/** Resources by id. */
export type Graph = ReadonlyMap<string, GraphNode>;

/** What resources need, as a graph. */
export function graphOf({ resources }: Pick<Registers, 'resources'>): Graph {
  const known =
    graphs.get(resources) ?? new Map([...resources].map(([id, { value }]) => [id, nodeOf(id, value)]));
  graphs.set(resources, known);
  return known;
}

/** Worked out once for a register, since each plan asks for it. */
const graphs = new WeakMap<Registers['resources'], Graph>();

function nodeOf(id: string, { needs = [], either = [], lasts = {}, restart }: Words['resource']): GraphNode {
  const one = (other: string): Need[number] => ({ id: other, lasts: minutesIn(lasts[other]) ?? 0 });
  const all: Need[] = [...needs.map((need) => [one(need)]), ...(either.length > 0 ? [either.map(one)] : [])];
  return { id, needs: all, restart: minutesIn(restart) ?? 0 };
}

/** The nodes that need something, alone or among others, by what they need, even where no register has it. */
export function usersIn(graph: Graph): ReadonlyMap<string, readonly GraphNode[]> {
  const found = users.get(graph);
  if (found) return found;
  const above = new Map<string, GraphNode[]>();
  for (const node of graph.values())
    for (const { id } of node.needs.flat()) {
      const others = above.get(id);
      if (others) others.push(node);
      else above.set(id, [node]);
    }
  users.set(graph, above);
  return above;
}

const users = new WeakMap<Graph, ReadonlyMap<string, readonly GraphNode[]>>();

/** The ids of what a node needs, whether alone or among others, as far as the graph has them. */
export function neededBy({ needs }: GraphNode, graph: Graph): string[] {
  return needs.flat().flatMap(({ id }) => (graph.has(id) ? [id] : []));
}

/**
 * Nodes in groups: what a group needs lies in the groups before it or in the group itself. A group of more than one is a circle
 * (Tarjan's strongly connected components, without recursion: a chain may be as long as the graph).
 */
export function groupsOf(graph: Graph): GraphNode[][] {
  const groups: GraphNode[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const work: { id: string; below: string[]; next: number }[] = [];
    const enter = (id: string): void => {
      const node = graph.get(id);
      order.set(id, order.size);
      low.set(id, order.get(id) ?? 0);
      stack.push(id);
      onStack.add(id);
      work.push({ id, below: node ? neededBy(node, graph) : [], next: 0 });
    };
    enter(start);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { id } = frame;
      const target = frame.below[frame.next];
      frame.next += 1;
      if (target === undefined) {
        work.pop();
        const above = work.at(-1)?.id;
        if (above !== undefined) low.set(above, Math.min(low.get(above) ?? 0, low.get(id) ?? 0));
        if (low.get(id) === order.get(id)) groups.push(takeGroup(id, stack, onStack, graph));
      } else if (!order.has(target)) enter(target);
      else if (onStack.has(target)) low.set(id, Math.min(low.get(id) ?? 0, order.get(target) ?? 0));
    }
  }
  return groups;
}

function takeGroup(root: string, stack: string[], onStack: Set<string>, graph: Graph): GraphNode[] {
  const members: GraphNode[] = [];
  for (let id = stack.pop(); id !== undefined; id = id === root ? undefined : stack.pop()) {
    onStack.delete(id);
    const node = graph.get(id);
    if (node) members.push(node);
  }
  return members;
}
