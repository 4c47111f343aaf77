import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWeakestLink } from './findWeakestLink.ts';
import { arbitraryEnds, type SmallGraph } from './fixtures/arbitraryGraph.ts';
import { chain, denseOrder, everyPair } from './fixtures/largeGraphs.ts';
import { naivePathways } from './fixtures/naiveGraph.ts';

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const ends = { from: 'a', to: 'c' };

/** The strongest of all ways by trying each, where what is not assessed is taken for something. */
const maximin = (graph: SmallGraph, from: string, to: string, unknown: (id: string) => number) =>
  Math.max(
    ...naivePathways(graph, from, to).map((way) =>
      Math.min(...way.map(({ id, strength }) => strength ?? unknown(id))),
    ),
  );

describe('the weakest link', () => {
  test('a link without a strength is never taken for certain', () => {
    const links = [
      { id: 'ab', from: 'a', to: 'b', strength: 0.5 },
      { id: 'bc', from: 'b', to: 'c' },
    ];
    expect(findWeakestLink({ nodes, links }, ends)).toEqual({ status: 'not-assessed', missing: ['bc'] });
    const direct = { id: 'ac', from: 'a', to: 'c', strength: 0.25 };
    expect(findWeakestLink({ nodes, links: [...links, direct] }, ends)).toEqual({
      status: 'not-assessed',
      missing: ['bc'],
      atLeast: 0.25,
    });
  });

  test('what is not assessed does not matter where it could change nothing', () => {
    const links = [
      { id: 'ab', from: 'a', to: 'b', strength: 0.25 },
      { id: 'bc', from: 'b', to: 'c' },
      { id: 'ac', from: 'a', to: 'c', strength: 0.5 },
    ];
    expect(findWeakestLink({ nodes, links }, ends)).toMatchObject({ value: 0.5, link: 'ac' });
    // nothing is stronger than certain
    const certain = [
      { id: 'certain', from: 'a', to: 'c', strength: 1 },
      { id: 'open', from: 'a', to: 'c' },
    ];
    expect(findWeakestLink({ nodes, links: certain }, ends)).toMatchObject({ value: 1, link: 'certain' });
    // one link that never holds is enough
    const broken = [
      { ...links[0], id: 'ab', from: 'a', to: 'b', strength: 0 },
      { id: 'bc', from: 'b', to: 'c' },
    ];
    expect(findWeakestLink({ nodes, links: broken }, ends)).toEqual({
      status: 'assessed',
      value: 0,
      link: 'ab',
      pathway: { nodes: ['a', 'b', 'c'], links: ['ab', 'bc'] },
    });
  });

  test.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])('a strength of %d is none', (strength) => {
    const links = [{ id: 'ac', from: 'a', to: 'c', strength }];
    expect(findWeakestLink({ nodes, links }, ends)).toEqual({ status: 'not-assessed', missing: ['ac'] });
  });

  test('strength may be read from something else', () => {
    const links = [{ id: 'ac', from: 'a', to: 'c', confidence: 'medium' }];
    const strengthOf = ({ confidence }: { confidence: string }) =>
      confidence === 'medium' ? 0.5 : undefined;
    expect(findWeakestLink({ nodes, links }, { ...ends, strengthOf })).toMatchObject({ value: 0.5 });
  });

  test('there is none between a statement and itself', () => {
    const links = [{ id: 'aa', from: 'a', to: 'a', strength: 1 }];
    expect(findWeakestLink({ nodes, links }, { from: 'a', to: 'a' })).toEqual({ status: 'no-pathway' });
  });

  test('is what trying every pathway finds', () => {
    fc.assert(
      fc.property(arbitraryEnds, ({ graph: drawn, from, to }) => {
        // ids of links made unique, so that the answer can be looked up
        const graph = { ...drawn, links: drawn.links.map((link, n) => ({ ...link, id: `${n}` })) };
        const ways = naivePathways(graph, from, to);
        const found = findWeakestLink(graph, { from, to });
        if (ways.length === 0) {
          expect(found).toEqual({ status: 'no-pathway' });
          return;
        }
        const [least, most] = [maximin(graph, from, to, () => 0), maximin(graph, from, to, () => 1)];
        if (found.status === 'assessed') {
          expect([found.value, found.value]).toEqual([least, most]);
          const way = ways.find((links) => links.map(({ id }) => id).join() === found.pathway.links.join());
          expect(way?.find(({ strength }) => strength === found.value)?.id).toBe(found.link);
          expect(found.pathway.nodes).toEqual([from, ...(way ?? []).map((link) => link.to)]);
          expect(Math.min(...(way ?? []).map(({ strength }) => strength ?? 1))).toBe(found.value);
        } else {
          expect(least).toBeLessThan(most);
          if (found.status !== 'not-assessed') throw new Error('there is a pathway');
          expect(found.atLeast ?? 0).toBe(least);
          expect(found.missing.length).toBeGreaterThan(0);
          // those that are named decide, all others change nothing
          const isNamed = (id: string) => found.missing.includes(id);
          expect(maximin(graph, from, to, (id) => (isNamed(id) ? 1 : 0))).toBe(most);
          expect(maximin(graph, from, to, (id) => (isNamed(id) ? 0 : 1))).toBe(least);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is found in large graphs too', () => {
    const long = chain(10_000);
    const links = long.links.map((link, n) => ({ ...link, strength: 1 - n / 20_000 }));
    expect(findWeakestLink({ ...long, links }, { from: 'n0', to: 'n9999' })).toMatchObject({
      value: 1 - 9_998 / 20_000,
      link: 'l9998',
    });
    for (const graph of [denseOrder(500), everyPair(500)])
      expect(findWeakestLink(graph, { from: 'n0', to: 'n499' })).toMatchObject({ value: 0.5 });
  }, 60_000);
});
