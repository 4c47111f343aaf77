import { describe, expect, test } from 'vitest';
import { groupsOf } from './groupsOf.ts';
import { pooledVariance } from './pooledVariance.ts';

describe('two groups summed up', () => {
  test('by hand: size, mean and variance of what is there, the first group first', () => {
    expect(groupsOf([1, undefined, 2, 3], [4, 8])).toEqual([
      { n: 3, mean: 2, variance: 1 },
      { n: 2, mean: 6, variance: 8 },
    ]);
  });

  test('two values in each are enough, also where they do not vary', () => {
    expect(groupsOf([5, 5], [0, 2])).toEqual([
      { n: 2, mean: 5, variance: 0 },
      { n: 2, mean: 1, variance: 2 },
    ]);
  });

  test.each([
    ['a value alone in the first', [1], [4, 8]],
    ['a value alone in the second', [4, 8], [1, undefined]],
    ['nothing in the first', [undefined], [4, 8]],
    ['nothing in the second', [4, 8], []],
    ['a value that is none', [Number.NaN, 1], [4, 8]],
    ['a value without end', [4, 8], [1, Number.POSITIVE_INFINITY]],
    ['a spread too large', [1e308, -1e308], [4, 8]],
  ])('none with %s', (_, first, second) => {
    expect(groupsOf(first, second)).toBeUndefined();
  });
});

describe('the variance that two groups share', () => {
  test('by hand: (3 · 2 + 1 · 8) / 4 = 3.5, whichever group comes first', () => {
    const one = { n: 4, mean: 10, variance: 2 };
    const other = { n: 2, mean: -7, variance: 8 };
    expect(pooledVariance([one, other])).toBe(3.5);
    expect(pooledVariance([other, one])).toBe(3.5);
  });

  test('of groups of one size is the mean of both', () => {
    const group = (variance: number) => ({ n: 5, mean: 0, variance });
    expect(pooledVariance([group(3), group(7)])).toBe(5);
  });
});
