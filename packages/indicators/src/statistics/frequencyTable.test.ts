import { expect, test } from 'vitest';
import { frequencyTable } from './frequencyTable.ts';
import { mode } from './mode.ts';

test('counts each value, with the share of those there are', () => {
  expect(frequencyTable(['b', 'a', undefined, 'b', 'b'])).toEqual({
    rows: [
      { value: 'b', count: 3, share: 0.75 },
      { value: 'a', count: 1, share: 0.25 },
    ],
    n: 4,
    missing: 1,
  });
  expect(frequencyTable([])).toEqual({ rows: [], n: 0, missing: 0 });
});

test('what is no number is missing; a hostile code is a code', () => {
  expect(frequencyTable([1, Number.NaN, Number.POSITIVE_INFINITY])).toMatchObject({ n: 1, missing: 2 });
  expect(frequencyTable(['__proto__', 'constructor', '__proto__']).rows).toEqual([
    { value: '__proto__', count: 2, share: 2 / 3 },
    { value: 'constructor', count: 1, share: 1 / 3 },
  ]);
});

test('the mode is every most frequent value', () => {
  expect(mode([1, 2, 2, 3])).toEqual([2]);
  expect(mode(['x', 'y'])).toEqual(['x', 'y']);
  expect(mode([undefined])).toEqual([]);
  expect(mode([true, false, true])).toEqual([true]);
});
