import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrphans } from './findOrphans.ts';
import { arbitraryGraph } from './fixtures/arbitraryGraph.ts';
import { idsOf, soundLinks } from './fixtures/naiveGraph.ts';

describe('orphans', () => {
  test('a link to a statement that is not there does not save its other end', () => {
    const links = [{ id: 'l1', from: 'a', to: 'gone' }];
    expect(findOrphans({ nodes: [{ id: 'a' }], links })).toEqual(['a']);
  });

  test('a feedback link is a link', () => {
    const links = [{ id: 'l1', from: 'a', to: 'b', loop: true }];
    expect(findOrphans({ nodes: [{ id: 'a' }, { id: 'b' }], links })).toEqual([]);
  });

  test('are the statements at which no link ends, each once', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const touched = soundLinks(graph).flatMap(({ from, to }) => [from, to]);
        expect(findOrphans(graph)).toEqual(idsOf(graph).filter((id) => !touched.includes(id)));
      }),
    );
  });
});
