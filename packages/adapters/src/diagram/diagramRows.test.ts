import type { ResultLevel, ResultNode, Results } from '@jalon/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagramRows } from './diagramRows.ts';
import { feedbackLinks } from './feedbackLinks.ts';
import { arbitraryResults } from './fixtures/arbitraryResults.ts';

const rowsOf = (results: Results, perRow: number): string[][] =>
  diagramRows(results, feedbackLinks(results), perRow).map((row) => row.nodes.map(({ id }) => id));
const nodes = (level: ResultLevel, ...ids: string[]): ResultNode[] =>
  ids.map((id) => ({ id, level, statement: id }));

test('levels follow each other, and within a level effects stand below causes', () => {
  const results: Results = {
    nodes: [...nodes('impact', 'g'), ...nodes('outcome', 'e2', 'e1'), ...nodes('input', 'i')],
    links: [{ id: 'l', from: 'e1', to: 'e2' }],
  };
  expect(rowsOf(results, 4)).toEqual([['i'], ['e1'], ['e2'], ['g']]);
});

test('a level too long for a row is broken into even rows', () => {
  const results = { nodes: nodes('activity', 'a', 'b', 'c', 'd', 'e'), links: [] };
  expect(rowsOf(results, 4)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(rowsOf(results, 5)).toEqual([['a', 'b', 'c', 'd', 'e']]);
});

test('every statement stands once, no row is too long, and links run downwards or are marked as leading back', () => {
  fc.assert(
    fc.property(arbitraryResults, fc.integer({ min: 1, max: 5 }), (results, perRow) => {
      const back = feedbackLinks(results);
      const rows = rowsOf(results, perRow);
      expect(rows.flat().sort()).toEqual(results.nodes.map(({ id }) => id).sort());
      expect(rows.every((row) => row.length > 0 && row.length <= perRow)).toBe(true);
      const place = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
      for (const link of results.links) {
        const down = (place.get(link.to) ?? 0) - (place.get(link.from) ?? 0);
        if (back.has(link)) expect(down).toBeLessThanOrEqual(0);
        else expect(down).toBeGreaterThan(0);
      }
    }),
  );
});
