import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completePairs } from './completePairs.ts';
import { roundingNoise } from './roundingNoise.ts';
import { settledDifferences } from './settledDifferences.ts';

const settled = (before: readonly number[], after: readonly number[]) =>
  settledDifferences(completePairs(before, after));

describe('complete pairs', () => {
  test('are those with both answers; the others are counted', () => {
    expect(completePairs([1, undefined, 3, 0, undefined], [2, 5, undefined, 0, undefined])).toEqual({
      before: [1, 0],
      after: [2, 0],
      differences: [1, 0],
      incomplete: 3,
    });
  });

  test('have as many answers before as after', () => {
    try {
      completePairs([1, 2], [1]);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ before: 2, after: 1 });
      expect(String(error)).toContain('found 2 before, 1 after');
    }
  });

  test('are none of nothing', () => {
    expect(completePairs([], [])).toEqual({ before: [], after: [], differences: [], incomplete: 0 });
  });
});

describe('rounding noise', () => {
  const noise = (before: readonly number[], after: readonly number[]) =>
    roundingNoise(completePairs(before, after));

  test('is four units of the largest answer, whichever side it is on and whichever sign it has', () => {
    expect(noise([1, -8], [2, 3])).toBe(2 ** -47);
    expect(noise([1, 3], [2, 8])).toBe(2 ** -47);
    expect(noise([0.5], [0.25])).toBe(2 ** -51);
  });

  test('is none of nothing, and of zeros', () => {
    expect(noise([], [])).toBe(0);
    expect(noise([0], [0])).toBe(0);
  });
});

describe('settled differences', () => {
  test('are equal where decimals in binary only seem to differ', () => {
    // 0.3 − 0.2 = 0.09999999999999998, 0.2 − 0.1 = 0.1, 0.8 − 0.7 = 0.10000000000000009
    const found = settled([0.2, 0.1, 0.7, 0.1], [0.3, 0.2, 0.8, 0.5]);
    expect(new Set(found?.slice(0, 3)).size).toBe(1);
    expect(found?.[3]).toBeCloseTo(0.4, 14);
  });

  test('are 0 where nothing but noise is left', () => {
    expect(settled([0.1 + 0.2, 1], [0.3, 1])).toEqual([0, 0]);
    expect(settled([0, 1], [1e-15, 1])?.[0]).toBe(1e-15);
  });

  test('a difference of exactly the noise is 0, one unit more is a difference', () => {
    // the noise of answers up to 1 is 2⁻⁵⁰
    expect(settled([0, 0, 1], [2 ** -50, -(2 ** -50), 1])).toEqual([0, 0, 0]);
    expect(settled([0, 0, 1], [2 ** -49, -(2 ** -49), 1])).toEqual([2 ** -49, -(2 ** -49), 0]);
  });

  test('sizes exactly the noise apart are the smaller one, also where the larger one comes first', () => {
    const half = 0.5 + 2 ** -50;
    expect(settled([0, 0, 1], [half, 0.5, 1])).toEqual([0.5, 0.5, 0]);
    expect(settled([0, 0, 1], [half + 2 ** -50, -0.5, 1])).toEqual([half + 2 ** -50, -0.5, 0]);
  });

  test('keep their sign, and sizes that differ', () => {
    expect(settled([5, 5, 5, 5], [4, 6, 3, 5])).toEqual([-1, 1, -2, 0]);
  });

  test('are none where an answer is not finite', () => {
    expect(settled([1, 2], [1, Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(settled([1, Number.NaN], [1, 2])).toBeUndefined();
    expect(settled([], [])).toEqual([]);
  });

  test('are those of whole numbers as they are', () => {
    const answers = fc.array(fc.tuple(fc.integer(), fc.integer()));
    fc.assert(
      fc.property(answers, (pairs) => {
        const [before, after] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        expect(settled(before, after)).toEqual(pairs.map(([first, second]) => second - first));
      }),
    );
  });
});
