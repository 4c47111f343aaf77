import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankSumStatistic } from './rankSumStatistic.ts';
import { rankSumTails } from './rankSumTails.ts';
import { signedRankTails } from './signedRankTails.ts';
import { twoSided } from './Tails.ts';
import { tieTerm } from './tieTerm.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);

describe('the sum of signed ranks', () => {
  test('of three: each of 8 patterns of signs has one eighth, and two of them add up to 3', () => {
    expect(signedRankTails([1, 2, 3], 0)).toEqual({ below: 1 / 8, above: 1 });
    expect(signedRankTails([1, 2, 3], 3)).toEqual({ below: 5 / 8, above: 5 / 8 });
    expect(signedRankTails([1, 2, 3], 5)).toEqual({ below: 7 / 8, above: 2 / 8 });
    expect(signedRankTails([1, 2, 3], 6)).toEqual({ below: 1, above: 1 / 8 });
  });

  test('of shared ranks: 1.5, 1.5 and 3', () => {
    // sums 0, 1.5 ×2, 3 ×2, 4.5 ×2, 6
    expect(signedRankTails([1.5, 1.5, 3], 1.5)).toEqual({ below: 3 / 8, above: 7 / 8 });
    expect(signedRankTails([3, 1.5, 1.5], 4.5)).toEqual({ below: 7 / 8, above: 3 / 8 });
  });
});

describe('the sum of the ranks of a group', () => {
  test('of two out of four: six choices, two of them add up to 5', () => {
    expect(rankSumTails(upTo(4), 2, 3)).toEqual({ below: 1 / 6, above: 1 });
    expect(rankSumTails(upTo(4), 2, 5)).toEqual({ below: 4 / 6, above: 4 / 6 });
    expect(rankSumTails(upTo(4), 2, 7)).toEqual({ below: 1, above: 1 / 6 });
  });

  test('of shared ranks: two out of 1, 2.5, 2.5 and 4', () => {
    // sums 3.5 ×2, 5 ×2, 6.5 ×2
    expect(rankSumTails([2.5, 1, 4, 2.5], 2, 3.5)).toEqual({ below: 2 / 6, above: 1 });
    expect(rankSumTails([2.5, 1, 4, 2.5], 2, 6.5)).toEqual({ below: 1, above: 2 / 6 });
  });

  test('of one and of all', () => {
    expect(rankSumTails(upTo(5), 1, 2)).toEqual({ below: 2 / 5, above: 4 / 5 });
    expect(rankSumTails(upTo(3), 3, 6)).toEqual({ below: 1, above: 1 });
  });

  test('is that of what the others leave', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(36),
        (one, other, more) => {
          const ranks = upTo(one + other);
          const total = ((one + other) * (one + other + 1)) / 2;
          const sum = Math.min((one * (one + 1)) / 2 + more, (one * (2 * other + one + 1)) / 2);
          const found = rankSumTails(ranks, one, sum);
          const rest = rankSumTails(ranks, other, total - sum);
          expect(rest.below).toBeCloseTo(found.above, 12);
          expect(rest.above).toBeCloseTo(found.below, 12);
          expect(found.below + found.above).toBeGreaterThanOrEqual(1 - 1e-12);
        },
      ),
    );
  });
});

describe('two groups ranked together', () => {
  test('U counts the pairs in which the first is greater, equal ones half', () => {
    expect(rankSumStatistic([3, 4], [1, 2, 3, 5])).toEqual({
      rankSum: 8.5,
      u: 5.5,
      cliffDelta: 0.375,
      ranks: [3.5, 5, 1, 2, 3.5, 6],
    });
  });

  test('has no answer of an empty group, nor where a value is not finite', () => {
    expect(rankSumStatistic([], [1])).toBeUndefined();
    expect(rankSumStatistic([1], [])).toBeUndefined();
    expect(rankSumStatistic([1], [Number.NaN])).toBeUndefined();
  });

  test('is what counting pair by pair gives', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const u = first.flatMap((one) => second.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        const found = rankSumStatistic(first, second);
        expect(found?.u).toBe(u.reduce<number>((total, each) => total + each, 0));
        expect(rankSumStatistic(second, first)?.cliffDelta).toBeCloseTo(-(found?.cliffDelta ?? 0), 14);
      }),
    );
  });
});

test('ties: groups of two and three give 6 and 24', () => {
  expect(tieTerm([1, 2, 3])).toBe(0);
  expect(tieTerm([1.5, 1.5, 4, 4, 4, 6])).toBe(30);
});

test('two sides are twice the smaller, at most 1', () => {
  expect(twoSided({ below: 0.1, above: 0.95 })).toBe(0.2);
  expect(twoSided({ below: 0.95, above: 0.1 })).toBe(0.2);
  expect(twoSided({ below: 0.6, above: 0.6 })).toBe(1);
});
