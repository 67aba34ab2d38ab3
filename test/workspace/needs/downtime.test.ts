import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Downtimes, downtimesOf, type Losses } from '../../../src/workspace/needs/downtime.js';
import type { Graph, GraphNode } from '../../../src/workspace/needs/graph.js';
import { groupsOf } from '../../../src/workspace/needs/graph.js';
import {
  complement,
  holdsAt,
  type Intervals,
  intersection,
  union,
} from '../../../src/workspace/needs/intervals.js';

const horizon = 72 * 60;

/** With nothing that is shut at times. */
function downtimes(graph: Graph, losses: Losses, until: number): Downtimes {
  return downtimesOf(graph, { losses, closed: new Map(), horizon: until });
}

function graphOf(...nodes: readonly GraphNode[]): Graph {
  return new Map(nodes.map((node) => [node.id, node]));
}

function node(id: string, needs: readonly (readonly [string, number][])[] = [], restart = 0): GraphNode {
  return { id, needs: needs.map((need) => need.map(([one, lasts]) => ({ id: one, lasts }))), restart };
}

const lost = (from: number, to: number): Intervals => [{ from, to }];
const forGood = Number.POSITIVE_INFINITY;

describe('a resource', () => {
  it('works where nothing is lost', () => {
    expect(downtimes(graphOf(node('mail', [[['power', 0]]]), node('power')), new Map(), horizon).size).toBe(
      0,
    );
  });

  it('is down while what it needs is, behind what it lasts', () => {
    const graph = graphOf(node('power'), node('mast', [[['power', 180]]]), node('phone', [[['mast', 0]]]));
    const down = downtimes(graph, new Map([['power', lost(0, 600)]]), horizon);
    expect(down.get('mast')).toEqual(lost(180, 600));
    expect(down.get('phone')).toEqual(lost(180, 600));
  });

  it('does not notice an outage that is shorter than it lasts, nor one that is exactly as long', () => {
    const graph = graphOf(node('power'), node('mast', [[['power', 180]]]));
    expect(downtimes(graph, new Map([['power', lost(0, 180)]]), horizon).get('mast')).toBeUndefined();
  });

  it('starts again behind what it needs', () => {
    const graph = graphOf(node('power'), node('server', [[['power', 30]]], 120));
    const down = downtimes(graph, new Map([['power', lost(0, 60)]]), horizon);
    expect(down.get('server')).toEqual(lost(30, 180));
  });

  it('works as long as one of several does', () => {
    const graph = graphOf(
      node('fibre'),
      node('mobile'),
      node('internet', [
        [
          ['fibre', 0],
          ['mobile', 0],
        ],
      ]),
    );
    const losses: Losses = new Map([
      ['fibre', lost(0, 600)],
      ['mobile', lost(240, 300)],
    ]);
    expect(downtimes(graph, losses, horizon).get('internet')).toEqual(lost(240, 300));
  });

  it('is not down for good in a circle that nothing keeps down', () => {
    const graph = graphOf(node('power'), node('a', [[['b', 0]], [['power', 0]]]), node('b', [[['a', 0]]]));
    const down = downtimes(graph, new Map([['power', lost(10, 20)]]), horizon);
    expect(down.get('a')).toEqual(lost(10, 20));
    expect(down.get('b')).toEqual(lost(10, 20));
  });

  it('stays down in a circle in which each waits for the other to start', () => {
    const graph = graphOf(node('a', [[['b', 0]]], 5), node('b', [[['a', 0]]], 5));
    const down = downtimes(graph, new Map([['a', lost(10, 20)]]), horizon);
    expect(down.get('a')).toEqual(lost(10, forGood));
    expect(down.get('b')).toEqual(lost(10, forGood));
  });

  it('has no end where the outage has none within the horizon', () => {
    const down = downtimes(graphOf(node('power')), new Map([['power', lost(60, 9999)]]), horizon);
    expect(down.get('power')).toEqual(lost(60, forGood));
  });

  it('may need what nobody has described', () => {
    expect(downtimes(graphOf(node('a', [[['ghost', 0]]])), new Map(), horizon).size).toBe(0);
  });
});

describe('groups', () => {
  it('come behind what they need', () => {
    const graph = graphOf(
      node('c', [[['b', 0]]]),
      node('a'),
      node('b', [
        [
          ['a', 0],
          ['d', 0],
        ],
      ]),
      node('d', [[['b', 0]]]),
    );
    expect(groupsOf(graph).map((group) => group.map(({ id }) => id).sort())).toEqual([
      ['a'],
      ['b', 'd'],
      ['c'],
    ]);
  });

  it('are found in a chain of any length', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => node(`n${index}`, [[[`n${index + 1}`, 0]]]));
    expect(groupsOf(graphOf(...nodes))).toHaveLength(50_000);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const someId = fc.constantFrom(...ids);
const minutes = fc.integer({ min: 0, max: 8 }).map((hours) => hours * 60);
const someNeed = fc.array(fc.record({ id: someId, lasts: minutes }), { minLength: 1, maxLength: 3 });
const someGraph = fc
  .tuple(
    ...ids.map((id) =>
      fc.record({ id: fc.constant(id), needs: fc.array(someNeed, { maxLength: 3 }), restart: minutes }),
    ),
  )
  .map((nodes): Graph => new Map(nodes.map((one) => [one.id, one])));
const someInterval = fc
  .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from: from * 60, to: (from + length) * 60 }));
const someLosses = fc.array(fc.tuple(someId, someInterval), { maxLength: 6 }).map((all): Losses => {
  const losses = new Map<string, Intervals>();
  for (const [id, interval] of all) losses.set(id, union(losses.get(id) ?? [], [interval]));
  return losses;
});

function joined(a: Losses, b: Losses): Losses {
  return new Map(ids.map((id) => [id, union(a.get(id) ?? [], b.get(id) ?? [])]));
}

/** Whether everything that is down in one is down in the other. */
function isWithin(less: Downtimes, more: Downtimes): boolean {
  return ids.every((id) => intersection(less.get(id) ?? [], complement(more.get(id) ?? [])).length === 0);
}

describe('whatever the graph', () => {
  it('losing more never makes more work', () => {
    fc.assert(
      fc.property(someGraph, someLosses, someLosses, (graph, some, more) => {
        expect(isWithin(downtimes(graph, some, horizon), downtimes(graph, joined(some, more), horizon))).toBe(
          true,
        );
      }),
    );
  });

  it('another alternative never makes less work', () => {
    fc.assert(
      fc.property(someGraph, someLosses, someId, someId, fc.nat(), (graph, losses, at, id, nth) => {
        const old = graph.get(at) as GraphNode;
        if (old.needs.length === 0) return;
        const needs = old.needs.map((need, index) =>
          index === nth % old.needs.length ? [...need, { id, lasts: 0 }] : need,
        );
        const better = new Map(graph).set(at, { ...old, needs });
        expect(isWithin(downtimes(better, losses, horizon), downtimes(graph, losses, horizon))).toBe(true);
      }),
    );
  });

  it('the order of the resources does not matter', () => {
    fc.assert(
      fc.property(
        someGraph,
        someLosses,
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        (graph, losses, order) => {
          const turned: Graph = new Map(order.map((id) => [id, graph.get(id) as GraphNode]));
          const [one, other] = [downtimes(graph, losses, horizon), downtimes(turned, losses, horizon)];
          for (const id of ids) expect(one.get(id)).toEqual(other.get(id));
        },
      ),
    );
  });

  it('is as an hour-by-hour reckoning has it where all times are whole hours', () => {
    fc.assert(
      fc.property(someGraph, someLosses, (graph, losses) => {
        const down = downtimes(graph, losses, horizon);
        const reckoned = hourByHour(graph, losses);
        for (const id of ids)
          for (let hour = 0; hour < 72; hour += 1)
            expect([id, hour, holdsAt(down.get(id) ?? [], hour * 60)]).toEqual([
              id,
              hour,
              reckoned.get(id)?.[hour],
            ]);
      }),
    );
  });
});

/** The same semantics for whole hours, told hour by hour until nothing changes any more. */
function hourByHour(graph: Graph, losses: Losses): Map<string, boolean[]> {
  const down = new Map(ids.map((id) => [id, Array.from({ length: 72 }, () => false)]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { id, needs, restart } of graph.values()) {
      const own = down.get(id) ?? [];
      const raw = own.map((_, hour) => {
        const isUnmet = needs.some((need) =>
          need.every(({ id: other, lasts }) => {
            const states = down.get(other) ?? [];
            for (let back = 0; back <= lasts / 60; back += 1) if (!states[hour - back]) return false;
            return true;
          }),
        );
        return isUnmet || holdsAt(losses.get(id) ?? [], hour * 60);
      });
      own.forEach((was, hour) => {
        const now = raw.some((isDown, at) => isDown && at <= hour && hour <= at + restart / 60);
        if (now && !was) {
          own[hour] = true;
          changed = true;
        }
      });
    }
  }
  return down;
}
