import { formatQuantity } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesByLargestRemainder } from './sharesByLargestRemainder.ts';

const units = (shares: readonly number[] | undefined, decimals = 0) =>
  shares?.reduce((total, share) => total + Math.round(share * 10 ** (decimals + 2)), 0);

test('BJ-03: the percentages of a pie of seven types add up to 100', () => {
  // eleven organisations of seven types
  const shares = sharesByLargestRemainder([3, 2, 2, 1, 1, 1, 1]);
  expect(shares).toEqual([0.28, 0.18, 0.18, 0.09, 0.09, 0.09, 0.09]);
  expect(units(shares)).toBe(100);
  expect(shares?.map((share) => formatQuantity(share, 'ratio', 'en')).join(' ')).toBe(
    '28% 18% 18% 9% 9% 9% 9%',
  );
  expect(sharesByLargestRemainder([3, 2, 2, 1, 1, 1, 1])).toEqual(shares);
});

test('what rounding down leaves goes to the largest remainders', () => {
  // Balinski, Young 1982, ch. 3: Hamilton’s method; 47, 16, 15.8, 12, 6.1 and 3.1 % leave one percent
  expect(sharesByLargestRemainder([47000, 16000, 15800, 12000, 6100, 3100])).toEqual([
    0.47, 0.16, 0.16, 0.12, 0.06, 0.03,
  ]);
  expect(sharesByLargestRemainder([29, 71])).toEqual([0.29, 0.71]);
});

test('of equal remainders the larger count comes first, then the place', () => {
  expect(sharesByLargestRemainder([1, 1, 1])).toEqual([0.34, 0.33, 0.33]);
  // 12.5, 37.5, 50 %
  expect(sharesByLargestRemainder([1, 3, 4])).toEqual([0.12, 0.38, 0.5]);
});

test('shares have the decimals asked for', () => {
  expect(sharesByLargestRemainder([1, 2], { decimals: 1 })).toEqual([0.333, 0.667]);
  expect(sharesByLargestRemainder([1, 2], { decimals: 6 })).toEqual([0.33333333, 0.66666667]);
  for (const decimals of [-1, 7, 0.5, Number.NaN]) {
    expect(() => sharesByLargestRemainder([1], { decimals })).toThrow('Decimals from 0 to 6');
  }
});

test('nothing to share out has no shares', () => {
  expect(sharesByLargestRemainder([])).toBeUndefined();
  expect(sharesByLargestRemainder([0, 0])).toBeUndefined();
  expect(sharesByLargestRemainder([1, -1])).toBeUndefined();
  expect(sharesByLargestRemainder([1, Number.NaN])).toBeUndefined();
  expect(sharesByLargestRemainder([1, Number.POSITIVE_INFINITY])).toBeUndefined();
  expect(sharesByLargestRemainder([0, 5])).toEqual([0, 1]);
});

test('amounts of any size are shared out', () => {
  expect(sharesByLargestRemainder([1e308, 1e308])).toEqual([0.5, 0.5]);
  expect(sharesByLargestRemainder([5e-324, 5e-324, 1e-323])).toEqual([0.25, 0.25, 0.5]);
});

test('every share is the exact one rounded up or down, and all make 100 %', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 3 }), (values, decimals): void => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const shares = sharesByLargestRemainder(values, { decimals });
      if (total === 0) {
        expect(shares).toBeUndefined();
        return;
      }
      expect(units(shares, decimals)).toBe(10 ** (decimals + 2));
      for (const [n, share] of (shares ?? []).entries()) {
        expect(Math.abs(share - (values[n] ?? 0) / total)).toBeLessThan(10 ** -(decimals + 2) + 1e-12);
      }
    }),
    {
      examples: [
        [[0], 0],
        [[0, 0], 2],
      ],
    },
  );
});
