import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoops } from './findLoops.ts';
import { arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { chain, everyPair, ring } from './fixtures/largeGraphs.ts';
import { forwardPart, idsOf, isMutual, naiveLeads, soundLinks } from './fixtures/naiveGraph.ts';

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('feedback loops', () => {
  test('two loops that touch are one entry, two that do not are two', () => {
    const links = [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'ba', from: 'b', to: 'a' },
      { id: 'cc', from: 'c', to: 'c' },
    ];
    expect(findLoops({ nodes, links })).toEqual([
      { nodes: ['a', 'b'], links: ['ab', 'ba'], declared: false },
      { nodes: ['c'], links: ['cc'], declared: false },
    ]);
    expect(findLoops({ nodes, links: [...links, { id: 'bc', from: 'b', to: 'c' }] })).toHaveLength(2);
    const touching = [...links, { id: 'bc', from: 'b', to: 'c' }, { id: 'cb', from: 'c', to: 'b' }];
    expect(findLoops({ nodes, links: touching })).toEqual([
      { nodes: ['a', 'b', 'c'], links: ['ab', 'ba', 'cc', 'bc', 'cb'], declared: false },
    ]);
  });

  test('a loop is declared when every way round in it passes a link marked as feedback', () => {
    const ab = { id: 'ab', from: 'a', to: 'b' };
    const ba = { id: 'ba', from: 'b', to: 'a', loop: true };
    const bc = { id: 'bc', from: 'b', to: 'c' };
    const ca = { id: 'ca', from: 'c', to: 'a' };
    expect(findLoops({ nodes, links: [ab, ba] })[0]?.declared).toBe(true);
    expect(findLoops({ nodes, links: [ab, ba, bc, ca] })[0]?.declared).toBe(false);
    expect(findLoops({ nodes, links: [ab, ba, bc, { ...ca, loop: true }] })[0]?.declared).toBe(true);
    expect(findLoops({ nodes, links: [{ id: 'aa', from: 'a', to: 'a', loop: true }] })).toEqual([
      { nodes: ['a'], links: ['aa'], declared: true },
    ]);
  });

  test('a mark on a link that stands in no loop makes none', () => {
    expect(findLoops({ nodes, links: [{ id: 'ab', from: 'a', to: 'b', loop: true }] })).toEqual([]);
  });

  test('are what naive reachability finds, on any small graph', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const looping = idsOf(graph).filter((id) => naiveLeads(graph, id, id));
        const found = findLoops(graph);
        expect(new Set(found.flatMap((loop) => loop.nodes))).toEqual(new Set(looping));
        for (const loop of found) {
          const [first = ''] = loop.nodes;
          expect(loop.nodes).toEqual(looping.filter((id) => isMutual(graph, first, id)));
          const inside = soundLinks(graph).filter((link) =>
            [link.from, link.to].every((id) => loop.nodes.includes(id)),
          );
          expect(loop.links).toEqual(inside.map(({ id }) => id));
          const unmarked = forwardPart({ nodes: graph.nodes, links: inside });
          expect(loop.declared).toBe(!loop.nodes.some((id) => naiveLeads(unmarked, id, id)));
        }
      }),
    );
  });

  test('are found in large graphs too', () => {
    expect(findLoops(chain(10_000))).toEqual([]);
    const [loop, ...more] = findLoops(ring(10_000));
    expect([loop?.nodes.length, loop?.links.length, more.length]).toEqual([10_000, 10_000, 0]);
    expect(findLoops(everyPair(500))[0]?.links).toHaveLength(500 * 499);
  }, 60_000);
});
