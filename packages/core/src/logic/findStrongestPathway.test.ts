import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSeparateParts } from './findSeparateParts.ts';
import { findStrongestPathway } from './findStrongestPathway.ts';
import { arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { idsOf, naivePathways, soundLinks } from './fixtures/naiveGraph.ts';

describe('findStrongestPathway', () => {
  test('finds the largest product that trying every pathway finds', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.nat(), fc.nat(), (graph, one, other) => {
        const ids = idsOf(graph);
        const [from = '', to = ''] = [ids[one % ids.length], ids[other % ids.length]];
        const ways = naivePathways(graph, from, to);
        const products = (unknown: number) =>
          ways.map((way) => way.reduce((product, { strength }) => product * (strength ?? unknown), 1));
        const sure = Math.max(
          -1,
          ...ways
            .filter((way) => way.every(({ strength }) => strength !== undefined))
            .map((way) => way.reduce((product, { strength }) => product * (strength ?? 1), 1)),
        );
        const found = findStrongestPathway(graph, { from, to });
        if (ways.length === 0) expect(found).toEqual({ status: 'no-pathway' });
        else if (Math.max(...products(1)) > sure) {
          expect(found.status).toBe('not-assessed');
          if (found.status === 'not-assessed') {
            expect(found.missing.length).toBeGreaterThan(0);
            expect(found.atLeast).toBe(sure > 0 ? sure : undefined);
          }
        } else {
          expect(found).toMatchObject({ status: 'assessed', value: sure });
          if (found.status === 'assessed') {
            // two links may share an id
            const { links } = found.pathway;
            const same = ways.map((way) => way.map(({ id }) => id).join() === links.join());
            expect(products(1).filter((_, n) => same[n])).toContain(sure);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes the first of equally strong pathways, and refuses ids that are not there', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id }));
    const links = [
      { id: 'ab', from: 'a', to: 'b', strength: 1 },
      { id: 'bc', from: 'b', to: 'c', strength: 1 },
      { id: 'ac', from: 'a', to: 'c', strength: 1 },
    ];
    expect(findStrongestPathway({ nodes, links }, { from: 'a', to: 'c' })).toMatchObject({
      pathway: { nodes: ['a', 'b', 'c'] },
    });
    expect(() => findStrongestPathway({ nodes, links }, { from: 'a', to: 'x' })).toThrow('"x"');
  });

  test('a loop of certain links does not lead it astray', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id }));
    const links = [
      { id: 'ab', from: 'a', to: 'b', strength: 1 },
      { id: 'ba', from: 'b', to: 'a', strength: 1 },
      { id: 'bc', from: 'b', to: 'c', strength: 0 },
    ];
    expect(findStrongestPathway({ nodes, links }, { from: 'a', to: 'c' })).toEqual({
      status: 'assessed',
      value: 0,
      pathway: { nodes: ['a', 'b', 'c'], links: ['ab', 'bc'] },
    });
  });
});

test('findSeparateParts holds every statement once, and every link inside one part', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      const parts = findSeparateParts(graph);
      expect(parts.flat().sort()).toEqual([...idsOf(graph)].sort());
      for (const { from, to } of soundLinks(graph))
        expect(parts.filter((part) => part.includes(from))).toEqual(
          parts.filter((part) => part.includes(to)),
        );
    }),
  );
});
