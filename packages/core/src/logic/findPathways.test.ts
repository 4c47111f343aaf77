import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPathways } from './findPathways.ts';
import { arbitraryEnds } from './fixtures/arbitraryGraph.ts';
import { chain, denseOrder, diamonds, everyPair } from './fixtures/largeGraphs.ts';
import { naivePathways } from './fixtures/naiveGraph.ts';

describe('pathways', () => {
  test('two links between the same statements are two claims, and two pathways', () => {
    const links = [
      { id: 'direct', from: 'a', to: 'b' },
      { id: 'in the long run', from: 'a', to: 'b' },
    ];
    const { pathways } = findPathways({ nodes: [{ id: 'a' }, { id: 'b' }], links }, { from: 'a', to: 'b' });
    expect(pathways.map((pathway) => pathway.links)).toEqual([['direct'], ['in the long run']]);
  });

  test('a statement has no pathway to itself', () => {
    const links = [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'ba', from: 'b', to: 'a' },
    ];
    expect(findPathways({ nodes: [{ id: 'a' }, { id: 'b' }], links }, { from: 'a', to: 'a' })).toEqual({
      pathways: [],
      truncated: false,
    });
  });

  test('are those that trying every way finds', () => {
    fc.assert(
      fc.property(arbitraryEnds, ({ graph, from, to }) => {
        const { pathways, truncated } = findPathways(graph, { from, to });
        const expected = naivePathways(graph, from, to).map((way) => ({
          nodes: [from, ...way.map((link) => link.to)],
          links: way.map(({ id }) => id),
        }));
        expect(pathways).toEqual(expected);
        expect(truncated).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a statement that led nowhere the first time is tried again when the way is free', () => {
    const links = ['s>a', 'a>b', 'b>a', 'a>t', 's>c', 'c>b'].map((id) => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to };
    });
    const { pathways } = findPathways(
      { nodes: [...'sabct'].map((id) => ({ id })), links },
      { from: 's', to: 't' },
    );
    expect(pathways.map((pathway) => pathway.nodes.join(''))).toEqual(['sat', 'scbat']);
  });

  test('are those that trying every way finds where most statements lead to one another', () => {
    const dense = everyPair(6);
    fc.assert(
      fc.property(fc.shuffledSubarray([...dense.links], { minLength: 12 }), (links) => {
        const graph = { nodes: dense.nodes, links };
        const { pathways } = findPathways(graph, { from: 'n0', to: 'n5' });
        expect(pathways.map((pathway) => pathway.links)).toEqual(
          naivePathways(graph, 'n0', 'n5').map((way) => way.map(({ id }) => id)),
        );
      }),
    );
  });

  test('the limit cuts, and only what it cuts is called truncated', () => {
    fc.assert(
      fc.property(arbitraryEnds, fc.integer({ min: 1, max: 6 }), ({ graph, from, to }, limit) => {
        const all = findPathways(graph, { from, to }).pathways;
        expect(findPathways(graph, { from, to, limit })).toEqual({
          pathways: all.slice(0, limit),
          truncated: all.length > limit,
        });
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a limit of %d is refused', (limit) => {
    expect(() => findPathways(chain(2), { from: 'n0', to: 'n1', limit })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', details: { limit } }),
    );
  });

  test('a statement that is not there is a mistake of the caller', () => {
    expect(() => findPathways(chain(2), { from: 'n0', to: 'gone' })).toThrow(
      expect.objectContaining({ code: 'unknown-id', details: { id: 'gone' } }),
    );
  });

  test('a crowd of statements that only leads back to the pathway is not walked through', () => {
    // 30 statements that all lead to one another, reached from the middle and leading there again
    const crowd = everyPair(30);
    const nodes = [{ id: 'start' }, { id: 'middle' }, { id: 'goal' }, ...crowd.nodes];
    const links = [
      { id: 'first', from: 'start', to: 'middle' },
      ...crowd.nodes.flatMap(({ id }) => [
        { id: `into ${id}`, from: 'middle', to: id },
        { id: `out of ${id}`, from: id, to: 'middle' },
      ]),
      ...crowd.links,
      { id: 'last', from: 'middle', to: 'goal' },
    ];
    expect(findPathways({ nodes, links }, { from: 'start', to: 'goal' })).toEqual({
      pathways: [{ nodes: ['start', 'middle', 'goal'], links: ['first', 'last'] }],
      truncated: false,
    });
  }, 60_000);

  test('an exponential number of them is cut, never waited for', () => {
    const ten = findPathways(diamonds(10), { from: 'n0', to: 'n30' });
    expect([ten.pathways.length, ten.truncated]).toEqual([1024, false]);
    const many = findPathways(diamonds(100), { from: 'n0', to: 'n300' });
    expect([many.pathways.length, many.truncated]).toEqual([10_000, true]);
    // long ones are cut before the limit: what is handed back stays bounded
    const long = findPathways(diamonds(3_333), { from: 'n0', to: 'n9999' });
    expect(long.truncated).toBe(true);
    expect(long.pathways.length).toBeGreaterThan(100);
    expect(long.pathways.reduce((sum, { links }) => sum + links.length, 0)).toBeLessThan(5_000_000);
    for (const graph of [denseOrder(500), everyPair(500)]) {
      const { pathways, truncated } = findPathways(graph, { from: 'n0', to: 'n499' });
      expect(truncated).toBe(true);
      expect(new Set(pathways.map(({ links }) => links.join())).size).toBe(pathways.length);
      expect(pathways.length).toBeGreaterThan(1_000);
    }
  }, 60_000);

  test('the one pathway of a chain of 10,000 is found', () => {
    const { pathways, truncated } = findPathways(chain(10_000), { from: 'n0', to: 'n9999' });
    expect([pathways.length, pathways[0]?.links.length, truncated]).toEqual([1, 9_999, false]);
  }, 60_000);
});
