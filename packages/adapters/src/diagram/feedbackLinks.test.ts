import type { ResultLevel, ResultNode, Results } from '@jalon/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedbackLinks } from './feedbackLinks.ts';
import { arbitraryResults } from './fixtures/arbitraryResults.ts';

const results = (nodes: Readonly<Record<string, ResultLevel>>, ...links: [string, string][]): Results => ({
  nodes: Object.entries(nodes).map(([id, level]): ResultNode => ({ id, level, statement: id })),
  links: links.map(([from, to]) => ({ id: `${from}-${to}`, from, to })),
});
const idsOf = (data: Results): string[] => [...feedbackLinks(data)].map(({ id }) => id);

test('a link to an earlier level leads back', () => {
  expect(idsOf(results({ a: 'activity', e: 'outcome' }, ['a', 'e'], ['e', 'a']))).toEqual(['e-a']);
});

test('in a loop within a level, the link that closes it leads back; without a loop, none does', () => {
  const nodes = { a: 'outcome', b: 'outcome', c: 'outcome' } as const;
  expect(idsOf(results(nodes, ['a', 'b'], ['b', 'c'], ['a', 'c']))).toEqual([]);
  expect(idsOf(results(nodes, ['a', 'b'], ['b', 'c'], ['c', 'a']))).toEqual(['c-a']);
  expect(idsOf(results({ a: 'impact' }, ['a', 'a']))).toEqual(['a-a']);
});

test('a link whose statement is missing is not looked at', () => {
  expect(idsOf(results({ a: 'impact' }, ['a', 'x'], ['x', 'a']))).toEqual([]);
});

test('what is left has no loop: causes can be put before effects', () => {
  fc.assert(
    fc.property(arbitraryResults, (data) => {
      const back = feedbackLinks(data);
      const left = data.links.filter((link) => !back.has(link));
      // Kahn: take away statements without a cause until none is left
      let ids = data.nodes.map(({ id }) => id);
      for (;;) {
        const free = ids.filter((id) => !left.some(({ from, to }) => to === id && ids.includes(from)));
        if (free.length === 0) break;
        ids = ids.filter((id) => !free.includes(id));
      }
      expect(ids).toEqual([]);
    }),
  );
});
