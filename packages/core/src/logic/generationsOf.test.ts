import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { chain, denseOrder, ring } from './fixtures/largeGraphs.ts';
import { forwardPart, idsOf, isMutual, naivePathways, soundLinks } from './fixtures/naiveGraph.ts';
import { generationsOf } from './generationsOf.ts';

const layerOf = (layers: readonly (readonly string[])[], id: string) =>
  layers.findIndex((layer) => layer.includes(id));

describe('generations', () => {
  test('an empty theory of change has none', () => {
    expect(generationsOf({ nodes: [], links: [] })).toEqual([]);
  });

  test('a feedback link does not count, a loop that is not marked stands in one layer', () => {
    const nodes = [{ id: 'after' }, { id: 'b' }, { id: 'a' }, { id: 'before' }];
    const links = [
      { id: 'l1', from: 'before', to: 'a' },
      { id: 'l2', from: 'a', to: 'b' },
      { id: 'l3', from: 'b', to: 'after' },
    ];
    const back = { id: 'l4', from: 'b', to: 'a' };
    expect(generationsOf({ nodes, links: [...links, { ...back, loop: true }] })).toEqual([
      ['before'],
      ['a'],
      ['b'],
      ['after'],
    ]);
    expect(generationsOf({ nodes, links: [...links, back] })).toEqual([['before'], ['b', 'a'], ['after']]);
  });

  test('without loops the layer is the length of the longest pathway that ends there', () => {
    fc.assert(
      fc.property(arbitraryGraph({ forwards: true }), (graph) => {
        const layers = generationsOf(graph);
        for (const id of idsOf(graph)) {
          const ways = idsOf(graph).flatMap((start) => naivePathways(graph, start, id));
          expect(layerOf(layers, id)).toBe(Math.max(0, ...ways.map((way) => way.length)));
        }
      }),
    );
  });

  test('with loops it is the longest way from loop to loop', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const part = forwardPart(graph);
        const rank = (id: string): number =>
          soundLinks(part)
            .filter(({ from, to }) => isMutual(part, to, id) && !isMutual(part, from, id))
            .reduce((longest, { from }) => Math.max(longest, rank(from) + 1), 0);
        const layers = generationsOf(graph);
        expect(layers.flat().sort()).toEqual([...idsOf(graph)].sort());
        for (const id of idsOf(graph)) expect(layerOf(layers, id)).toBe(rank(id));
        for (const layer of layers) {
          expect(layer.length).toBeGreaterThan(0);
          expect(layer).toEqual(idsOf(graph).filter((id) => layer.includes(id)));
        }
      }),
    );
  });

  test('are found in large graphs too', () => {
    expect(generationsOf(chain(10_000))).toHaveLength(10_000);
    expect(generationsOf(ring(10_000))).toHaveLength(1);
    expect(generationsOf(denseOrder(500))).toHaveLength(500);
  }, 60_000);
});
