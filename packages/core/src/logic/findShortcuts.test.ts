import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShortcuts } from './findShortcuts.ts';
import { arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { chain, denseOrder, diamonds, everyPair } from './fixtures/largeGraphs.ts';
import { forwardPart, isMutual, naivePathways, soundLinks } from './fixtures/naiveGraph.ts';

describe('shortcuts', () => {
  test('a second link between the same statements is none, nor a way back to its own cause', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const links = [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'ab2', from: 'a', to: 'b' },
      { id: 'ba', from: 'b', to: 'a' },
      { id: 'aa', from: 'a', to: 'a' },
    ];
    expect(findShortcuts({ nodes, links }).shortcuts).toEqual([]);
  });

  test('a feedback link neither is one nor makes one', () => {
    const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const links = [
      { id: 'ab', from: 'a', to: 'b' },
      { id: 'bc', from: 'b', to: 'c' },
      { id: 'ac', from: 'a', to: 'c' },
    ];
    const marked = (id: string) => links.map((link) => (link.id === id ? { ...link, loop: true } : link));
    expect(findShortcuts({ nodes, links }).shortcuts.map(({ link }) => link)).toEqual(['ac']);
    expect(findShortcuts({ nodes, links: marked('ac') }).shortcuts).toEqual([]);
    expect(findShortcuts({ nodes, links: marked('bc') }).shortcuts).toEqual([]);
  });

  test('within a loop that is not marked there is none, into it and out of it there may be', () => {
    const nodes = ['start', 'a', 'b', 'c', 'end'].map((id) => ({ id }));
    const links = ['start>a', 'start>b', 'a>b', 'b>c', 'c>a', 'a>c', 'a>end', 'c>end'].map((id) => {
      const [from = '', to = ''] = id.split('>');
      return { id, from, to };
    });
    expect(
      findShortcuts({ nodes, links }).shortcuts.map(({ link, beside }) => [link, ...beside.nodes]),
    ).toEqual([
      ['start>a', 'start', 'b', 'c', 'a'],
      ['start>b', 'start', 'a', 'b'],
      ['a>end', 'a', 'c', 'end'],
      ['c>end', 'c', 'a', 'end'],
    ]);
  });

  test('are the links beside which trying every way finds a longer one', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (drawn) => {
        const graph = { ...drawn, links: drawn.links.map((link, n) => ({ ...link, id: `${n}` })) };
        const part = forwardPart(graph);
        const longer = (from: string, to: string) =>
          naivePathways(part, from, to).filter((way) => way.length > 1);
        const { shortcuts: found, truncated } = findShortcuts(graph);
        expect(truncated).toBe(false);
        expect(found.map(({ link }) => link)).toEqual(
          soundLinks(part)
            .filter(({ from, to }) => !isMutual(part, from, to) && longer(from, to).length > 0)
            .map(({ id }) => id),
        );
        for (const { link, beside } of found) {
          const { from = '', to = '' } = graph.links.find(({ id }) => id === link) ?? {};
          const way = longer(from, to).find(
            (links) => links.map(({ id }) => id).join() === beside.links.join(),
          );
          expect(beside.nodes).toEqual([from, ...(way ?? []).map((each) => each.to)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are found in large graphs too', () => {
    expect(findShortcuts(chain(10_000))).toEqual({ shortcuts: [], truncated: false });
    expect(findShortcuts(diamonds(3_333))).toEqual({ shortcuts: [], truncated: false });
    expect(findShortcuts(everyPair(500))).toEqual({ shortcuts: [], truncated: false });
    const dense = findShortcuts(denseOrder(500));
    expect([dense.shortcuts.length, dense.truncated]).toEqual([(500 * 499) / 2 - 499, false]);
  }, 60_000);

  test('a search that becomes too large ends, and says so', () => {
    const long = chain(10_000);
    // from each statement of the first half a link as long as the other half
    const leaps = long.nodes.slice(5_000).map(({ id }, n) => ({ id: `leap${n}`, from: `n${n}`, to: id }));
    const few = findShortcuts({ nodes: long.nodes, links: [...long.links, ...leaps.slice(0, 100)] });
    expect([few.shortcuts.length, few.truncated]).toEqual([100, false]);
    expect(few.shortcuts.every(({ beside }) => beside.links.length === 5_000)).toBe(true);
    const many = findShortcuts({ nodes: long.nodes, links: [...long.links, ...leaps] });
    expect(many.truncated).toBe(true);
    expect(many.shortcuts.length).toBeGreaterThan(100);
    expect(many.shortcuts.length).toBeLessThan(5_000);
  }, 60_000);
});
