import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSinglePointsOfFailure } from './findSinglePointsOfFailure.ts';
import { arbitraryEnds, type SmallGraph } from './fixtures/arbitraryGraph.ts';
import { chain, diamonds, everyPair, ring } from './fixtures/largeGraphs.ts';
import { forwardPart, idsOf, naiveLeads } from './fixtures/naiveGraph.ts';

const remove = ({ nodes, links }: SmallGraph, id: string): SmallGraph => ({
  nodes: nodes.filter((node) => node.id !== id),
  links,
});
const isReached = (graph: SmallGraph, starts: readonly string[], goal: string) =>
  starts.some((start) => idsOf(graph).includes(start) && (start === goal || naiveLeads(graph, start, goal)));

function agreesWithRemoval(
  graph: SmallGraph,
  starts: readonly string[],
  to: string,
  found: readonly string[] | undefined,
) {
  if (found === undefined || !isReached(graph, starts, to)) {
    expect([found, isReached(graph, starts, to)]).toEqual([undefined, false]);
    return;
  }
  const needed = idsOf(graph).filter((id) => id !== to && !isReached(remove(graph, id), starts, to));
  expect(new Set(found)).toEqual(new Set(needed));
  for (const [index, id] of found.entries())
    for (const later of found.slice(index + 1))
      expect(isReached(remove(graph, id), starts, later)).toBe(false);
}

describe('single points of failure', () => {
  const nodes = ['money', 'training', 'visits', 'trust', 'jobs'].map((id) => ({ id }));
  const links = [
    { id: 'l1', from: 'money', to: 'training' },
    { id: 'l2', from: 'money', to: 'visits' },
    { id: 'l3', from: 'training', to: 'trust' },
    { id: 'l4', from: 'visits', to: 'trust' },
    { id: 'l5', from: 'trust', to: 'jobs' },
  ];

  test('are passed on every pathway; the only start is one, the goal is none', () => {
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'jobs' })).toEqual(['money', 'trust']);
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'money' })).toEqual([]);
  });

  test('a second start that does without it takes a statement off the list', () => {
    const from = ['money', 'visits'];
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'jobs', from })).toEqual(['trust']);
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'jobs', from: [...from, 'jobs'] })).toEqual([]);
  });

  test('a feedback link does not keep the first cause from being a start', () => {
    const back = { id: 'l6', from: 'jobs', to: 'money', loop: true };
    expect(findSinglePointsOfFailure({ nodes, links: [...links, back] }, { to: 'jobs' })).toEqual([
      'money',
      'trust',
    ]);
  });

  test('where no start reaches the goal there is no answer', () => {
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'money', from: ['jobs'] })).toBeUndefined();
    expect(findSinglePointsOfFailure({ nodes, links }, { to: 'money', from: [] })).toBeUndefined();
  });

  test('a statement that is not there is a mistake of the caller', () => {
    expect(() => findSinglePointsOfFailure({ nodes, links }, { to: 'gone' })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });

  test('are those whose removal cuts the goal off', () => {
    const starts = arbitraryEnds.chain((drawn) =>
      fc.record({ drawn: fc.constant(drawn), from: fc.subarray([...idsOf(drawn.graph)]) }),
    );
    fc.assert(
      fc.property(starts, ({ drawn: { graph, to }, from }) => {
        agreesWithRemoval(graph, from, to, findSinglePointsOfFailure(graph, { from, to }));
      }),
      { numRuns: 500 },
    );
  });

  test('from the usual starts: what nothing leads to but what it leads to itself', () => {
    fc.assert(
      fc.property(arbitraryEnds, ({ graph, to }) => {
        const part = forwardPart(graph);
        const starts = idsOf(graph).filter((id) =>
          idsOf(graph).every(
            (other) => !naiveLeads(part, other, id) || naiveLeads(part, id, other) || other === id,
          ),
        );
        agreesWithRemoval(graph, starts, to, findSinglePointsOfFailure(graph, { to }));
      }),
      { numRuns: 300 },
    );
  });

  test('are found in large graphs too', () => {
    expect(findSinglePointsOfFailure(chain(10_000), { to: 'n9999' })).toHaveLength(9_999);
    expect(findSinglePointsOfFailure(diamonds(3_333), { to: 'n9999' })).toHaveLength(3_333);
    expect(findSinglePointsOfFailure(ring(10_000), { to: 'n9999', from: ['n0'] })).toHaveLength(9_999);
    expect(findSinglePointsOfFailure(everyPair(500), { to: 'n499', from: ['n0'] })).toEqual(['n0']);
  }, 60_000);
});
