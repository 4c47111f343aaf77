import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageRanks } from './averageRanks.ts';
import { kendallTauB } from './kendallTauB.ts';
import { pearsonCorrelation } from './pearsonCorrelation.ts';
import { spearmanCorrelation } from './spearmanCorrelation.ts';

const number = fc.integer({ min: -1000, max: 1000 });
const pairs = fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 12 });
const all = [pearsonCorrelation, spearmanCorrelation] as const;

test('Anscombe’s quartet: four clouds, one correlation', () => {
  // Anscombe, The American Statistician 27 (1973) 17–21: r² = 0.667, in all four
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(pearsonCorrelation(x, y)?.coefficient).toBeCloseTo(0.81642051634484, 13);
  expect(pearsonCorrelation(x, y)?.p).toBeCloseTo(0.00216962887307879, 13);
  const fourth = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
  const z = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89];
  expect(pearsonCorrelation(fourth, z)?.coefficient).toBeCloseTo(0.81652143688851, 13);
});

test('Spearman’s correlation of intelligence and hours of television is −29/165', () => {
  // the worked example of many textbooks, with p = 0.627188 by Student’s t
  const iq = [86, 97, 99, 100, 101, 103, 106, 110, 112, 113];
  const hours = [2, 20, 28, 27, 50, 29, 7, 17, 6, 12];
  const found = spearmanCorrelation(iq, hours);
  expect(found?.coefficient).toBeCloseTo(-29 / 165, 14);
  expect(found?.p).toBeCloseTo(0.627188, 6);
  expect(found?.n).toBe(10);
});

test('Kendall’s τ-b corrects for ties', () => {
  // 5 pairs in one order, 1 opposite, none tied
  expect(kendallTauB([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 15);
  // x ties one pair of three, y none: (2 − 0) / √(2 · 3)
  expect(kendallTauB([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 15);
  expect(kendallTauB([1, 2], [2, 1])).toBe(-1);
});

test('equal values share the mean of their ranks', () => {
  expect(averageRanks([5, 5, 5])).toEqual([2, 2, 2]);
  expect(averageRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(averageRanks([])).toEqual([]);
  expect(averageRanks([1, Number.NaN])).toBeUndefined();
});

test('a perfect line is 1 with p = 0, and two points have no p', () => {
  expect(pearsonCorrelation([1, 2, 3], [2, 4, 6])).toEqual({ coefficient: 1, n: 3, p: 0 });
  expect(pearsonCorrelation([1, 2], [5, 3])).toEqual({ coefficient: -1, n: 2 });
});

test('pairs with a missing side are left out', () => {
  expect(pearsonCorrelation([1, undefined, 2, 3], [1, 9, undefined, 4])?.n).toBe(2);
  expect(spearmanCorrelation([1, undefined, 2, 3], [1, 9, 2, 4])?.n).toBe(3);
  expect(kendallTauB([1, undefined, 2], [1, 9, 0])).toBe(-1);
});

test('where nothing varies or a value is no number there is no correlation', () => {
  for (const correlation of [...all, kendallTauB]) {
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(correlation([1, 2, 3], [4, 4, 4])).toBeUndefined();
    expect(correlation([1], [1])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
    expect(correlation([1, 2, Number.NaN], [1, 2, 3])).toBeUndefined();
    expect(correlation([1, 2, 3], [1, 2, Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(() => correlation([1, 2], [1])).toThrow('Two arrays of one length');
  }
});

test('numbers of any size are compared', () => {
  expect(pearsonCorrelation([1e308, -1e308, 0], [1, -1, 0])?.coefficient).toBe(1);
  expect(pearsonCorrelation([1e-300, 2e-300, 4e-300], [1, 2, 4])?.coefficient).toBeCloseTo(1, 14);
});

test('changing sides changes nothing; turning one round changes the sign', () => {
  fc.assert(
    fc.property(pairs, (units) => {
      const [x, y] = [units.map(([a]) => a), units.map(([, b]) => b)];
      for (const correlation of all) {
        const found = correlation(x, y)?.coefficient;
        const turned = correlation(
          x,
          y.map((value) => -value),
        )?.coefficient;
        const scaled = correlation(
          x.map((value) => 3 * value + 7),
          y,
        )?.coefficient;
        if (found === undefined) expect([turned, scaled]).toEqual([undefined, undefined]);
        else {
          expect(Math.abs(found)).toBeLessThanOrEqual(1);
          expect(correlation(y, x)?.coefficient).toBeCloseTo(found, 12);
          expect(turned).toBeCloseTo(-found, 12);
          expect(scaled).toBeCloseTo(found, 12);
        }
      }
      const tau = kendallTauB(x, y);
      if (tau !== undefined)
        expect(
          kendallTauB(
            x,
            y.map((value) => -value),
          ),
        ).toBeCloseTo(-tau, 12);
    }),
  );
});
