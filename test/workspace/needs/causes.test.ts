import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainFrom } from '../../../src/workspace/needs/causes.js';
import { downtimesOf, downtimesWithout } from '../../../src/workspace/needs/downtime.js';
import type { Graph } from '../../../src/workspace/needs/graph.js';
import { always, type Intervals } from '../../../src/workspace/needs/intervals.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const someId = fc.constantFrom(...ids);
const minutes = fc.constantFrom(0, 0, 60, 180);
const someNeed = fc.array(fc.record({ id: someId, lasts: minutes }), { minLength: 1, maxLength: 3 });
const someGraph = fc
  .tuple(
    ...ids.map((id) =>
      fc.record({ id: fc.constant(id), needs: fc.array(someNeed, { maxLength: 3 }), restart: minutes }),
    ),
  )
  .map((nodes): Graph => new Map(nodes.map((one) => [one.id, one])));
const someLost = fc.uniqueArray(fc.oneof(someId, fc.constant('ghost')), { minLength: 1, maxLength: 3 });

describe('what is lost for good', () => {
  it('takes with it what a simulation says, at the same times', () => {
    fc.assert(
      fc.property(someGraph, someLost, (graph, lost) => {
        const losses = new Map<string, Intervals>(lost.map((id) => [id, always]));
        const far = Number.POSITIVE_INFINITY;
        const whole = new Map(graph);
        if (lost.includes('ghost')) whole.set('ghost', { id: 'ghost', needs: [], restart: 0 });
        const played = downtimesOf(whole, { losses, closed: new Map(), horizon: far });
        expect(new Map([...downtimesWithout(lost, graph)].sort())).toEqual(new Map([...played].sort()));
      }),
    );
  });

  it('is at the end of every chain, and each link of it needs the next', () => {
    fc.assert(
      fc.property(someGraph, someLost, (graph, lost) => {
        const down = downtimesWithout(lost, graph);
        const losses = new Map(lost.map((id) => [id, always]));
        const causes = { graph, losses, closed: new Map(), down };
        for (const [id, [first]] of down) {
          const chain = chainFrom(id, first?.from ?? 0, causes);
          expect(chain[0]?.id).toBe(id);
          expect(chain.map(({ reason }) => reason).at(-1)).toBe('lost');
          expect(new Set(chain.map((link) => link.id)).size).toBe(chain.length);
          for (const [index, link] of chain.slice(0, -1).entries()) {
            const next = chain[index + 1]?.id;
            expect(graph.get(link.id)?.needs.flat()).toContainEqual({ id: next, lasts: link.lasted });
          }
        }
      }),
    );
  });
});

it('explains a chain of any length', () => {
  const length = 20_000;
  const nodes = Array.from({ length }, (_, index) => ({
    id: `n${index}`,
    needs: [[{ id: `n${index + 1}`, lasts: 0 }]],
    restart: 0,
  }));
  const graph: Graph = new Map(nodes.map((node) => [node.id, node]));
  const lost = [`n${length}`];
  const down = downtimesWithout(lost, graph);
  const causes = { graph, losses: new Map([[`n${length}`, always]]), closed: new Map(), down };
  expect(chainFrom('n0', 0, causes)).toHaveLength(length + 1);
});
