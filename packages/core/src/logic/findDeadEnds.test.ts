import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDeadEnds } from './findDeadEnds.ts';
import { arbitraryEnds, arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { chain } from './fixtures/largeGraphs.ts';
import { idsOf, naiveLeads } from './fixtures/naiveGraph.ts';

describe('dead ends', () => {
  test('an activity that leads to an output alone is one, and so is the output', () => {
    const nodes = [
      { id: 'fair', level: 'activity' },
      { id: 'stands', level: 'output' },
      { id: 'ties', level: 'outcome' },
    ] as const;
    const links = [{ id: 'l1', from: 'fair', to: 'stands' }];
    expect(findDeadEnds({ nodes, links })).toEqual(['fair', 'stands']);
    expect(findDeadEnds({ nodes, links: [...links, { id: 'l2', from: 'stands', to: 'ties' }] })).toEqual([]);
  });

  test('without a goal everything is one', () => {
    expect(findDeadEnds({ nodes: [{ id: 'a' }, { id: 'b', level: 'output' }], links: [] })).toEqual([
      'a',
      'b',
    ]);
  });

  test('a goal that is not there is a mistake of the caller', () => {
    expect(() => findDeadEnds({ nodes: [], links: [] }, { goals: ['gone'] })).toThrow(
      expect.objectContaining({ name: 'JalonError', code: 'unknown-id', details: { id: 'gone' } }),
    );
  });

  test('are the statements that naive reachability leads to no goal', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const level = (id: string) => graph.nodes.find((node) => node.id === id)?.level ?? '';
        const isGoal = (id: string) => ['outcome', 'impact'].includes(level(id));
        const expected = idsOf(graph).filter(
          (id) => !isGoal(id) && !idsOf(graph).some((goal) => isGoal(goal) && naiveLeads(graph, id, goal)),
        );
        expect(findDeadEnds(graph)).toEqual(expected);
      }),
    );
    fc.assert(
      fc.property(arbitraryEnds, ({ graph, to }) => {
        const expected = idsOf(graph).filter((id) => id !== to && !naiveLeads(graph, id, to));
        expect(findDeadEnds(graph, { goals: [to] })).toEqual(expected);
      }),
    );
  });

  test('are found in a chain of 10,000', () => {
    expect(findDeadEnds(chain(10_000), { goals: ['n9999'] })).toEqual([]);
    expect(findDeadEnds(chain(10_000), { goals: ['n4999'] })).toHaveLength(5_000);
  }, 60_000);
});
