import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnreachableGoals } from './findUnreachableGoals.ts';
import { arbitraryEnds, arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { chain } from './fixtures/largeGraphs.ts';
import { idsOf, naiveLeads } from './fixtures/naiveGraph.ts';

describe('unreachable goals', () => {
  test('two outcomes that only cause one another are not reached', () => {
    const nodes = [
      { id: 'trust', level: 'outcome' },
      { id: 'use', level: 'outcome' },
      { id: 'visits', level: 'activity' },
    ] as const;
    const links = [
      { id: 'l1', from: 'trust', to: 'use' },
      { id: 'l2', from: 'use', to: 'trust', loop: true },
    ];
    expect(findUnreachableGoals({ nodes, links })).toEqual(['trust', 'use']);
    const started = [...links, { id: 'l3', from: 'visits', to: 'use' }];
    expect(findUnreachableGoals({ nodes, links: started })).toEqual([]);
  });

  test('a goal named twice is told once, and one that is a start is reached', () => {
    const graph = { nodes: [{ id: 'a' }, { id: 'b' }], links: [] };
    expect(findUnreachableGoals(graph, { from: ['a'], goals: ['b', 'a', 'b'] })).toEqual(['b']);
  });

  test('a start that is not there is a mistake of the caller', () => {
    expect(() => findUnreachableGoals({ nodes: [], links: [] }, { from: ['gone'] })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });

  test('are the goals that naive reachability does not reach', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const level = (id: string) => graph.nodes.find((node) => node.id === id)?.level ?? '';
        const starts = idsOf(graph).filter((id) => ['input', 'activity'].includes(level(id)));
        const goals = idsOf(graph).filter((id) => ['outcome', 'impact'].includes(level(id)));
        const expected = goals.filter((goal) => !starts.some((start) => naiveLeads(graph, start, goal)));
        expect(findUnreachableGoals(graph)).toEqual(expected);
      }),
    );
    fc.assert(
      fc.property(arbitraryEnds, ({ graph, from }) => {
        const expected = idsOf(graph).filter((id) => id !== from && !naiveLeads(graph, from, id));
        expect(findUnreachableGoals(graph, { from: [from], goals: idsOf(graph) })).toEqual(expected);
      }),
    );
  });

  test('are found in a chain of 10,000', () => {
    const goals = ['n0', 'n9999'];
    expect(findUnreachableGoals(chain(10_000), { from: ['n5000'], goals })).toEqual(['n0']);
  }, 60_000);
});
