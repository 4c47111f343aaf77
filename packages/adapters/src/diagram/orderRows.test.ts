import type { ResultLevel, ResultNode } from '@jalon/core';
import { instance } from '@viz-js/viz';
import { expect, test } from 'vitest';
import { orderRows } from './orderRows.ts';

const row = (level: ResultLevel, ...ids: string[]) => ({
  level,
  nodes: ids.map((id): ResultNode => ({ id, level, statement: '"]; evil [label="' })),
});
const link = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });

test('statements move so that links do not cross, and keep their rows', async () => {
  const rows = [row('activity', 'a', 'b', 'c'), row('output', 'x', 'y', 'z')];
  const links = [link('a', 'z'), link('b', 'y'), link('c', 'x')];
  const ordered = orderRows(await instance(), rows, links).map(({ nodes }) => nodes.map(({ id }) => id));
  const places = links.map(({ from, to }) => [ordered[0]?.indexOf(from), ordered[1]?.indexOf(to)]);
  expect(places.every(([above, below]) => above === below)).toBe(true);
  expect(ordered.map((ids) => [...ids].sort())).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ]);
});

test('no row and a row without links are left alone', async () => {
  const viz = await instance();
  expect(orderRows(viz, [], [])).toEqual([]);
  const rows = [row('impact', 'a')];
  expect(orderRows(viz, rows, [link('a', 'a')])).toEqual(rows);
});
