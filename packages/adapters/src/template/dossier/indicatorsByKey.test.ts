import type { Indicator } from '@jalon/core';
import { expect, test } from 'vitest';
import { indicatorsByKey } from './indicatorsByKey.ts';

const indicator = (id: string, code?: string): Indicator => ({
  ...{ id, name: id, unit: 'n', measures: [], targets: [] },
  ...(code === undefined ? {} : { code }),
});

test('an indicator goes by its id, by its code too where that names no other', () => {
  const all = [
    indicator('a', '1.1'),
    indicator('b', '1.2'),
    indicator('c', '1.2'),
    indicator('d', 'a'),
    indicator('e', '__proto__'),
  ];
  const byKey = indicatorsByKey(all, ['A', 'B', 'C', 'D', 'E']);
  expect([...byKey]).toEqual([
    ['a', 'A'],
    ['1.1', 'A'],
    ['b', 'B'],
    ['c', 'C'],
    ['d', 'D'],
    ['e', 'E'],
    ['__proto__', 'E'],
  ]);
});
